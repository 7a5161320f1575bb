import { expect, it } from 'vitest';
import { clusterVectors, normalized } from './k-means.js';

it('puts vectors of one direction into one class, whatever their length', () => {
  const vectors = Float32Array.of(1, 0, 5, 0.1, 0, 1, 0.1, 9, 0, 2, 3, 0.1);
  const classes = clusterVectors(vectors, { dimensions: 2, classes: 2, rounds: 5, seed: 1 });
  expect([...classes].map((found) => (found === classes[0] ? 'x' : 'y')).join('')).toBe('xxyyyx');
  expect(Math.min(...classes)).toBeGreaterThanOrEqual(1);
});

it('normalized scales to length 1 and leaves 0 alone', () => {
  expect([...normalized(Float32Array.of(3, 4, 0, 0), 2)].map((value) => Math.round(value * 10))).toEqual([6, 8, 0, 0]);
});
