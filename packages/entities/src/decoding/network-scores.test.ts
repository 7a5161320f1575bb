import { expect, it } from 'vitest';
import { BORDER_VIEW } from '../features/network-view.js';
import { LABEL_COUNT } from '../labels.js';
import { slowScores, tinyNetwork } from '../tiny-network.fixture.js';
import { NetworkScores } from './network-scores.js';

const network = tinyNetwork(3);
const views = [
  BORDER_VIEW,
  { vectors: [1, 0, 3], grams: [7, 65535, 7], features: [0, 5, 300] },
  { vectors: [2, 2, 2], grams: [], features: [17] },
  { vectors: [0, 0, 0], grams: [1, 2, 3, 4], features: [] },
  { vectors: [3, 1, 0], grams: [63], features: [1, 2, 3, 4, 5] },
] as const;

function scoresOf(scorer: NetworkScores, bits: number): Float32Array {
  const scores = new Float32Array(LABEL_COUNT + 2).fill(2);
  scorer.addScores(Uint32Array.from(views, (view) => scorer.ofWord(view)), bits, { scores, at: 1 });
  return scores;
}

it.each([0, 0b100101, 0b111111])('gives the scores of a place as the formula has them, with context %i', (bits) => {
  const scores = scoresOf(new NetworkScores(network), bits);
  const expected = slowScores(network, views, bits);
  expected.forEach((score, y) => { expect(scores[y + 1]).toBeCloseTo(score + 2, 4); });
  expect([scores[0], scores.at(-1)]).toEqual([2, 2]);
});

it('gives the same with more words than it made room for, and once they are forgotten', () => {
  const scorer = new NetworkScores(network);
  const scores = scoresOf(scorer, 5);
  const first = scorer.ofWord(views[1]);
  for (let i = 0; i < 1000; i++) scorer.ofWord(views[2]);
  expect(scoresOf(scorer, 5)).toEqual(scores);
  scorer.forgetWords();
  expect(scorer.ofWord(views[1])).toBeLessThan(first);
  expect(scoresOf(scorer, 5)).toEqual(scores);
});
