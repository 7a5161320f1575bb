import { expect, it } from 'vitest';
import { PlainMemory } from '../kernel/plain-memory.js';
import { KeptRows } from './kept-rows.js';

it('adds rows of zeros, forgets them, and keeps some', () => {
  const rows = new KeptRows(new PlainMemory(), 0, 3);
  const row = (at: number): number[] => [...rows.numbers.subarray(at, at + 3)];
  const all = Array.from({ length: 1000 }, (_, i) => {
    const at = rows.add();
    expect(row(at)).toEqual([0, 0, 0]);
    rows.numbers.fill(i, at, at + 3);
    return at;
  });
  all.forEach((at, i) => { expect(row(at)).toEqual([i, i, i]); });
  rows.forget();
  const kept = [7, 500, 999].map((i) => rows.keep(all[i]!));
  const next = rows.add();
  expect([...kept, next].map(row)).toEqual([[7, 7, 7], [500, 500, 500], [999, 999, 999], [0, 0, 0]]);
});

it('leaves alone what lies before them', () => {
  const memory = new PlainMemory();
  memory.reserve(5);
  memory.numbers.fill(9);
  const rows = new KeptRows(memory, 5, 2);
  expect([rows.add(), rows.add()]).toEqual([5, 7]);
  rows.forget();
  expect(rows.add()).toBe(5);
  expect([...memory.numbers.subarray(0, 9)]).toEqual([9, 9, 9, 9, 9, 0, 0, 0, 0]);
});
