/** From RSS, Atom or JSON Feed, as text or bytes, to the one model of feeds. */
import { DepescheError, type ParseOptions } from '@depesche/article';
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
 * @throws DepescheError `invalid-input` when it is no feed; of a web page, the message names the feeds it links to
 * @example
 * parseFeed('<rss><channel><title>Blatt</title><item><title>Regen &amp; Wind</title></item></channel></rss>').items[0]?.title; // 'Regen & Wind'
 */
export function parseFeed(input: string | Uint8Array | object, options: ParseFeedOptions = {}): Feed {
  if (typeof input === 'object' && !ArrayBuffer.isView(input)) return ofJson(input, options.url);
  const text = printable(textOf(input, options));
  const start = text.search(/[^\s\ufeff]/);
  if (start < 0) throw new DepescheError('invalid-input', 'The feed is empty; it may not have been loaded.', { offset: 0 });
  if (text.startsWith('{', start)) return fromJson(text.slice(start), options.url);
  const document = readXml(text, options.url);
  const root = rootOf(document);
  if (root === undefined) throw notAFeed(text, options.url);
  return readFeed(root);
}

function textOf(input: string | Uint8Array | object, { contentType, onIssue }: ParseFeedOptions): string {
  if (typeof input === 'string') return input;
  if (!(input instanceof Uint8Array)) throw new TypeError('parseFeed takes a string, a Uint8Array or the object of a JSON Feed.');
  return decodeBytes(input, contentType, onIssue);
}

/** Control characters have no place in XML, and halves of surrogate pairs nowhere. */
function printable(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return /[\0-\x08\x0b\x0c\x0e-\x1f]/.test(whole) ? whole.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]+/g, '') : whole;
}

function fromJson(text: string, url: string | undefined): Feed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new DepescheError('invalid-input', `The feed begins as JSON does but is none: ${(cause as Error).message}`, { cause });
  }
  return ofJson(json, url);
}

function ofJson(json: unknown, url: string | undefined): Feed {
  if (isJsonFeed(json)) return readJsonFeed(json, url);
  throw new DepescheError('invalid-input', 'The input is JSON but no JSON Feed: it has no list of items.');
}

/** The root of a feed, wherever junk before it has left it. */
function rootOf(document: FeedElement): FeedElement | undefined {
  const roots = ['rss', 'rdf:rdf', 'atom:feed', 'channel', 'atom:entry'];
  for (const name of roots) {
    const root = document.first(name);
    if (root !== undefined) return root;
  }
  return undefined;
}

function notAFeed(text: string, url: string | undefined): DepescheError {
  if (!isHtml(text)) return new DepescheError('invalid-input', 'The input is no feed: it has no element rss, rdf:RDF or feed, and is no JSON.');
  const links = findFeeds(text, url === undefined ? {} : { url }).map((link) => link.url);
  const found = links.length === 0 ? 'it links to no feed; look for one on the site' : `it links to ${links.slice(0, 5).join(', ')}`;
  return new DepescheError('invalid-input', `The input is a web page, no feed: ${found}.`);
}
