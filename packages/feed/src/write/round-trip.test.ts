import { type Article, assembleArticle, type BlockDraft, checkArticle, type Mark } from '@depesche/article';
import { articles, hostileTexts } from '@depesche/corpus';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArticles } from '../articles/to-articles.js';
import { parseFeed } from '../parse-feed.js';
import type { FeedInfo } from './feed-info.js';
import { toAtom } from './to-atom.js';
import { toJsonFeed } from './to-json-feed.js';
import { toRss } from './to-rss.js';

const paragraph = (text: string, marks?: readonly Mark[]): BlockDraft => ({ type: 'text', role: 'paragraph', text, ...(marks !== undefined && { marks }) });

const article: Article = {
  ...assembleArticle({
    language: 'de',
    metadata: {
      url: 'https://blatt.example/hafen?a=1&b=2', title: 'Hafen wird größer', authors: [{ type: 'person', name: 'Eva Muster' }, { type: 'organization', name: 'dpa' }],
      datePublished: '2024-12-03T10:15:00+01:00', dateModified: '2024-12-04T08:00:00+01:00', keywords: ['Hafen', 'Schiffe & mehr'], publisher: { type: 'organization', name: 'Das Blatt', url: 'https://blatt.example/' },
      image: 'https://blatt.example/kran.jpg', images: [{ url: 'https://blatt.example/kran.jpg', alt: 'Ein Kran', caption: 'Der neue Kran', credit: 'Jo Beispiel', width: 1200, height: 800 }],
      rights: { notice: '© Das Blatt' }, ids: { guid: 'urn:blatt:7' },
    },
    blocks: [
      { type: 'text', role: 'headline', text: 'Hafen wird größer' },
      { type: 'text', role: 'standfirst', text: 'Der Rat stimmt zu: „Endlich“, sagen die einen.' },
      paragraph('Der Rat hat den Ausbau <beschlossen> & gefeiert.', [
        { type: 'link', url: 'https://rat.example/?x=1&y=2', start: 4, end: 7 }, { type: 'emphasis', start: 12, end: 35 }, { type: 'strong', start: 12, end: 22 },
      ]),
      { type: 'text', role: 'heading', level: 3, text: 'Was gebaut wird' },
      { type: 'group', role: 'list', ordered: true, firstNumber: 3, children: [{ type: 'group', role: 'item', children: [paragraph('ein Kai')] }, { type: 'group', role: 'item', children: [paragraph('zwei Kräne')] }] },
      { type: 'group', role: 'figure', children: [{ type: 'media', role: 'image', url: 'https://blatt.example/kran.jpg', alt: 'Ein "Kran"' }, { type: 'text', role: 'caption', text: 'Der neue Kran' }] },
      { type: 'group', role: 'blockquote', children: [paragraph('Es wird laut,\nsehr laut.')] },
      { type: 'group', role: 'table', children: [
        { type: 'group', role: 'row', children: [{ type: 'text', role: 'cell', header: true, text: 'Jahr' }, { type: 'text', role: 'cell', header: true, text: 'Schiffe' }] },
        { type: 'group', role: 'row', children: [{ type: 'text', role: 'cell', text: '2023' }, { type: 'text', role: 'cell', text: '1.200' }] },
      ] },
      { type: 'text', role: 'code', text: 'if (a < b) {\n  c();\n}' },
      { type: 'media', role: 'audio', url: 'https://blatt.example/hafen.mp3', alt: 'Der Hafen zum Hören' },
    ],
  }),
  annotations: {
    entities: [
      { id: 'e1', type: 'organization', name: 'NATO', uri: 'http://www.wikidata.org/entity/Q7184' },
      { id: 'e2', type: 'place', name: 'Hamburg', uri: 'http://www.wikidata.org/entity/Q1055', location: { latitude: 53.55, longitude: 10 } },
      { id: 'e3', type: 'person', name: 'Eva Muster' },
    ],
  },
};

const info: FeedInfo = { title: 'Das Blatt', homepage: 'https://blatt.example/', url: 'https://blatt.example/feed', description: 'Alles', language: 'de', hubs: ['https://hub.example/'], next: 'https://blatt.example/feed?2' };

const writers: readonly [string, (all: readonly Article[], about?: FeedInfo) => string][] = [
  ['RSS', toRss],
  ['Atom', toAtom],
  ['JSON Feed', (all, about) => JSON.stringify(toJsonFeed(all, about, { extension: false }))],
];

describe.each(writers)('%s', (name, write) => {
  const feed = parseFeed(write([article], info));
  const item = feed.items[0]!;
  const [back] = toArticles(feed) as [Article];

  it('says what the feed is', () => {
    expect(feed).toMatchObject({ title: 'Das Blatt', homepage: 'https://blatt.example/', url: 'https://blatt.example/feed', description: 'Alles', language: 'de', hubs: ['https://hub.example/'], next: 'https://blatt.example/feed?2' });
  });

  it('keeps what the item says', () => {
    expect(item).toMatchObject({
      id: 'urn:blatt:7', url: 'https://blatt.example/hafen?a=1&b=2', title: 'Hafen wird größer', published: '2024-12-03T10:15:00+01:00', updated: '2024-12-04T08:00:00+01:00',
      authors: [{ name: 'Eva Muster' }, { name: 'dpa' }], enclosures: [{ url: 'https://blatt.example/hafen.mp3', type: 'audio/mpeg' }],
    });
    expect(item.categories.map((category) => category.name)).toEqual(['Hafen', 'Schiffe & mehr', 'NATO', 'Hamburg']);
    expect(item.images[0]?.url).toBe('https://blatt.example/kran.jpg');
  });

  it('keeps text, blocks and marks', () => {
    expect(checkArticle(back)).toEqual([]);
    expect(back.text).toBe(article.text);
    const media = (block: Article['blocks'][number]): boolean => block.type !== 'media';
    expect(back.blocks.filter(media)).toEqual(article.blocks.filter(media));
    expect(back.blocks.at(-1)).toMatchObject({ type: 'media', role: 'audio', url: 'https://blatt.example/hafen.mp3' });
  });

  it('keeps the metadata', () => {
    const { keywords, ...metadata } = back.metadata;
    expect(keywords).toEqual(expect.arrayContaining(['Hafen', 'Schiffe & mehr']));
    expect(metadata).toMatchObject({
      url: 'https://blatt.example/hafen?a=1&b=2', authors: article.metadata.authors, datePublished: '2024-12-03T10:15:00+01:00', dateModified: '2024-12-04T08:00:00+01:00', publisher: article.metadata.publisher, ids: { guid: 'urn:blatt:7' },
    });
    if (name !== 'JSON Feed') expect(metadata).toMatchObject({ images: article.metadata.images, rights: article.metadata.rights });
  });

  it('keeps the text of whatever paragraphs hold', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...hostileTexts), fc.constantFrom('Ja.', 'Der Rat', '„Nein“', '😀')), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(text, fc.array(text, { minLength: 1, maxLength: 4 }), (headline, paragraphs) => {
      // Titles are read as what readers show, so that signs of markup in them count as such.
      const title = headline.replace(/[<>&]/g, ' ').replace(/\s+/g, ' ').trim() || 'Titel';
      const given = assembleArticle({ blocks: [{ type: 'text', role: 'headline', text: title }, paragraph('Erster Absatz.'), ...paragraphs.map((one) => paragraph(one))] });
      expect(toArticles(parseFeed(write([given])))[0]?.text).toBe(given.text);
    }));
  });

  it('is a sound feed whose articles are sound, whatever the articles', () => {
    fc.assert(fc.property(fc.array(articles(), { maxLength: 3 }), (all) => {
      const read = parseFeed(write(all));
      expect(read.items).toHaveLength(all.length);
      for (const one of toArticles(read)) expect(checkArticle(one)).toEqual([]);
    }), { numRuns: 60 });
  });

  it('keeps days without a time, and fractions of seconds, unless the format cannot', () => {
    for (const date of ['2024-12-03', '2024-12-03T10:15:00.250Z', '2024-12-03T00:00:00Z']) {
      const read = toArticles(parseFeed(write([{ ...article, metadata: { datePublished: date } }])))[0]?.metadata;
      expect(read?.datePublished).toBe(name === 'JSON Feed' && date.length === 10 ? `${date}T00:00:00Z` : date);
      expect(read?.dateModified).toBeUndefined();
    }
  });
});

it('JSON Feed keeps everything in its extension', () => {
  expect(toArticles(parseFeed(toJsonFeed([article], info)))).toEqual([article]);
  const allowed = articles().filter((one) => !/"(?:url|image)":"(?!https?:\/\/|mailto:)/.test(JSON.stringify(one)));
  fc.assert(fc.property(allowed, (one) => { expect(toArticles(parseFeed(JSON.stringify(toJsonFeed([one]))))).toEqual([one]); }), { numRuns: 50 });
});

it.each<[string, unknown]>([
  ['another shape', { article: { text: 'a', blocks: [{ type: 'text', role: 'paragraph', start: 0, end: 9 }], language: 'de', metadata: {}, annotations: {} } }],
  ['an address that runs', { article: { text: 'ab', blocks: [{ type: 'text', role: 'paragraph', start: 0, end: 2, marks: [{ type: 'link', url: 'javascript:alert(1)', start: 0, end: 2 }] }], language: 'de', metadata: {}, annotations: {} } }],
  ['nothing', { article: null }],
  ['blocks that are none', { article: { text: '', blocks: [null], language: 'de', metadata: {}, annotations: {} } }],
])('an extension with %s is not trusted', (_, extension) => {
  const issues: string[] = [];
  const [read] = toArticles(parseFeed({ items: [{ id: '1', content_text: 'Text', _depesche: extension }] }), { onIssue: ({ code }) => issues.push(code) });
  expect(read?.text).toBe('Text');
  expect(issues).toContain('bad-extension');
});

it.each(writers)('%s keeps who is named and who said what, by marks in the text', (_, write) => {
  const text = '„Wir helfen“, sagte Mark Rutte in Brüssel.';
  const given = assembleArticle({ blocks: [{ type: 'text', role: 'headline', text: 'NATO hilft' }, { type: 'text', role: 'byline', text: 'Von Eva Muster' }, paragraph(text)] });
  const at = (words: string): { start: number; end: number } => ({ start: given.text.indexOf(words), end: given.text.indexOf(words) + words.length });
  const annotations: Article['annotations'] = {
    mentions: [{ ...at('Mark Rutte'), type: 'person', form: 'name', entity: 'e1' }, { ...at('Brüssel'), type: 'place', form: 'name', entity: 'e2' }],
    entities: [{ id: 'e1', type: 'person', name: 'Mark Rutte', uri: 'http://www.wikidata.org/entity/Q57792' }, { id: 'e2', type: 'place', name: 'Brüssel', uri: 'http://www.wikidata.org/entity/Q239' }],
    quotations: [{ ...at('Wir helfen'), type: 'direct', content: [at('Wir helfen')], speaker: at('Mark Rutte'), entity: 'e1' }],
  };
  const [back] = toArticles(parseFeed(write([{ ...given, annotations }])));
  expect({ text: back?.text, roles: back?.blocks.map(({ role }) => role), ...back?.annotations }).toEqual({ text: given.text, roles: ['headline', 'byline', 'paragraph'], ...annotations });
});

it('quotations and dates in the HTML of others are no layers', () => {
  const [read] = toArticles(parseFeed({ items: [{ content_html: '<p><q>Ja</q> am <time datetime="2024-12-03">Dienstag</time></p>' }] }));
  expect(read?.annotations).toEqual({});
});

it('entities become categories with their item of Wikidata, and a place the point', () => {
  const rss = toRss([article], info);
  expect(rss).toContain('<category domain="http://www.wikidata.org/entity/">NATO</category>');
  expect(rss).toContain('<georss:point>53.55 10</georss:point>');
  expect(toAtom([article], info)).toContain('<category term="Q7184" label="NATO" scheme="http://www.wikidata.org/entity/"/>');
  for (const xml of [rss, toAtom([article], info)]) {
    expect(toArticles(parseFeed(xml))[0]?.metadata.subjects).toContainEqual({ name: 'NATO', code: 'Q7184', uri: 'http://www.wikidata.org/entity/Q7184', scheme: 'http://www.wikidata.org/entity/' });
  }
});

it.each(writers)('%s takes no addresses that run, and invents no date where it need not', (name, write) => {
  const written = write([], { url: 'javascript:alert(1)', homepage: 'x"><y', next: 'data:text/html,x', hubs: ['vbscript:x'], images: [{ url: 'javascript:x' }] });
  expect(written).not.toMatch(/javascript|vbscript|data:|"><y/);
  if (name === 'RSS') expect(written).not.toContain('1970');
});

it.each(writers)('%s has what its format demands, also of nothing', (name, write) => {
  for (const all of [[], [assembleArticle({ blocks: [] })]]) {
    const feed = parseFeed(write(all));
    expect(feed.title).toBe('Feed');
    if (name === 'Atom') expect(feed).toMatchObject({ updated: '1970-01-01T00:00:00Z', id: expect.stringMatching(/^urn:/) as string });
  }
});
