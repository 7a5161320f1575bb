import { assembleArticle } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { describe, expect, it } from 'vitest';
import { markTable, matchQuotationMarks } from './quotation-marks.js';

const table = markTable(de.quotations.marks);

function matched(...paragraphs: string[]): string[] {
  const article = assembleArticle({ blocks: paragraphs.map((text) => ({ type: 'text', role: 'paragraph', text })) });
  return matchQuotationMarks(article, table).map(
    ({ open, close, depth, continues }) => `${depth}${continues ? '+' : ''} ${article.text.slice(open, close + 1)}`,
  );
}

describe('matchQuotationMarks', () => {
  it.each([
    ['„Ja“', ['0 „Ja“']],
    ['„Ja”', ['0 „Ja”']],
    ['„Ja"', ['0 „Ja"']],
    ['“Ja”', ['0 “Ja”']],
    ['»Ja«', ['0 »Ja«']],
    ['«Ja»', ['0 «Ja»']],
    ['‚Ja‘', ['0 ‚Ja‘']],
    ['›Ja‹', ['0 ›Ja‹']],
    ['"Ja" und "Nein"', ['0 "Ja"', '0 "Nein"']],
    ["er sagte 'Ja'.", ["0 'Ja'"]],
    ['("Ja")', ['0 "Ja"']],
    ['„Er rief ‚Halt‘ und lief“', ['0 „Er rief ‚Halt‘ und lief“', '1 ‚Halt‘']],
    ["\"Er rief 'Halt'\", sagte sie", ["0 \"Er rief 'Halt'\"", "1 'Halt'"]],
    ['"Er las "Der Falke" gern"', ['0 "Er las "Der Falke" gern"', '1 "Der Falke"']],
    ['Das geht’s nicht, McDonald\'s', []],
    ['Kein Ende: „Das ist', []],
    ['Kein Anfang“ hier', []],
    ['Offen „A und „B“', ['0 „B“']],
    ['„“', []],
  ])('%s', (text, expected) => {
    expect(matched(text)).toEqual(expected);
  });

  it('reaches over paragraphs that do not repeat the mark', () => {
    expect(matched('Er sagte: „Erstens.', 'Zweitens.', 'Drittens.“')).toEqual(['0 „Erstens.\n\nZweitens.\n\nDrittens.“']);
  });

  it('gives up marks that stay open too long, so that they swallow nothing', () => {
    expect(matched('Er sagte: „Erstens.', 'A', 'B', 'C', 'D', 'Drittens.“')).toEqual([]);
  });

  it('links paragraphs that each repeat the opening mark', () => {
    expect(matched('Er sagte: „Erstens.', '„Zweitens.', '„Drittens.“')).toEqual(['0+ „Erstens.', '0+ „Zweitens.', '0 „Drittens.“']);
  });

  it('starts anew with straight marks in each paragraph', () => {
    expect(matched('Er sagte: "Erstens.', 'Das "Ja" zählt.')).toEqual(['0 "Ja"']);
  });
});
