/** The demo's English article, end to end: what a careful reader would find in it. No package knows this article. */
import { checkArticle, coveredText, textBlocks } from '@depesche/article';
import { toHtml } from '@depesche/render';
import { asyncAnalyzer } from 'depesche';
import { loadModel } from 'depesche/node';
import { describe, expect, it } from 'vitest';
import { readExample } from './terminal/read-source.js';

const source = await readExample('en');
const article = await asyncAnalyzer({ loadModel })(source.bytes, { datePublished: source.known.datePublished! });
const { quotations = [], timexes = [], sentences = [], mentions = [], entities = [] } = article.annotations;
const words = (spans: readonly { readonly start: number; readonly end: number }[]): string => spans.map((span) => coveredText(article, span)).join(' … ');

it('is sound, and known as English by its words', () => {
  expect(checkArticle(article)).toEqual([]);
  expect(article.language).toBe('en');
});

it('has a headline, one heading and nine paragraphs, and their sentences', () => {
  const roles = textBlocks(article).map(({ role }) => role);
  expect(roles[0]).toBe('headline');
  expect(roles.filter((role) => role === 'heading')).toHaveLength(1);
  expect(roles.filter((role) => role === 'paragraph')).toHaveLength(9);
  expect(sentences.map((sentence) => coveredText(article, sentence))).toContain('Talks between Ottawa and Washington are due to start on Monday at 9:30 a.m. and to last two days.');
});

it.each([
  ['direct', 'We have waited long enough, … Every lorry that stands in a queue costs somebody a day’s wage.', 'Carney'],
  ['direct', 'If we do nothing this spring, … we will be ferrying lorries across the river by Christmas.', 'she'],
  ['direct', 'Nobody in this town wants another report,', 'she'],
  ['direct', 'our last chance', 'Vance'],
  ['direct', 'Who pays when the money runs out?', 'Tom Hale'],
  ['indirect', 'that his government would pay for half', 'Prime Minister Mark Carney'],
  ['indirect', 'that the old bridge, which opened in 1929,', 'Vance'],
  ['indirect', 'that the department was reviewing the offer', 'A spokesman for the United States Department of Transportation'],
  ['indirect', 'the foundations could be laid', 'two Ukrainian engineers'],
  ['indirect', 'he had not been asked once', 'Hale, 61'],
  ['indirect', 'that he learned of the offer from the radio', 'Hale, 61'],
  ['indirect', 'that tolls of $7.50 would drive traffic to Buffalo', 'Critics in Michigan'],
  ['indirect', 'to wait until the election', 'the Teamsters union'],
  ['reported', 'both governments of hiding behind studies', 'Ruth Vance, the mayor of Windsor'],
])('knows who said, %s: “%s …”', (type, start, speaker) => {
  const found = quotations.filter((quotation) => quotation.type === type && words(quotation.content).startsWith(start));
  expect(found.map(({ speaker: by }) => by && coveredText(article, by))).toContain(speaker);
});

it.each([
  ['We have waited long enough,', 'Mark Carney'],
  ['Nobody in this town wants another report,', 'Ruth Vance'],
  ['that the old bridge', 'Ruth Vance'],
  ['Who pays when the money runs out?', 'Tom Hale'],
  ['to wait until the election', 'Teamsters union'],
])('knows whose words “%s …” are', (start, name) => {
  const found = quotations.find(({ content }) => words(content).startsWith(start));
  expect(entities.find(({ id }) => id === found?.entity)?.name).toBe(name);
});

it.each([
  ['Mark Carney', 'person', ['Mark Carney', 'Carney']],
  ['Ruth Vance', 'person', ['Ruth Vance', 'Vance']],
  ['Canada', 'place', ['Canada']],
  ['Detroit', 'place', ['Detroit']],
  ['Ukraine', 'place', ['Ukrainian']],
  ['BBC', 'organization', ['BBC']],
  ['European Investment Bank', 'organization', ['European Investment Bank']],
])('%s is one %s, under %j', (name, type, surfaces) => {
  const found = entities.filter((entity) => entity.name === name && entity.type === type);
  expect(found).toHaveLength(1);
  const under = new Set(mentions.filter(({ entity }) => entity === found[0]!.id).map((mention) => coveredText(article, mention)));
  expect([...under]).toEqual(expect.arrayContaining(surfaces));
});

it('links who and what is known to Wikidata, and makes words from names but no compounds', () => {
  for (const name of ['Mark Carney', 'Ottawa', 'Ukraine', 'Michigan', 'BBC']) expect(entities.find((entity) => entity.name === name)?.uri).toMatch(/^http:\/\/www\.wikidata\.org\/entity\/Q\d+$/);
  const forms = new Map(mentions.map((mention) => [coveredText(article, mention), mention.form]));
  expect(forms.get('Ukrainian')).toBe('derived');
  expect([...forms.values()]).not.toContain('compound');
});

it('keeps the language of a quotation in German, also on a page', () => {
  const foreign = quotations.filter(({ language }) => language !== undefined);
  expect(foreign.map(({ language, content }) => [language, words(content).slice(0, 16)])).toEqual([['de', 'Wir haben das no']]);
  expect(toHtml(article)).toContain('lang="de">Wir haben das noch nicht');
});

describe('dates', () => {
  it.each([
    ['Thursday', '2026-03-12'],
    ['2019', '2019'],
    ['the end of next year', '2027'],
    ['this spring', '2026-SP'],
    ['Christmas', '2026-12-25'],
    ['18 months', 'P18M'],
    ['3 November', '2026-11-03'],
    ['the 1990s', '199'],
    ['Monday', '2026-03-16'],
    ['Last month', '2026-02'],
  ])('%s is %s', (phrase, value) => {
    expect(timexes.filter((timex) => coveredText(article, timex) === phrase).map((timex) => timex.value)).toContain(value);
  });
});
