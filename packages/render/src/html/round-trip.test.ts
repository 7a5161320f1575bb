import { type Article, textBlocks } from '@depesche/article';
import { articles } from '@depesche/corpus';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toHtml } from '../html.js';
import { attributeOf, blockTexts, elements } from '@depesche/corpus/rendered';

const RUNS = { numRuns: 120 };
const PATIENCE = 60_000;

function idsOf(html: string): string[] {
  return elements(html).flatMap((element) => attributeOf(element, 'id') ?? []);
}

function annotationIds({ annotations }: Article): string[] {
  return [
    ...(annotations.mentions ?? []).map((_, i) => `m-${i}`),
    ...(annotations.quotations ?? []).map((_, i) => `q-${i}`),
    ...(annotations.timexes ?? []).map((_, i) => `t-${i}`),
  ];
}

it('keeps the text of every block', () => {
  fc.assert(
    fc.property(articles(), fc.boolean(), (article, document) => {
      const texts = blockTexts(toHtml(article, { document }));
      expect(texts).toEqual(textBlocks(article).map((block) => article.text.slice(block.start, block.end)));
    }),
    RUNS,
  );
}, PATIENCE);

it('gives every annotation its id exactly once, and links do not nest', () => {
  fc.assert(
    fc.property(articles(), (article) => {
      const html = toHtml(article);
      expect(idsOf(html).sort()).toEqual(annotationIds(article).sort());
      for (const element of elements(html).filter(({ tagName }) => tagName === 'a')) {
        expect(element.childNodes.some((child) => 'tagName' in child && child.tagName === 'a')).toBe(false);
      }
    }),
    RUNS,
  );
}, PATIENCE);

it('does not skip a heading rank and has one h1 at most', () => {
  fc.assert(
    fc.property(articles(), (article) => {
      const ranks = elements(toHtml(article)).flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? [Number(tagName[1])] : []));
      expect(ranks.filter((rank) => rank === 1).length).toBeLessThanOrEqual(1);
      ranks.forEach((rank, i) => {
        expect(rank - (ranks[i - 1] ?? Math.min(rank, 2))).toBeLessThanOrEqual(1);
      });
    }),
    RUNS,
  );
}, PATIENCE);
