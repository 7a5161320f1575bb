import { beginOf, classOf, insideOf } from '@depesche/entities/training';
import { expect, it } from 'vitest';
import { type Filling, templateSentence } from './template-sentence.js';

const fillings: Readonly<Record<string, Filling>> = { town: { words: ['Bad', 'Muster'], type: 'place' }, word: { words: ['Haus'] } };
const [place, body] = [classOf('place', 'name'), classOf('organization', 'name')];
const [P, p, B, b] = [beginOf(place), insideOf(place), beginOf(body), insideOf(body)].map((label) => 1 << label) as [number, number, number, number];

it.each([
  ['Das {word} steht .', ['Das', 'Haus', 'steht', '.'], [1, 1, 1, 1]],
  ['In {town} .', ['In', 'Bad', 'Muster', '.'], [1, P, p, 1]],
  ['Das [ORG Amt {town} ] ruht', ['Das', 'Amt', 'Bad', 'Muster', 'ruht'], [1, B, b, b, 1]],
  ['[ORG {town} ] [LOC {word} ]', ['Bad', 'Muster', 'Haus'], [B, b, P]],
])('makes a sentence of %j', (template, words, allowed) => {
  expect(templateSentence(template, (slot) => fillings[slot]!)).toEqual({ words, allowed });
});
