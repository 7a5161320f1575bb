/** From RSS, Atom or JSON Feed, as text or bytes, to the one model of feeds. */
import { badOption, DepescheError, parsedUrl, type ParseOptions } from '@depesche/article';
import { decodeBytes, isHtml } from '@depesche/parse';
import type { Feed } from './feed.js';
import { findFeeds } from './find-feeds.js';
import { readFeed } from './read/read-feed.js';
import { isJsonFeed, readJsonFeed } from './read/read-json-feed.js';
import type { FeedElement } from './xml/feed-element.js';
import { readXml } from './xml/read-xml.js';

export interface ParseFeedOptions extends ParseOptions {
  /** `Content-Type` header the feed came with; its `charset` counts when the feed comes as bytes. */
  readonly contentType?: string;
}

/**
 * Reads a feed: RSS 0.9x, 1.0 and 2.0, Atom 1.0 and 0.3, JSON Feed 1.0 and 1.1 (also parsed already), told by its content. What is broken in it is read as it was meant; takes time
 * linear in its length. `url` is the address it came from: relative addresses count from there unless the feed says otherwise.
 *
 * @throws DepescheError `invalid-input` when it is no feed; of a web page, the message names the feeds it links to; `bad-option` for a `url` that is none
 * @throws TypeError when the input is none of the three
 * @example
 * parseFeed('<rss><channel><title>Blatt</title><item><title>Regen &amp; Wind</title></item></channel></rss>').items[0]?.title; // 'Regen & Wind'
 */
export function parseFeed(input: string | Uint8Array | object, options: ParseFeedOptions = {}): Feed {
  const { url } = options;
  if (url !== undefined && parsedUrl(url) === undefined) throw badOption('url', url, 'an absolute address like "https://example.org/feed"');
  if (Object.prototype.toString.call(input) === '[object Object]') return ofJson(input, url);
  const given = textOf(input, options);
  const start = given.search(/[^\s\ufeff]/);
  if (start < 0) throw new DepescheError('invalid-input', 'The feed is empty; it may not have been loaded.', { offset: 0 });
  if (given.startsWith('{', start)) return fromJson(given.slice(start), options.url);
  const text = printable(given);
  const document = readXml(text, options.url);
  const [root, ...further] = rootsOf(document);
  if (root === undefined) throw notAFeed(text, options.url);
  return readFeed(root, further);
}

function textOf(input: string | Uint8Array | object, { contentType, onIssue }: ParseFeedOptions): string {
  if (typeof input === 'string') return input;
  if (!isBytes(input)) throw new TypeError('parseFeed takes a string, a Uint8Array (of a response: new Uint8Array(await response.arrayBuffer())) or the object of a JSON Feed.');
  return decodeBytes(input, contentType, onIssue);
}

/** Also those of another realm (a frame, a test's sandbox). */
function isBytes(input: object): input is Uint8Array {
  return Object.prototype.toString.call(input) === '[object Uint8Array]';
}

/** Control characters have no place in XML, and halves of surrogate pairs nowhere. */
function printable(text: string): string {
  // Some systems write the halves as references of their own.
  const joined = text.includes('&#55') ? text.replace(/&#(55[2-9]\d\d|56[0-2]\d\d);&#(5[67]\d{3});/g, (_, high: string, low: string) => String.fromCharCode(Number(high), Number(low))) : text;
  const whole = joined.isWellFormed() ? joined : joined.toWellFormed();
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return /[\0-\x08\x0b\x0c\x0e-\x1f]/.test(whole) ? whole.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]+/g, '') : whole;
}

function fromJson(text: string, url: string | undefined): Feed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const clean = printable(text);
    if (clean.length < text.length) return fromJson(clean, url);
    throw new DepescheError('invalid-input', `The feed begins as JSON does but is none: ${(cause as Error).message}`, { cause });
  }
  return ofJson(json, url);
}

function ofJson(json: unknown, url: string | undefined): Feed {
  if (isJsonFeed(json)) return readJsonFeed(json, url);
  throw new DepescheError('invalid-input', 'The input is JSON but no JSON Feed: it has no list of items.');
}

/** The roots of a feed, wherever junk before it has left them; more than one where documents were put behind each other. */
function rootsOf(document: FeedElement): FeedElement[] {
  for (const name of ['rss', 'rdf:rdf', 'atom:feed', 'channel', 'atom:entry']) {
    const roots = document.all(name);
    if (roots.length > 0) return roots;
  }
  return [];
}

function notAFeed(text: string, url: string | undefined): DepescheError {
  if (!isHtml(text)) return new DepescheError('invalid-input', 'The input is no feed: it has no element rss, rdf:RDF or feed, and is no JSON.');
  const links = findFeeds(text, url === undefined ? {} : { url }).map((link) => link.url);
  const found = links.length === 0 ? 'it links to no feed; look for one on the site' : `it links to ${links.slice(0, 5).join(', ')}`;
  return new DepescheError('invalid-input', `The input is a web page, no feed: ${found}.`);
}
