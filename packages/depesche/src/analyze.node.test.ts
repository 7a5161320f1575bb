import { checkArticle, type Issue } from '@depesche/article';
import { beforeAll, expect, it } from 'vitest';
import { type Analyzer, analyzer } from './analyze.js';
import { loadModel } from './cli/load-model.js';

const body = 'Der Stadtrat von Köln hat am Dienstag einen Haushalt für Schulen beschlossen. „Das war nötig“, sagte Bürgermeisterin Anna Schneider.';

let analyze: Analyzer;

beforeAll(async () => {
  analyze = analyzer(await loadModel());
});

it.each([
  ['text', `Rat beschließt Haushalt\n\n${body}`],
  ['HTML', `<html lang="de"><article><h1>Rat beschließt Haushalt</h1><p>${body}</p></article></html>`],
])('tells %s by its form and tags it', (_, input) => {
  for (const form of [input, new TextEncoder().encode(input)]) {
    const article = analyze(form, { datePublished: '2024-12-03' });
    expect(checkArticle(article)).toEqual([]);
    expect(article.text).toBe(`Rat beschließt Haushalt\n\n${body}`);
    expect(article.language).toBe('de');
    expect(Object.keys(article.annotations).sort()).toEqual(['entities', 'mentions', 'quotations', 'sentences', 'timexes', 'tokens']);
    expect(article.annotations.entities?.map(({ name }) => name)).toEqual(expect.arrayContaining(['Köln', 'Anna Schneider']));
    expect(article.annotations.timexes).toMatchObject([{ value: '2024-12-03' }]);
  }
});

it('does as it is told about format and language', () => {
  expect(analyze('<p>Ein Absatz.</p>', { format: 'text' }).text).toBe('<p>Ein Absatz.</p>');
  expect(analyze(body, { language: 'de-AT' }).language).toBe('de-AT');
});

it('leaves names alone in a language it has no model for, and says so', () => {
  const issues: Issue[] = [];
  const article = analyze(body, { language: 'en', onIssue: (issue) => issues.push(issue) });
  expect(article.annotations.mentions).toBeUndefined();
  expect(article.annotations.sentences).toBeDefined();
  expect(issues.map(({ code }) => code)).toEqual(['unsupported-language']);
});

it('takes a short text of unknown language as German, a long one only by its words', () => {
  expect(analyze('„Gut so“, sagte Anna Schneider.').annotations.quotations).toHaveLength(1);
  const english = 'The town council has adopted a budget that gives more money to schools, and the mayor said that it was high time. ';
  expect(analyze(english.repeat(5))).toMatchObject({ language: 'und' });
  expect(analyze(english.repeat(5)).annotations.mentions).toBeUndefined();
});

it.each(['', ' ', '\0', '\ud800', '<p>', '\u202e', 'a\rb'])('takes any input: %j', (input) => {
  expect(checkArticle(analyze(input))).toEqual([]);
});
