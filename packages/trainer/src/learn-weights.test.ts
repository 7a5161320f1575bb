import { beginOf, classOf } from '@depesche/entities/training';
import { expect, it } from 'vitest';
import type { LabelledSentence } from './corpora/labelled-sentence.js';
import { learnCrf } from './learn-weights.js';
import { german } from './languages/german.js';

const place = 1 << beginOf(classOf('place', 'name'));
const sentences: LabelledSentence[] = ['Bern', 'Rom', 'Wien', 'Bonn'].flatMap((town) => [
  { words: ['Sie', 'wohnt', 'in', town, '.'], allowed: [1, 1, 1, place, 1] },
  { words: ['Das', 'Haus', 'ist', 'in', 'Ordnung', '.'], allowed: [1, 1, 1, 1, 1, 1] },
]);
const options = { lexicon: { attributesOf: () => undefined }, rules: { endings: [] }, config: { ...german.weights, epochs: 2, averaged: 1 } };

it('learns the same weights from the same sentences', () => {
  const reports: string[] = [];
  const [first, second] = [1, 2].map(() => learnCrf(sentences, options, (message) => reports.push(message)));
  expect(first!.crf.weights.some((weight) => weight !== 0)).toBe(true);
  expect(first!.keys).toEqual(second!.keys);
  expect(first!.crf.weights).toEqual(second!.crf.weights);
  expect(first!.crf.transitions).toEqual(second!.crf.transitions);
  expect(reports.filter((report) => report.startsWith('epoch'))).toHaveLength(4);
});
