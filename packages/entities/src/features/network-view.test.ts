import { expect, it } from 'vitest';
import { BORDER_VIEW, hiddenNetworkView, NETWORK_FEATURES, networkView } from './network-view.js';
import { wordParts } from './word-parts.js';

const known = (vector: number, lists = 0): { frequency: number; classes: number[]; lists: number; vector: number } => ({ frequency: 9, classes: [1, 2], lists, vector });
const words: Readonly<Record<string, ReturnType<typeof known>>> = { Berlin: known(1, 4), Chef: known(2), NATO: known(3, 64), Verkehr: known(4), Ordnung: known(5), und: { ...known(6), frequency: 15 } };
const options = { lexicon: { attributesOf: (word: string) => words[word] }, rules: { endings: ['s'] } };

it.each([
  ['Berlin', [1, 0, 0]],
  ['Berlins', [0, 1, 0]],
  ['NATO-Chef', [0, 3, 2]],
  ['Verkehrsordnung', [0, 4, 5]],
  ['und', [6, 0, 0]],
  ['Xyz', [0, 0, 0]],
])('has the vectors of %s and its parts', (word, vectors) => {
  expect(networkView(wordParts(word, options)).vectors).toEqual(vectors);
});

it('has no letters of frequent words in small letters, beginnings and endings of others, all letters of capitalised ones', () => {
  const grams = (word: string): number => networkView(wordParts(word, options)).grams.length;
  expect([grams('und'), grams('haus'), grams('Haus'), grams('Hausflur')]).toEqual([0, 8, 8, 17]);
});

it('looks at a word as unknown without its lists and vector', () => {
  const seen = networkView(wordParts('Berlin', options));
  const unseen = networkView(wordParts('Berlin', { ...options, mode: 'unknown' }));
  expect(unseen.vectors).toEqual([0, 0, 0]);
  expect(unseen.grams).toEqual(seen.grams);
  expect(unseen.features).not.toEqual(seen.features);
});

it.each([['Berlin'], ['U-Bahn'], ['x'], ['']])('numbers its features below the limit: %j', (word) => {
  const features = [...networkView(wordParts(word, options)).features, ...BORDER_VIEW.features, ...hiddenNetworkView(12345).features];
  expect(features.every((feature) => feature >= 0 && feature < NETWORK_FEATURES)).toBe(true);
});
