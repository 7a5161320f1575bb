import { expect, it } from 'vitest';
import { seededRandom, shuffle } from './random.js';

const draws = (seed: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 2000 }, () => random.below(10));
};

it('draws the same numbers from the same seed, others from another', () => {
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
});

it('draws every number about as often', () => {
  const counts = Array.from({ length: 10 }, (_, n) => draws(3).filter((draw) => draw === n).length);
  expect(Math.min(...counts)).toBeGreaterThan(150);
  expect(Math.max(...counts)).toBeLessThan(250);
});

it('shuffles without loss', () => {
  const order = Int32Array.from({ length: 100 }, (_, i) => i);
  shuffle(order, seededRandom(1));
  expect([...order]).not.toEqual([...order].sort((a, b) => a - b));
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
});
