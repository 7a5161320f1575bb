import { describe, expect, it } from 'vitest';
import { isAllUpper, startsUpper, wordShape } from './word-shape.js';

describe('wordShape', () => {
  it.each([
    ['Haus', 'Ei', true],
    ['NATO', 'EU', true],
    ['NATO', 'Nato', false],
    ['ÖVP', 'SPÖ', true],
    ['Öl', 'Ei', true],
    ['1949', '7', true],
    ['U21', 'A', false],
    ['US-Regierung', 'EU-Gipfel', true],
    ['US-Regierung', 'Rad-Fahrer', false],
    ['', '', true],
  ])('%s and %s', (a, b, same) => {
    expect(wordShape(a) === wordShape(b)).toBe(same);
  });

  it('stays a small number however long the word is', () => {
    expect(wordShape('aA'.repeat(10_000))).toBeLessThan(7 ** 7);
  });
});

it.each([
  ['Ärger', true, false],
  ['ARD', true, true],
  ['über', false, false],
  ['42', false, false],
  ['', false, false],
])('%s: starts with a capital, is all capitals', (word, starts, all) => {
  expect([startsUpper(word), isAllUpper(word)]).toEqual([starts, all]);
});
