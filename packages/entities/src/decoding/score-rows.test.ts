import { expect, it } from 'vitest';
import { ScoreRows } from './score-rows.js';

it('adds rows of zeros, forgets them, and keeps some', () => {
  const rows = new ScoreRows(3);
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
