import type { Article } from '@depesche/article';
import { expect, it } from 'vitest';
import { contextAround } from './context-around.js';

const long = 'Wörter '.repeat(40);

it.each([
  ['the whole of a short sentence', 'Zuvor war es still. Dann sprach Petersen\nim Rathaus. Danach auch.', 'Petersen', 'Dann sprach |Petersen| im Rathaus.'],
  ['the first word', 'Petersen sprach.', 'Petersen', '|Petersen| sprach.'],
  ['a long sentence cut between words', `${long}Petersen ${long}Ende.`, 'Petersen', `… ${'Wörter '.repeat(12)}|Petersen| ${'Wörter '.repeat(12).trim()} …`],
  ['one long word on both sides', `${'a'.repeat(200)}Petersen${'b'.repeat(200)}`, 'Petersen', '… |Petersen| …'],
])('gives %s', (_, text, words, expected) => {
  const start = text.indexOf(words);
  const { before, words: found, after } = contextAround(articleOf(text), { start, end: start + words.length });
  expect(`${before}|${found}|${after}`.replaceAll('\u00a0', ' ')).toBe(expected);
});

it('gives nothing around what nobody looked for sentences in', () => {
  const article: Article = { text: 'Petersen sprach.', language: 'de', metadata: {}, blocks: [], annotations: {} };
  expect(contextAround(article, { start: 0, end: 8 })).toEqual({ before: '', words: 'Petersen', after: '' });
});

function articleOf(text: string): Article {
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map(({ index, 0: { length } }) => {
    const start = index + (text.slice(index).search(/\S/));
    return { start, end: index + length };
  });
  return { text, language: 'de', metadata: {}, blocks: [], annotations: { sentences } };
}
