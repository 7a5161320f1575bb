/** How far a run is, on a terminal. */
import { SingleBar } from 'cli-progress';
import { durationText } from 'depesche/node';
import type { BatchProgress } from '../batch-options.js';

/** Draws a bar with rate, time left and counts; nothing where standard error is no terminal. */
export class ProgressBar {
  private readonly bar: SingleBar;
  private isStarted = false;
  private readonly start = performance.now();

  constructor() {
    this.bar = new SingleBar({ format: '{bar} {percentage}% | {rate} pages/s | {left} left | {counts}', barsize: 20, hideCursor: true, stream: process.stderr, noTTYOutput: false, emptyOnZero: true });
  }

  update({ bytes, pages, failed, languages }: BatchProgress): void {
    const seconds = (performance.now() - this.start) / 1000;
    const left = bytes.done === 0 ? 0 : ((bytes.total - bytes.done) * seconds) / bytes.done;
    const payload = { rate: (pages / Math.max(seconds, 0.001)).toFixed(0), left: durationText(left), counts: countsText(pages, failed, languages) };
    if (this.isStarted) this.bar.update(bytes.done, payload);
    else this.bar.start(bytes.total, bytes.done, payload);
    this.isStarted = true;
  }

  end(): void {
    if (this.isStarted) this.bar.stop();
  }
}

/** `1,200 pages, 3 failed, de 900, en 280`. */
export function countsText(pages: number, failed: number, languages: Readonly<Record<string, number>>): string {
  const most = Object.entries(languages).sort(([, a], [, b]) => b - a).slice(0, 4);
  return [`${count(pages)} pages`, ...(failed > 0 ? [`${count(failed)} failed`] : []), ...most.map(([language, articles]) => `${language} ${count(articles)}`)].join(', ');
}

function count(value: number): string {
  return value.toLocaleString('en');
}
