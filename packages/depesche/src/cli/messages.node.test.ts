import { expect, it } from 'vitest';
import { Messages } from './messages.js';
import { Progress } from './progress.js';

class Screen {
  text = '';
  readonly columns = 60;
  constructor(readonly isTTY: boolean) {}
  write(text: string): void {
    this.text += text;
  }
}

it.each([
  ['a\u001b[31mb\r\nc', 'a\ufffd[31mb\ufffd\ufffdc\n'],
  ['evil\u202etxt.exe\u2066\u200f\u061c', 'evil\ufffdtxt.exe\ufffd\ufffd\ufffd\n'],
  ['a\u2028b\u0085\ud800', 'a\ufffdb\ufffd\ufffd\n'],
  ['Straße 👩‍🚒.txt', 'Straße 👩‍🚒.txt\n'],
])('says nothing that steers the terminal: %j', (line, written) => {
  const screen = new Screen(true);
  new Messages(screen).say(line);
  expect(screen.text).toBe(written);
});

it('keeps the progress line below what is said', () => {
  const screen = new Screen(true);
  const messages = new Messages(screen);
  messages.show('1 of 2');
  messages.say('oh');
  messages.show('2 of 2');
  messages.show('');
  messages.say('done');
  expect(screen.text.split('\r\u001b[K')).toEqual(['1 of 2', 'oh\n1 of 2', '2 of 2', 'done\n']);
});

it('shows no progress where there is no terminal', () => {
  const screen = new Screen(false);
  new Messages(screen).show('1 of 2');
  expect(screen.text).toBe('');
});

it('tells count, failures, rate and time left, and sums up', () => {
  const screen = new Screen(true);
  let now = 0;
  const progress = new Progress(1200, new Messages(screen), true, () => now);
  for (let i = 1; i <= 300; i++) {
    now += 50;
    progress.add(i % 100 !== 0);
  }
  expect(screen.text.split('\r\u001b[K').at(-1)).toBe('299 of 1,200, 2 failed, 20/s, 46 s left');
  now += 3_600_000;
  progress.end(true);
  expect(screen.text).toMatch(/297 of 1,200 inputs done, 3 failed in 1 h 0 min \(0\.1\/s\)\n$/);
});

it('shows no progress where results are shown', () => {
  const screen = new Screen(true);
  const progress = new Progress(2, new Messages(screen), false, () => 0);
  progress.add(true);
  progress.end(true);
  expect(screen.text).toBe('1 of 2 inputs done in 0 s (1,000/s)\n');
});

it('shows no progress of a single input', () => {
  const screen = new Screen(true);
  const progress = new Progress(1, new Messages(screen), true, () => 0);
  progress.add(true);
  progress.end(true);
  expect(screen.text).toBe('');
});
