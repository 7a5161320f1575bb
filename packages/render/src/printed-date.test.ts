import type { Article, TextRole, Timex } from '@depesche/article';
import { parseHtml } from '@depesche/parse';
import { describe, expect, it } from 'vitest';
import { printsDate } from './printed-date.js';
import { toHtml } from './html.js';
import { toTerminal } from './terminal.js';

const rows: readonly (readonly [name: string, role: TextRole, line: string, timex: string | undefined, printed: boolean])[] = [
  ['a byline with the day', 'byline', 'Von Anna Weber, 11.03.2025', '2025-03-11', true],
  ['a dateline with the time', 'dateline', '11.3.2025, 8 Uhr', '2025-03-11T08:00', true],
  ['a dateline nobody looked for dates in', 'dateline', 'Hamburg, 11. März 2025 (dpa)', undefined, true],
  ['another day', 'dateline', '10.3.2025', '2025-03-10', false],
  ['a byline without a date', 'byline', 'Von Anna Weber', undefined, false],
  ['a paragraph', 'paragraph', '11. März 2025', '2025-03-11', false],
];

describe('printsDate', () => {
  it.each(rows)('knows of %s', (_, role, line, timex, printed) => {
    expect(printsDate(article(role, line, timex))).toBe(printed);
  });

  it.each(['', 'gestern', '2025'])('finds nothing to print in the date "%s"', (datePublished) => {
    expect(printsDate({ ...article('dateline', datePublished, undefined), metadata: { datePublished } })).toBe(false);
  });
});

it.each(rows)('of %s the date stands there once, and a machine still reads it', (_, role, line, timex, printed) => {
  const given = article(role, line, timex);
  const html = toHtml(given, { mark: [] });
  expect(html.includes('<bdi>11. März 2025 um 08:00</bdi>')).toBe(!printed);
  expect(toTerminal(given).includes('11. März 2025 um 08:00')).toBe(!printed);
  expect(html).toContain('<time class="dt-published" datetime="2025-03-11T08:00:00+01:00"');
  expect(parseHtml(toHtml(given, { document: true })).metadata.datePublished).toMatch(/^2025-03-11/);
});

function article(role: TextRole, line: string, value: string | undefined): Article {
  const body = 'Die Hansestadt Hamburg ersetzt die Brücke, sagte die Bürgermeisterin, nachdem der Senat lange beraten hatte.';
  const text = `Hamburg baut neu\n\n${line}\n\n${body}`;
  const at = 'Hamburg baut neu\n\n'.length;
  const timex: Timex[] = value === undefined ? [] : [{ start: at, end: at + line.length, type: 'DATE', value }];
  return {
    text,
    language: 'de',
    metadata: { datePublished: '2025-03-11T08:00:00+01:00' },
    blocks: [
      { type: 'text', role: 'headline', level: 1, start: 0, end: at - 2 },
      { type: 'text', role, start: at, end: at + line.length },
      { type: 'text', role: 'paragraph', start: at + line.length + 2, end: text.length },
    ],
    annotations: { timexes: timex },
  };
}
