import { seededRandom } from '@depesche/corpus/random';
import { expect, it } from 'vitest';
import { damaged, damagedBytes } from './damage.js';
import { faultOf, kindOf, shortened } from './faults.js';
import { soundPages, soundTexts } from './sound-pages.js';

it.each([...soundPages, ...soundTexts])('starts from sound inputs: %#', (input) => {
  expect(faultOf(input, undefined)).toBeUndefined();
  expect(faultOf(input, 'https://blatt.example/rat')).toBeUndefined();
});

it('does the same damage for the same seed, and another for another', () => {
  const page = soundPages[0]!;
  expect(damaged(page, seededRandom(7))).toBe(damaged(page, seededRandom(7)));
  expect(damagedBytes(page, seededRandom(7))).toEqual(damagedBytes(page, seededRandom(7)));
  expect(new Set([1, 2, 3, 4, 5].map((seed) => damaged(page, seededRandom(seed)))).size).toBe(5);
});

it('leaves out of an input what its fault does not need', () => {
  const odd = { toString: () => 'x' } as unknown as string;
  const fault = faultOf(odd, undefined)!;
  expect(kindOf(fault)).toContain('parseHtml throws TypeError');
  // A sound input has no fault that could survive, so it stays whole.
  expect(shortened('abc', undefined, fault)).toBe('abc');
});
