import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointIndex, toCodePointOffset, toCodeUnitOffset } from './code-points.js';

it.each([
  ['abc', 2, 2],
  ['a😀b', 1, 1],
  ['a😀b', 3, 2],
  ['a😀b', 4, 3],
  ['😀😀x', 4, 2],
])('counts code points of %j before %i', (text, codeUnit, codePoint) => {
  expect(toCodePointOffset(text, codeUnit)).toBe(codePoint);
  expect(toCodeUnitOffset(text, codePoint)).toBe(codeUnit);
});

it('counts an offset inside a surrogate pair as the start of the pair', () => {
  expect(toCodePointOffset('a😀b', 2)).toBe(1);
});

it('agrees with the iteration of the string, and goes there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const index = codePointIndex(text);
      let codeUnit = 0;
      let codePoint = 0;
      for (const character of text) {
        expect(index.toCodePoint(codeUnit)).toBe(codePoint);
        expect(index.toCodeUnit(codePoint)).toBe(codeUnit);
        codeUnit += character.length;
        codePoint++;
      }
      expect(index.toCodePoint(text.length)).toBe(codePoint);
    }),
  );
});
