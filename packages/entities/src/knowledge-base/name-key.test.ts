import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameKey } from './name-key.js';
import { nameSkeleton } from './name-skeleton.js';

it.each([
  ['Erdoğan', 'erdogan'],
  ['Müller-Lüdenscheidt', 'mueller luedenscheidt'],
  ['Mu\u0308ller', 'mueller'],
  ['Straße', 'strasse'],
  ['U.S.A.', 'usa'],
  ['N’Djamena', 'ndjamena'],
  ['  H&M  ', 'h&m'],
  ['– –', ''],
  ['Ελλάδα', 'ελλαδα'],
])('%s has the key %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

it('tells names apart that differ in an umlaut', () => {
  expect(nameKey('Munster')).not.toBe(nameKey('Münster'));
});

it('is the key of a key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const key = nameKey(name);
      expect(nameKey(key)).toBe(key);
    }),
  );
});

it.each([
  [['Selenskyj', 'Zelenskyy', 'Selenski', 'Zelensky', 'Zelenskiy']],
  [['Wladimir Putin', 'Vladimir Putin']],
  [['Lukaschenko', 'Lukashenko']],
  [['Sergei Lawrow', 'Sergej Lawrow', 'Sergey Lavrov']],
  [['Chruschtschow', 'Khrushchev']],
  [['Boris Jelzin', 'Boris Yeltsin']],
  [['Alexander Nowak', 'Aleksandr Novak']],
  [['Baschar al-Assad', 'Bashar Assad']],
])('%j have one skeleton', (names) => {
  expect(new Set(names.map((name) => nameSkeleton(nameKey(name)))).size).toBe(1);
});

it.each([
  ['Wladimir Putin', 'Wladimir Lenin'],
  ['Selenskyj', 'Selenska'],
  ['Anna Meier', 'Hanna Beier'],
])('%s and %s have not', (a, b) => {
  expect(nameSkeleton(nameKey(a))).not.toBe(nameSkeleton(nameKey(b)));
});

it('makes no skeleton of very short names', () => {
  expect([nameSkeleton('xi'), nameSkeleton('al')]).toEqual(['', '']);
});
