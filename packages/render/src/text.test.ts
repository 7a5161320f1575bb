import { articles } from '@depesche/corpus';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tagged } from './testing/tagged.js';
import { toText } from './text.js';

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
