import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_COUNT, mayFollow } from '../labels.js';
import { BestPath, labelProbability } from './best-path.js';

const numbers = (count: number) => fc.array(fc.integer({ min: -8, max: 8 }), { minLength: count, maxLength: count });
const TRANSITIONS = (LABEL_COUNT + 1) * LABEL_COUNT;

function pathScore(labels: readonly number[], scores: Float32Array, transitions: Float32Array): number {
  return labels.reduce((sum, label, i) => sum + scores[i * LABEL_COUNT + label]! + transitions[(i === 0 ? LABEL_COUNT : labels[i - 1]!) * LABEL_COUNT + label]!, 0);
}

function everyPath(length: number): number[][] {
  if (length === 0) return [[]];
  const all = Array.from({ length: LABEL_COUNT }, (_, label) => label);
  return everyPath(length - 1).flatMap((path) => all.filter((label) => mayFollow(path.at(-1) ?? 0, label)).map((label) => [...path, label]));
}

const pathsOfTwo = everyPath(2);

describe('BestPath', () => {
  it('finds the best of all valid sequences', () => {
    fc.assert(
      fc.property(numbers(2 * LABEL_COUNT), numbers(TRANSITIONS), (scoreList, transitionList) => {
        const scores = Float32Array.from(scoreList);
        const transitions = Float32Array.from(transitionList);
        const labels = new Uint8Array(2);
        new BestPath(transitions).find(scores, { length: 2, outside: new Uint8Array(2) }, labels);
        const best = Math.max(...pathsOfTwo.map((path) => pathScore(path, scores, transitions)));
        expect(mayFollow(0, labels[0]!) && mayFollow(labels[0]!, labels[1]!)).toBe(true);
        expect(pathScore([...labels], scores, transitions)).toBe(best);
      }),
      { numRuns: 30 },
    );
  });

  it('finds the best of those that are outside where it must be', () => {
    fc.assert(
      fc.property(numbers(3 * LABEL_COUNT), numbers(TRANSITIONS), fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), (scoreList, transitionList, marks) => {
        const scores = Float32Array.from(scoreList);
        const outside = Uint8Array.from(marks, Number);
        const labels = new Uint8Array(3);
        const transitions = Float32Array.from(transitionList);
        new BestPath(transitions).find(scores, { length: 3, outside }, labels);
        const forced = scores.map((score, i) => (marks[Math.floor(i / LABEL_COUNT)]! && i % LABEL_COUNT !== 0 ? -1000 : score));
        const free = new Uint8Array(3);
        new BestPath(transitions).find(forced, { length: 3, outside: new Uint8Array(3) }, free);
        expect(pathScore([...labels], forced, transitions)).toBe(pathScore([...free], forced, transitions));
      }),
      { numRuns: 100 },
    );
  });

  it('grows with the sentence', () => {
    const path = new BestPath(new Float32Array(TRANSITIONS));
    const labels = new Uint8Array(500).fill(9);
    path.find(new Float32Array(500 * LABEL_COUNT), { length: 500, outside: new Uint8Array(500) }, labels);
    expect([...labels].every((label) => label === 0)).toBe(true);
  });
});

describe('labelProbability', () => {
  it('is the share of the label among those that fit between its neighbours', () => {
    const scores = new Float32Array(LABEL_COUNT);
    const labels = new Uint8Array(1);
    const begins = (LABEL_COUNT - 1) / 2;
    expect(labelProbability({ scores, labels, length: 1 }, new Float32Array(TRANSITIONS), 0)).toBeCloseTo(1 / (1 + begins));
  });
});
