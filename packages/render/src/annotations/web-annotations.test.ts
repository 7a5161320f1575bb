import { type Article, codePointIndex, coveredText, type Span } from '@depesche/article';
import { articles } from '@depesche/corpus';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tagged } from '../testing/tagged.js';
import { toWebAnnotations } from './web-annotations.js';

it('writes position and quote', () => {
  const article = tagged('🙂 [e1p|Rutte] kam [theute].', { entities: [{ id: 'e1', type: 'person', name: 'Mark Rutte', uri: 'http://www.wikidata.org/entity/Q57792' }], metadata: { url: 'https://example.org/a' } });
  expect(toWebAnnotations(article)).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q57792' },
          { type: 'TextualBody', purpose: 'classifying', value: 'person' },
        ],
        target: [
          {
            source: 'https://example.org/a',
            selector: [
              { type: 'TextPositionSelector', start: 2, end: 7 },
              { type: 'TextQuoteSelector', exact: 'Rutte', prefix: '🙂 ', suffix: ' kam heute.' },
            ],
          },
        ],
      },
      {
        type: 'Annotation',
        motivation: 'classifying',
        body: [
          { type: 'TextualBody', purpose: 'classifying', value: 'DATE' },
          { type: 'TextualBody', purpose: 'describing', value: '2024-12-03' },
        ],
        target: [
          {
            source: 'https://example.org/a',
            selector: [
              { type: 'TextPositionSelector', start: 12, end: 17 },
              { type: 'TextQuoteSelector', exact: 'heute', prefix: '🙂 Rutte kam ', suffix: '.' },
            ],
          },
        ],
      },
    ],
  });
});

it('writes the layers asked for, and another source', () => {
  const page = toWebAnnotations(tagged('„[qJa]“, sagte [pRutte].'), { mark: ['quotations'], source: 'urn:x' });
  expect(page.items.map((item) => [item.motivation, item.target[0]?.source])).toEqual([['highlighting', 'urn:x']]);
});

function ranges({ annotations }: Article): Span[] {
  return [...(annotations.mentions ?? []), ...(annotations.quotations ?? []).flatMap(({ content }) => content), ...(annotations.timexes ?? [])];
}

it('has selectors that resolve to the same strings', () => {
  fc.assert(
    fc.property(articles(), (article) => {
      const index = codePointIndex(article.text);
      const targets = toWebAnnotations(article).items.flatMap(({ target }) => target);
      expect(targets).toHaveLength(ranges(article).length);
      targets.forEach(({ selector: [position, quote] }, i) => {
        const span = { start: index.toCodeUnit(position.start), end: index.toCodeUnit(position.end) };
        expect(span).toEqual({ start: ranges(article)[i]!.start, end: ranges(article)[i]!.end });
        expect(Array.from(article.text).slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(article.text.slice(0, span.start).endsWith(quote.prefix)).toBe(true);
        expect(article.text.slice(span.end).startsWith(quote.suffix)).toBe(true);
        expect(quote.exact).toBe(coveredText(article, span));
        expect(`${quote.prefix}${quote.suffix}`.isWellFormed()).toBe(true);
      });
    }),
    { numRuns: 80 },
  );
}, 60_000);
