import { parseText } from '@depesche/parse';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitIndex } from './bit-index.js';
import { DuplicateFinder } from './duplicate-finder.js';
import { canonicalUrl, fingerprint } from './fingerprint.js';
import { KeyIndex } from './key-index.js';
import { simHash } from './sim-hash.js';

it.each([
  ['https://a.example/x', undefined, 'a.example/x'],
  [undefined, 'http://a.example/x?b=1#c', 'a.example/x?b=1'],
  ['https://a.example/x', 'https://a.example/x?utm_source=b', 'a.example/x'],
  // A site that names its front page in every article.
  ['https://a.example/', 'https://a.example/x', 'a.example/x'],
  ['https://a.example/', 'https://a.example/', 'a.example/'],
  ['nonsense', undefined, undefined],
])('takes of canonical %s and page %s the address %s', (canonical, page, expected) => {
  expect(canonicalUrl(canonical, page)).toBe(expected);
});

const key = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((value) => value.toString(16).padStart(16, '0'));
const fewKeys = fc.constantFrom(...fc.sample(key, 40));

it('knows keys as a Map does, however many there are', () => {
  fc.assert(fc.property(fc.array(fc.oneof(key, fewKeys), { maxLength: 5000 }), (keys) => {
    const [index, map] = [new KeyIndex(), new Map<string, number>()];
    keys.forEach((one, i) => {
      expect(index.find(one)).toBe(map.get(one));
      index.add(one, i);
      if (!map.has(one)) map.set(one, i);
    });
  }), { numRuns: 20 });
});

it('finds the first hash that differs in at most three bits, and none that differs in more', () => {
  const flipped = (value: string, bits: readonly number[]): string => bits.reduce((changed, bit) => changed ^ (1n << BigInt(bit)), BigInt(`0x${value}`)).toString(16).padStart(16, '0');
  fc.assert(fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 1500 }), fc.nat(), fc.uniqueArray(fc.nat(63), { maxLength: 6 }), (keys, chosen, bits) => {
    const index = new BitIndex();
    keys.forEach((one, i) => { index.add(one, i); });
    const asked = flipped(keys[chosen % keys.length]!, bits);
    const distance = (one: string): number => (BigInt(`0x${one}`) ^ BigInt(`0x${asked}`)).toString(2).replaceAll('0', '').length;
    const expected = keys.findIndex((one) => distance(one) <= 3);
    expect(index.find(asked)).toBe(expected < 0 ? undefined : expected);
  }), { numRuns: 50 });
});

const text = (words: number, seed: number): string => Array.from({ length: words }, (_, i) => `wort${(i * i * 7 + seed * 31 + i) % 997}`).join(' ');

it('gives like texts like hashes, whatever case and signs they are written with', () => {
  expect(simHash(text(400, 1))).toBe(simHash(`„${text(400, 1).toUpperCase().replaceAll(' ', ', ')}!“`));
  expect(simHash(text(400, 1))).not.toBe(simHash(text(400, 2)));
  expect(simHash('Zu kurz, um etwas zu sagen.')).toBeUndefined();
});

it('tells what repeats what: by address first, and never a text that is too short', () => {
  const of = (url: string, words: string) => fingerprint({ ...parseText(words), metadata: { url } }, undefined, 'near');
  const finder = new DuplicateFinder();
  const given = [
    of('https://a.example/1', text(400, 1)),
    of('https://a.example/1', text(400, 2)),
    of('https://a.example/2', text(400, 1)),
    of('https://a.example/3', 'Kurz.'),
    of('https://a.example/4', 'Kurz.'),
    of('https://a.example/2', text(400, 5)),
  ];
  expect(given.map((one, i) => finder.add(one, i))).toEqual([undefined, { first: 0, by: 'url' }, { first: 0, by: 'text' }, undefined, undefined, { first: 0, by: 'url' }]);
});
