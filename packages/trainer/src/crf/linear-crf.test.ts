import { beginOf, classOf } from '@depesche/entities/training';
import { expect, it } from 'vitest';
import { bestLabels } from './best-labels.js';
import { type CrfSentence, LinearCrf } from './linear-crf.js';

const person = beginOf(classOf('person', 'name'));
const place = beginOf(classOf('place', 'name'));

/** One feature a word. */
function sentence(rows: readonly number[], allowed: readonly number[]): CrfSentence {
  return { rows: Int32Array.from(rows), starts: Int32Array.from([...rows.keys(), rows.length]), length: rows.length, allowed };
}

it('learns which label belongs to a feature, also where labels are known in part', () => {
  const crf = new LinearCrf(3, { rate: 0.2, shrink: 0, recallCost: 0 });
  const data = [sentence([0, 1], [1, 1 << person]), sentence([2, 0], [(1 << place) | (1 << person), 1]), sentence([2], [1 << place])];
  const first = data.reduce((sum, each) => sum + crf.learn(each), 0);
  for (let epoch = 0; epoch < 20; epoch++) for (const each of data) crf.learn(each);
  expect(data.reduce((sum, each) => sum + crf.learn(each), 0)).toBeLessThan(first / 4);
  const test = sentence([2, 0, 1], []);
  expect(bestLabels(crf.score(test), 3, crf.transitions)).toEqual([place, 0, person]);
});

it('shrinks weights towards 0 and not past it', () => {
  const crf = new LinearCrf(1, { rate: 0.2, shrink: 0.5, recallCost: 0 });
  crf.weights.set([0.3, -0.3, 2, -2]);
  crf.shrink();
  expect([...crf.weights.slice(0, 4)]).toEqual([0, 0, 1.5, -1.5]);
});
