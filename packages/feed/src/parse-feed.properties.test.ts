import { isDepescheError } from '@depesche/article';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Feed } from './feed.js';
import { findFeeds } from './find-feeds.js';
import { parseFeed } from './parse-feed.js';

const pieces = [
  '<rss version="2.0">', '<channel>', '</channel>', '<item>', '</item>', '<feed xmlns="http://www.w3.org/2005/Atom">', '<entry>', '</entry>', '<title>', '</title>', '<link>', '</link>', '<link href="',
  '"/>', '<description>', '</description>', '<![CDATA[', ']]>', '<!--', '-->', '<media:group>', '<author>', '<name>', '&amp;', '&', '&lt;b&gt;', '<b>', '<', '>', '"', "'", '=', ' xml:base="', 'https://a.example/', 'a', ' ',
  '<pubDate>Tue, 03 Dec 2024 10:15:00 GMT</pubDate>', '<category term="', '<!DOCTYPE a [', '<!ENTITY b "c">', '<content type="xhtml"><div>', '\u0000', '\ud800', '{"items":[', ']}', '\ufeff', '<?xml version="1.0"?>', '<x:y>', '<p', '</',
];
const broken = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

/** The feed; undefined when it is told to be none. Anything else that is thrown is a failure. */
function read(input: string | Uint8Array): Feed | undefined {
  try {
    return parseFeed(input, { url: 'https://blatt.example/feed' });
  } catch (error) {
    if (isDepescheError(error)) return undefined;
    throw error;
  }
}

function urlsOf(feed: Feed): string[] {
  const urls: string[] = [];
  JSON.stringify(feed, (key, value: unknown) => {
    if (typeof value === 'string' && ['url', 'homepage', 'next', 'comments'].includes(key)) urls.push(value);
    return value;
  });
  return urls;
}

it('reads whatever it is given as plain JSON whose addresses are absolute and harmless, or says that it is no feed', () => {
  fc.assert(
    fc.property(fc.oneof(broken, broken.map((inner) => `<rss><channel><item>${inner}`), fc.string({ unit: 'binary' })), (input) => {
      const feed = read(input);
      if (feed === undefined) return;
      expect(JSON.parse(JSON.stringify(feed))).toEqual(feed);
      expect(urlsOf(feed).filter((url) => !/^(?:https?:\/\/|mailto:|tel:)/.test(url))).toEqual([]);
      expect(feed.items.every(({ id }) => id !== '')).toBe(true);
      expect(read(input)).toEqual(feed);
    }),
    { numRuns: 500 },
  );
});

it('reads any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { read(bytes); }));
});

it('reads JSON of any shape', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.dictionary(fc.constantFrom('id', 'url', 'title', 'content_html', 'tags', 'authors', 'author', 'attachments', 'image', 'date_published', '_depesche', '__proto__'), fc.jsonValue()), (items, item) => {
      const feed = read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [...items, item], authors: items, hubs: items, title: items[0] ?? null }));
      expect(feed?.format).toBe('json-feed');
      expect(JSON.parse(JSON.stringify(feed))).toEqual(feed);
    }),
  );
});

/** Each takes seconds or more where the time grows with the square of the length. */
it.each<[string, string]>([
  ['items in items', '<item>'], ['groups in groups', '<media:group>'], ['elements nobody knows', '<x>'], ['tags without an end', '<a '], ['sections in sections', '<![CDATA['],
  ['comments in comments', '<!--'], ['signs of tags', '<'], ['ampersands', '&'], ['open quotation marks', '<a b="'], ['categories', '<category>a</category>'], ['end tags of nothing', '</x>'],
  ['titles without an end', '<title>a'], ['pairs that do not match', '<title></title><x>'], ['escaped tags', '&lt;a href="x" '], ['declarations', '<a xmlns:b="c">'],
])('takes time that grows with the length for 60,000 %s', (_, piece) => {
  expect(read(`<rss><channel><item><description>${piece.repeat(60_000)}`)?.format).toBe('rss');
  expect(read(`<rss><channel><item>${piece.repeat(60_000)}`)?.format).toBe('rss');
  expect(findFeeds(`<html><body>${piece.repeat(60_000)}`)).toEqual([]);
});

it('takes time that grows with the length for different categories, authors, links and pictures', () => {
  const many = (write: (i: number) => string): string => Array.from({ length: 20_000 }, (_, i) => write(i)).join('');
  const item = read(`<rss><channel><item>${many((i) => `<category>${i}</category>`)}${many((i) => `<author>${i}</author>`)}${many((i) => `<enclosure url="/${i}"/>`)}${many((i) => `<media:thumbnail url="/${i}"/>`)}`)?.items[0];
  expect([item?.categories.length, item?.authors.length, item?.enclosures.length, item?.images.length]).toEqual([1000, 1000, 1000, 1000]);
});
