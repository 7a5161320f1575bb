import { beginOf, classOf } from '@depesche/entities/training';
import { expect, it } from 'vitest';
import { learnCrf } from './learn-weights.js';
import { measureCrf } from './measure-crf.js';
import { german } from './languages/german.js';

const place = 1 << beginOf(classOf('place', 'name'));
const derived = 1 << beginOf(classOf('place', 'derived'));

it('counts names alone and all classes', () => {
  const sentences = [{ words: ['Bern', 'liegt', 'hier'], allowed: [place, 1, 1] }];
  const config = { ...german.weights, epochs: 40, averaged: 1, minimumCount: 1, hidden: 0, dropped: 0 };
  const learnt = learnCrf(sentences, { lexicon: { attributesOf: () => undefined }, rules: { endings: [] }, config }, () => undefined);
  expect(measureCrf(learnt, sentences)).toBe('names 100.00, without others 100.00 (precision 100.0, recall 100.0), all classes 100.00');
  const other = [{ words: ['Bern', 'liegt', 'hier'], allowed: [place, 1, derived] }];
  expect(measureCrf(learnt, other)).toBe('names 100.00, without others 100.00 (precision 100.0, recall 100.0), all classes 66.67');
});
