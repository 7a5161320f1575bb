import { type Article, assembleArticle, checkArticle, isDepescheError, type Metadata } from '@depesche/article';
import fc from 'fast-check';
import type { NewsArticle as SchemaNewsArticle, WithContext } from 'schema-dts';
import { expect, expectTypeOf, it } from 'vitest';
import { fromNewsArticle } from './from-news-article.js';
import type { NewsArticle } from './news-article.js';
import { toNewsArticle } from './to-news-article.js';

const article: Article = {
  ...assembleArticle({
    language: 'de',
    metadata: {
      url: 'https://blatt.example/artikel',
      authors: [{ type: 'person', name: 'Eva Muster' }],
      publisher: { type: 'organization', name: 'Das Blatt' },
      datePublished: '2024-12-03T10:15:00+01:00',
      image: 'javascript:alert(1)',
      ids: { dpa: '123' },
    },
    blocks: [
      { type: 'text', role: 'headline', text: 'Muster spricht' },
      { type: 'text', role: 'standfirst', text: 'In Wien.' },
      { type: 'text', role: 'paragraph', text: '„Das“, sagte Muster, „geht nicht.“ Er meinte, es reiche.' },
    ],
  }),
  annotations: {
    mentions: [{ start: 0, end: 6, type: 'person', form: 'name', entity: 'e1' }],
    entities: [
      { id: 'e1', type: 'person', name: 'Max Muster', uri: 'http://www.wikidata.org/entity/Q1', description: 'Politiker' },
      { id: 'e2', type: 'place', name: 'Wien', location: { latitude: 48.2, longitude: 16.37 } },
    ],
    quotations: [
      { start: 26, end: 60, type: 'direct', content: [{ start: 27, end: 30 }, { start: 48, end: 59 }], speaker: { start: 39, end: 45 }, entity: 'e1' },
      { start: 61, end: 82, type: 'indirect', content: [{ start: 72, end: 81 }] },
    ],
  },
};

it('writes metadata, entities and direct quotations', () => {
  expect(toNewsArticle(article)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Muster spricht',
    description: 'In Wien.',
    articleBody: 'In Wien.\n\n„Das“, sagte Muster, „geht nicht.“ Er meinte, es reiche.',
    inLanguage: 'de',
    url: 'https://blatt.example/artikel',
    mainEntityOfPage: 'https://blatt.example/artikel',
    datePublished: '2024-12-03T10:15:00+01:00',
    author: [{ '@type': 'Person', name: 'Eva Muster' }],
    publisher: { '@type': 'Organization', name: 'Das Blatt' },
    mentions: [
      { '@type': 'Person', '@id': '#e1', name: 'Max Muster', sameAs: 'http://www.wikidata.org/entity/Q1', description: 'Politiker' },
      { '@type': 'Place', '@id': '#e2', name: 'Wien', geo: { '@type': 'GeoCoordinates', latitude: 48.2, longitude: 16.37 } },
    ],
    hasPart: [{ '@type': 'Quotation', text: 'Das geht nicht.', creator: { '@id': '#e1' } }],
    identifier: [{ '@type': 'PropertyValue', propertyID: 'dpa', value: '123' }],
  });
});

it('reads back text, entities and metadata', () => {
  const back = fromNewsArticle(toNewsArticle(article));
  expect(checkArticle(back)).toEqual([]);
  expect(back.text).toBe(article.text);
  expect(back.annotations.entities).toEqual(article.annotations.entities);
  const { url, authors, publisher, datePublished, ids } = article.metadata;
  expect(back.metadata).toEqual({ url, authors, publisher, datePublished, ids, title: 'Muster spricht', description: 'In Wien.' });
});

const press: Metadata = {
  url: 'https://blatt.example/artikel',
  dateCreated: '2024-12-01',
  datePublished: '2024-12-03',
  expires: '2025-12-03T00:00:00Z',
  version: '3',
  status: 'withheld',
  genres: [{ name: 'Kommentar' }, { uri: 'http://cv.iptc.org/newscodes/genre/Opinion' }],
  subjects: [{ name: 'Wahlen', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000574', code: 'medtop:20000574', scheme: 'http://cv.iptc.org/newscodes/mediatopic/' }],
  located: { name: 'Wien', uri: 'http://www.wikidata.org/entity/Q1741' },
  rights: { holder: 'Das Blatt', notice: '© 2024 Das Blatt', usageTerms: 'Nur für Kunden' },
  isAccessibleForFree: false,
  image: 'https://blatt.example/a.jpg',
  images: [{ url: 'https://blatt.example/a.jpg', alt: 'Ein Hafen', caption: 'Am Abend', credit: 'Eva Muster', width: 640, height: 480 }, { url: 'https://blatt.example/b.jpg' }],
  links: [{ uri: 'https://blatt.example/mehr', rel: 'related' }],
};

it('reads back the metadata of the press', () => {
  const before = assembleArticle({ metadata: press, blocks: [{ type: 'text', role: 'headline', text: 'Titel' }] });
  const back = fromNewsArticle(toNewsArticle(before));
  expect(back.metadata).toEqual({ ...press, title: 'Titel' });
  expect(back.annotations).toEqual({});
});

it('takes no name of every object for a status', () => {
  expect(fromNewsArticle({ '@type': 'NewsArticle', headline: 'x', creativeWorkStatus: 'constructor' }).metadata).toEqual({ title: 'x' });
});

it('gives a kicker a field of its own', () => {
  const blocks = [{ type: 'text', role: 'kicker', text: 'Wetter' }, { type: 'text', role: 'headline', text: 'Titel' }, { type: 'text', role: 'paragraph', text: 'Text' }] as const;
  expect(toNewsArticle(assembleArticle({ blocks }))).toMatchObject({ headline: 'Titel', alternativeHeadline: 'Wetter', articleBody: 'Text' });
});

const line = fc.stringMatching(/^[A-Za-zäöüß„“<&>"' ]{0,30}[a-z.]$/).map((text) => text.replace(/ +/g, ' ').trim());
const drafts = fc.tuple(line, fc.array(line, { minLength: 1, maxLength: 4 }));

it('keeps the text of any article with a headline, and writes what it read again', () => {
  fc.assert(
    fc.property(drafts, ([headline, paragraphs]) => {
      // Publishers escape headlines twice, so the reader decodes them once more.
      fc.pre(!/&[#a-zA-Z]/.test(headline));
      const before = assembleArticle({
        blocks: [
          { type: 'text', role: 'headline', text: headline },
          ...paragraphs.map((text) => ({ type: 'text', role: 'paragraph', text }) as const),
        ],
      });
      const back = fromNewsArticle(JSON.stringify(toNewsArticle(before)));
      expect(back.text).toBe(before.text);
      expect(toNewsArticle(back)).toEqual(toNewsArticle(before));
    }),
  );
});

it('never fails but by its own error, and never gives an unsound article', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.jsonValue(), fc.record({ '@type': fc.constant('Article'), headline: fc.jsonValue(), articleBody: fc.jsonValue(), author: fc.jsonValue(), mentions: fc.jsonValue(), identifier: fc.jsonValue(), about: fc.jsonValue(), genre: fc.jsonValue(), image: fc.jsonValue(), mainEntityOfPage: fc.jsonValue(), usageInfo: fc.jsonValue(), copyrightHolder: fc.jsonValue(), version: fc.jsonValue() })), (input) => {
      try {
        expect(checkArticle(fromNewsArticle(input))).toEqual([]);
      } catch (error) {
        if (!isDepescheError(error)) throw error;
        expect(error.code).toBe('invalid-input');
      }
    }),
    { numRuns: 500 },
  );
});

it.each([[undefined], [null], ['<html>'], [{ '@type': 'Person' }], [() => 1]])('refuses %s with a next step', (input) => {
  expect(() => fromNewsArticle(input)).toThrow('check its "@type"');
});

it('is a NewsArticle as schema-dts knows it', () => {
  expectTypeOf<NewsArticle>().toExtend<WithContext<SchemaNewsArticle>>();
});
