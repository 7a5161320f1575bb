import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces } from './json-pieces.js';

it('is what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0 as const, 2 as const), (value, indent) => {
      expect([...jsonPieces(value, indent)].join('')).toBe(JSON.stringify(value, undefined, indent));
    }),
  );
});

it.each([
  ['pairs', '😀'.repeat(50_000)],
  ['a pair at the cut', `x${'😀'.repeat(50_000)}`],
  ['lone surrogates', 'a\ud800b'.repeat(50_000)],
  ['quotes and line breaks', '"\n\\'.repeat(50_000)],
])('cuts long texts well: %s', (_, text) => {
  for (const indent of [0, 2] as const) {
    const value = { text, layers: [{ start: 0, end: 1 }, [], {}, text.slice(0, 99)] };
    const pieces = [...jsonPieces(value, indent)];
    expect(pieces.join('')).toBe(JSON.stringify(value, undefined, indent));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_000_000);
  }
});
