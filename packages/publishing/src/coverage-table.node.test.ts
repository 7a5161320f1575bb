import { expect, it } from 'vitest';
import { coverageTable } from './coverage-table.js';

const file = (lines: [number, number], branches: [number, number]): { lines: { covered: number; total: number }; branches: { covered: number; total: number } } => ({
  lines: { covered: lines[0], total: lines[1] },
  branches: { covered: branches[0], total: branches[1] },
});

it('adds up the files of each package, and all packages', () => {
  const summary = {
    total: file([0, 0], [0, 0]),
    '/checkout/packages/quotes/src/a.ts': file([9, 10], [1, 2]),
    '/checkout/packages/article/src/a.ts': file([10, 10], [0, 0]),
    '/checkout/packages/quotes/src/deep/b.ts': file([0, 10], [1, 2]),
  };
  expect(coverageTable(summary, '/checkout')).toBe(`| package | lines | branches |
| --- | --- | --- |
| article | 100.0 % | – |
| quotes | 45.0 % | 50.0 % |
| **all** | 63.3 % | 50.0 % |
`);
});
