import fc from 'fast-check';
import { LABEL_COUNT, mayFollow } from '@depesche/entities/training';
import { describe, expect, it } from 'vitest';
import { bestLabels } from './best-labels.js';
import { Lattice, START, transitionFactors, TRANSITIONS } from './lattice.js';

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const numbers = (count: number) => fc.array(fc.integer({ min: -3, max: 3 }), { minLength: count, maxLength: count });

function score([first, second]: readonly [number, number], scores: Float32Array, weights: Float64Array): number {
  return scores[first]! + scores[LABEL_COUNT + second]! + weights[START * LABEL_COUNT + first]! + weights[first * LABEL_COUNT + second]!;
}

const pairs = LABELS.filter((first) => mayFollow(0, first)).flatMap((first) =>
  LABELS.filter((second) => mayFollow(first, second)).map((second): [number, number] => [first, second]),
);

describe('Lattice', () => {
  it.each([
    ['all labels', [-1, -1]],
    ['some labels', [0b1011, 0b11111]],
  ])('sums over %s as counting every sequence does', (_, masks) => {
    fc.assert(
      fc.property(numbers(2 * LABEL_COUNT), numbers(TRANSITIONS), (scoreList, weightList) => {
        const scores = Float32Array.from(scoreList);
        const weights = Float64Array.from(weightList);
        const factors = new Float64Array(TRANSITIONS);
        transitionFactors(weights, factors);
        const lattice = new Lattice(4);
        const input = masks[0] === -1 ? { scores, length: 2 } : { scores, length: 2, allowed: masks };
        const log = lattice.run(input, factors);
        const possible = pairs.filter(([first, second]) => (masks[0]! >> first) & 1 && (masks[1]! >> second) & 1);
        const total = possible.reduce((sum, pair) => sum + Math.exp(score(pair, scores, weights)), 0);
        expect(log).toBeCloseTo(Math.log(total), 2);
        const ofFirst = (label: number): number => possible.filter(([first]) => first === label).reduce((sum, pair) => sum + Math.exp(score(pair, scores, weights)), 0) / total;
        for (const label of LABELS) expect(lattice.marginals[label]).toBeCloseTo(ofFirst(label), 2);
      }),
      { numRuns: 20 },
    );
  });
});

it('counts labels that are to be kept, however low their score is', () => {
  const scores = new Float32Array(LABEL_COUNT);
  scores[3] = 30;
  scores[5] = -30;
  const factors = new Float64Array(TRANSITIONS);
  transitionFactors(new Float64Array(TRANSITIONS), factors);
  const lattice = new Lattice(1);
  lattice.run({ scores, length: 1 }, factors);
  expect(lattice.marginals[5]).toBe(0);
  lattice.run({ scores, length: 1, kept: [1 << 5] }, factors);
  expect(lattice.marginals[5]).toBeGreaterThan(0);
});

it('bestLabels finds the best valid sequence', () => {
  fc.assert(
    fc.property(numbers(2 * LABEL_COUNT), numbers(TRANSITIONS), (scoreList, weightList) => {
      const scores = Float32Array.from(scoreList);
      const weights = Float64Array.from(weightList);
      const [first, second] = bestLabels(scores, 2, weights);
      expect(score([first!, second!], scores, weights)).toBe(Math.max(...pairs.map((pair) => score(pair, scores, weights))));
    }),
    { numRuns: 30 },
  );
});
