/** How far a run over many inputs is. */
import { durationText } from './duration-text.js';
import type { Messages } from './messages.js';

/** The line is drawn again after so many milliseconds at the earliest. */
const INTERVAL = 100;

export interface Count {
  readonly done: number;
  readonly failed: number;
}

/** Counts inputs, and tells rate and time left; the clock gives milliseconds. */
export class Progress {
  private readonly start: number;
  private drawn = Number.NEGATIVE_INFINITY;
  private done = 0;
  private failed = 0;

  /** `total` inputs; without `isShown` there is no line, because results go to the same terminal. */
  constructor(
    private readonly total: number,
    private readonly messages: Messages,
    private readonly isShown: boolean,
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.start = clock();
  }

  /** One more input is through. */
  add(isDone: boolean): void {
    if (isDone) this.done++;
    else this.failed++;
    const now = this.clock();
    if (!this.isShown || this.total === 1 || now - this.drawn < INTERVAL) return;
    this.drawn = now;
    const seen = this.done + this.failed;
    const seconds = (now - this.start) / 1000;
    const left = ((this.total - seen) * seconds) / seen;
    this.messages.show(`${count(seen)} of ${count(this.total)}${this.failures()}, ${rate(seen, seconds)}, ${durationText(left)} left`);
  }

  /** Takes the line away and says how it went. */
  end(isSaid: boolean): void {
    this.messages.show('');
    if (!isSaid || this.total === 1) return;
    const seconds = (this.clock() - this.start) / 1000;
    this.messages.say(`${count(this.done)} of ${count(this.total)} inputs done${this.failures()} in ${durationText(seconds)} (${rate(this.done + this.failed, seconds)})`);
  }

  private failures(): string {
    return this.failed === 0 ? '' : `, ${count(this.failed)} failed`;
  }
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function rate(inputs: number, seconds: number): string {
  const perSecond = inputs / Math.max(seconds, 0.001);
  return perSecond >= 10 ? `${count(Math.round(perSecond))}/s` : `${perSecond.toFixed(1)}/s`;
}
