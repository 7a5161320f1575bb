import type { Article, Quotation } from '@depesche/article';
import { expect, it } from 'vitest';
import { speakersOf } from './speakers.js';

const text = 'Die CDU-Fraktion sagte A. Petersen sagte B. die CDU-Fraktion sagte C. D. Die Polizei sagte E. Sie sagte F.';
const span = (words: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const said = (words: string, speaker?: { start: number; end: number }, entity?: string): Quotation => ({
  ...span(words),
  type: 'indirect',
  content: [span(words)],
  ...(speaker !== undefined && { speaker }),
  ...(entity !== undefined && { entity }),
});
const article: Article = {
  text,
  language: 'de-AT',
  metadata: {},
  blocks: [],
  annotations: {
    mentions: [{ ...span('CDU'), type: 'organization', form: 'compound', entity: 'e1' }],
    entities: [
      { id: 'e1', type: 'organization', name: 'CDU' },
      { id: 'e2', type: 'person', name: 'Anna Petersen' },
    ],
    quotations: [said('A.', span('Die CDU-Fraktion')), said('B.', span('Petersen'), 'e2'), said('C.', span('die CDU-Fraktion')), said('D.'), said('E.', span('Die Polizei')), said('F.', span('Sie'), 'e2')],
  },
};

it('names speakers by what they are, else by their words without the article; one speaker is one, however written', () => {
  expect(speakersOf(article).map(({ name, entity, about, quotations }) => [name, entity?.id, about.map((each) => each.name), quotations.map(({ index }) => index)])).toEqual([
    ['CDU-Fraktion', undefined, ['CDU'], [0, 2]],
    ['Anna Petersen', 'e2', [], [1, 5]],
    ['Polizei', undefined, [], [4]],
    [undefined, undefined, [], [3]],
  ]);
});

it.each([
  ['Das Regierungspräsidium Freiburg', 'Freiburg', 'Regierungspräsidium Freiburg', ['Freiburg']],
  ['Die Ukraine', 'Ukraine', 'Ukraine', []],
  ['Freiburg', 'Freiburg', 'Freiburg', []],
])('takes %s for no more of a speaker than it is', (words, place, name, about) => {
  const whole = { start: 0, end: words.length };
  const at = { start: words.indexOf(place), end: words.indexOf(place) + place.length };
  const annotations: Article['annotations'] = {
    mentions: [{ ...at, type: 'place', form: 'name', entity: 'e1' }],
    entities: [{ id: 'e1', type: 'place', name: place }],
    quotations: [{ ...whole, type: 'direct', content: [{ start: 0, end: 1 }], speaker: whole, entity: 'e1' }],
  };
  const [speaker] = speakersOf({ text: words, language: 'de', metadata: {}, blocks: [], annotations });
  expect([speaker?.name, speaker?.about.map((each) => each.name)]).toEqual([name, about]);
});

it.each([
  ['en', 'The police', 'police'],
  ['en', 'Police', 'Police'],
  ['fr', 'La police', 'La police'],
])('of %s phrases %s becomes %s', (language, words, name) => {
  const quotation: Quotation = { start: 0, end: words.length, type: 'direct', content: [{ start: 0, end: 1 }], speaker: { start: 0, end: words.length } };
  expect(speakersOf({ text: words, language, metadata: {}, blocks: [], annotations: { quotations: [quotation] } })[0]?.name).toBe(name);
});
