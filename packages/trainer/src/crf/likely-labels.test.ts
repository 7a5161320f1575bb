import { beginOf, classOf, LABEL_COUNT } from '@depesche/entities/training';
import { expect, it } from 'vitest';
import { learnCrf } from '../learn-weights.js';
import { german } from '../languages/german.js';
import { likelyLabels } from './likely-labels.js';

const place = 1 << beginOf(classOf('place', 'name'));
const config = { ...german.weights, epochs: 40, averaged: 1, minimumCount: 1, hidden: 0, dropped: 0 };
const learnt = learnCrf(
  [
    { words: ['Bern', 'liegt', 'hier'], allowed: [place, 1, 1] },
    { words: ['Musterix', 'liegt', 'hier'], allowed: [place | 1, 1, 1] },
  ],
  { lexicon: { attributesOf: () => undefined }, rules: { endings: [] }, config },
  () => undefined,
);

it('labels what is sure and leaves the rest open', () => {
  const sentences = [
    ['Bern', 'liegt', 'hier'],
    ['hier', 'liegt', 'hier'],
  ];
  expect([...likelyLabels(learnt, sentences, 0.2)]).toEqual([{ words: sentences[0], allowed: [place, 1, 1] }]);
  const [unsure] = [...likelyLabels(learnt, sentences, 1e-9)];
  expect(unsure).toBeUndefined();
});

it('lets a word be anything when no label is likely', () => {
  const [sentence] = [...likelyLabels(learnt, [['Bern', 'liegt', 'Musterix']], 0.9)];
  expect(sentence!.allowed).toEqual([place, 1, (1 << LABEL_COUNT) - 1]);
});
