import { articles } from '@depesche/corpus';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tagged } from './testing/tagged.js';
import { toText } from './text.js';

it.each([
  ['letters', 'a'],
  ['letters with marks', 'e\u0301'],
  ['flags', '🇩🇪'],
  ['families', '👨‍👩‍👧'],
])('cuts a word of a great many %s between them', (_, piece) => {
  const columns = piece === 'a' || piece.startsWith('e') ? 1 : 2;
  const lines = toText(tagged(piece.repeat(20_000)), { width: 10 }).split('\n');
  expect(lines).toHaveLength((20_000 * columns) / 10);
  expect(new Set(lines)).toEqual(new Set([piece.repeat(10 / columns)]));
});

it('is the text of the article', () => {
  const article = tagged('Mark [pRutte] kam.\n\nEnde.');
  expect(toText(article)).toBe('Mark Rutte kam.\n\nEnde.');
});

it('breaks lines', () => {
  expect(toText(tagged('Mark Rutte kam.\n\nEnde.'), { width: 10 })).toBe('Mark Rutte\nkam.\n\nEnde.');
});

it('loses nothing but blanks when it breaks lines', () => {
  fc.assert(
    fc.property(articles({ tagged: false }), fc.integer({ min: 1, max: 60 }), (article, width) => {
      expect(toText(article, { width }).replace(/\s+/gu, '')).toBe(article.text.replace(/\s+/gu, ''));
    }),
    { numRuns: 100 },
  );
}, 60_000);
