import type { Issue, SourceRun } from '@depesche/article';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourcePieces } from './source-pieces.js';

const removal = (start: number, end: number): Issue => ({ code: 'removed', message: 'Left out (navigation).', span: { start, end } });
const shown = (length: number, runs: SourceRun[], issues: Issue[]): string[] =>
  sourcePieces(length, runs, issues).map(({ kind, start, end }) => `${kind} ${start}-${end}`);

it.each<[string, number, SourceRun[], Issue[], string[]]>([
  ['nothing known', 5, [], [], ['rest 0-5']],
  ['an empty input', 0, [], [], []],
  ['text between markup', 9, [[0, 3, 4]], [], ['rest 0-3', 'kept 3-7', 'rest 7-9']],
  ['a removal beside text', 9, [[0, 5, 4]], [removal(1, 4)], ['rest 0-1', 'dropped 1-4', 'rest 4-5', 'kept 5-9']],
  ['text inside a removal', 9, [[0, 3, 2]], [removal(1, 8)], ['rest 0-1', 'dropped 1-3', 'kept 3-5', 'dropped 5-8', 'rest 8-9']],
  ['removals over each other', 9, [], [removal(1, 5), removal(3, 8)], ['rest 0-1', 'dropped 1-5', 'dropped 5-8', 'rest 8-9']],
  ['an issue that removes nothing', 4, [], [{ code: 'charset', message: '', span: { start: 0, end: 4 } }], ['rest 0-4']],
])('cuts %s', (_, length, runs, issues, expected) => {
  expect(shown(length, runs, issues)).toEqual(expected);
});

it('covers every input without gap or overlap, and keeps all that was kept', () => {
  const range = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(range), fc.array(range), (kept, dropped) => {
      const runs = kept.map(([start, size]): SourceRun => [0, start, size]);
      const pieces = sourcePieces(80, runs, dropped.map(([start, size]) => removal(start, start + size)));
      expect(pieces.map(({ start }) => start)).toEqual([0, ...pieces.slice(0, -1).map(({ end }) => end)]);
      expect(pieces.at(-1)?.end).toBe(80);
      for (let i = 0; i < 80; i++) {
        const isKept = kept.some(([start, size]) => start <= i && i < start + size);
        expect(pieces.find(({ start, end }) => start <= i && i < end)?.kind === 'kept').toBe(isKept);
      }
    }),
  );
});
