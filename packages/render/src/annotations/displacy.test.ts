import { articles } from '@depesche/corpus';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toDisplacy } from './displacy.js';
import { tagged } from '../testing/tagged.js';

it('writes entities with code point offsets, the outermost of those that overlap', () => {
  const article = tagged('🙂 [e1p|Mark Rutte] an der [oUni [lHamburg]], [theute]: „[qJa]“', {
    entities: [{ id: 'e1', type: 'person', name: 'Mark Rutte', uri: 'http://www.wikidata.org/entity/Q57792' }],
    metadata: { title: 'Titel' },
  });
  expect(toDisplacy(article)).toEqual({
    text: article.text,
    title: 'Titel',
    ents: [
      { start: 2, end: 12, label: 'PER', kb_id: 'Q57792', kb_url: 'http://www.wikidata.org/entity/Q57792' },
      { start: 20, end: 31, label: 'ORG' },
      { start: 33, end: 38, label: 'DATE' },
      { start: 41, end: 43, label: 'QUOTE' },
    ],
  });
  expect(toDisplacy(article, { mark: ['timexes'] }).ents).toEqual([{ start: 33, end: 38, label: 'DATE' }]);
});

it('writes sorted entities without overlap', () => {
  fc.assert(
    fc.property(articles(), (article) => {
      const { text, ents } = toDisplacy(article);
      const length = Array.from(text).length;
      ents.forEach(({ start, end }, i) => {
        expect(start).toBeGreaterThanOrEqual(ents[i - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(length);
      });
    }),
    { numRuns: 80 },
  );
}, 60_000);
