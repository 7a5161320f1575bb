/** The article of the demo, end to end: what a careful reader would find in it. No package knows this article. */
import { checkArticle, coveredText, type Issue, textBlocks } from '@depesche/article';
import { analyzer, loadLanguages } from 'depesche';
import { loadModel } from 'depesche/node';
import { describe, expect, it } from 'vitest';
import { readExample } from './terminal/read-source.js';

const source = await readExample('de');
const issues: Issue[] = [];
const analyze = analyzer({ languages: await loadLanguages({ loadModel }) });
const article = analyze(source.bytes, { ...source.known, onIssue: (issue) => issues.push(issue) });
const { mentions = [], entities = [], quotations = [], timexes = [] } = article.annotations;

const nameOf = (id: string | undefined): string | undefined => entities.find((entity) => entity.id === id)?.name;

it('is sound', () => {
  expect(checkArticle(article)).toEqual([]);
});

it('has a headline, one heading and eleven paragraphs; the stray last line is an issue', () => {
  const roles = textBlocks(article).map(({ role }) => role);
  expect(roles.filter((role) => role === 'headline')).toHaveLength(1);
  expect(roles.filter((role) => role === 'heading')).toHaveLength(1);
  expect(roles.filter((role) => role === 'paragraph')).toHaveLength(11);
  expect(article.text).not.toContain('Today');
  expect(issues.map(({ code }) => code)).toContain('text-furniture');
});

it.each([
  ['Die NATO-Verbündeten sollten', 'Mark Rutte'],
  ['Die Ukraine braucht nicht noch mehr', 'Mark Rutte'],
  ['Und genau darauf', 'Mark Rutte'],
  ['er könne den Krieg', 'Donald Trump'],
  ['Diplomatische Lösungen finden', 'Wolodymyr Selenskyj'],
  ['Wir müssen diplomatische', 'Wolodymyr Selenskyj'],
  ['Wir werden keine Ersatzlösungen', /Außenministerium/],
  ['dass eine NATO-Einladung', /Ministerium|Außenministerium/],
  ['dass die bilateralen', 'Mark Rutte'],
  ['Beim Washingtoner Gipfel', 'Mark Rutte'],
])('knows who said „%s …“', (start, speaker) => {
  const quotation = quotations.find(({ content }) => coveredText(article, content[0]!).startsWith(start));
  expect(quotation, 'is found').toBeDefined();
  const words = quotation!.speaker && coveredText(article, quotation!.speaker);
  expect(nameOf(quotation!.entity) ?? words).toMatch(speaker);
});

describe('dates', () => {
  it.each([
    ['Dienstag', '2024-12-03'],
    ['Montag', '2024-12-02'],
    ['20. Januar', '2025-01-20'],
    ['Juli', '2024-07'],
    ['1994', '1994'],
    ['zweitägigen', 'P2D'],
  ])('%s is %s', (words, value) => {
    expect(timexes.filter((timex) => coveredText(article, timex) === words).map((timex) => timex.value)).toContain(value);
  });
});

describe('entities', () => {
  it.each([
    ['Mark Rutte', 'person', ['Rutte', 'Mark Rutte']],
    ['Antony Blinken', 'person', ['Antony Blinken']],
    ['Donald Trump', 'person', ['Donald Trump']],
    ['Wolodymyr Selenskyj', 'person', ['Selenskyj', 'Wolodymyr Selenskyj']],
    ['Ukraine', 'place', ['Ukraine', 'ukrainische']],
    ['Russland', 'place', ['Russlands', 'Russland', 'russische']],
    ['NATO', 'organization', ['NATO']],
    ['Brüssel', 'place', ['Brüssel']],
    ['Moskau', 'place', ['Moskau']],
    ['Kursk', 'place', ['Kursk']],
    ['Iran', 'place', ['Iran']],
    ['China', 'place', ['China']],
  ])('%s is one %s under all its names, linked to Wikidata', (name, type, names) => {
    const found = entities.filter((entity) => entity.name === name && entity.type === type);
    expect(found).toHaveLength(1);
    expect(found[0]!.uri).toMatch(/^http:\/\/www\.wikidata\.org\/entity\/Q\d+$/);
    const under = new Set(mentions.filter(({ entity }) => entity === found[0]!.id).map((mention) => coveredText(article, mention)));
    expect([...under]).toEqual(expect.arrayContaining(names));
  });
});
