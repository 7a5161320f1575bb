/** The feeds a web page links to. */
import { decodeCharacterReferences } from '@depesche/jsonld';
import { decodeBytes } from '@depesche/parse';
import type { FeedFormat } from './feed.js';
import { absoluteUrl } from './read/links.js';
import { line } from './read/plain-text.js';
import { findTagEnd, readAttributes } from './xml/attributes.js';

export interface FindFeedsOptions {
  /** Address the page came from; relative links count from there, or from the page's `<base>`. */
  readonly url?: string;
  /** `Content-Type` header the page came with, for pages that come as bytes. */
  readonly contentType?: string;
}

/** A feed that a page links to. */
export interface FoundFeed {
  readonly url: string;
  readonly title?: string;
  /** By the media type of the link; absent where only its address looks like that of a feed. */
  readonly format?: FeedFormat;
}

/** More links are no page's, but an attack's. */
const MOST = 200;

const formats: ReadonlyMap<string, FeedFormat> = new Map([
  ['application/rss+xml', 'rss'], ['application/x-rss+xml', 'rss'], ['text/rss+xml', 'rss'], ['application/rdf+xml', 'rss'], ['application/atom+xml', 'atom'],
  ['application/feed+json', 'json-feed'], ['application/json', 'json-feed'],
]);

/** Addresses that are those of feeds as publishing systems make them. */
const feedPath = /(?:\/(?:feed|rss|atom)\/?|[/.](?:rss|atom|rdf)|\/(?:feed|rss|atom|index)\.(?:xml|json|rdf))$/i;

/**
 * The feeds a web page links to, each once: those its head announces (`<link rel="alternate">`), in the order of the page; when there are none, links in its text
 * whose address looks like that of a feed. Never throws on a page, makes no request.
 */
export function findFeeds(html: string | Uint8Array, options: FindFeedsOptions = {}): FoundFeed[] {
  const page = typeof html === 'string' ? html : decodeBytes(html, options.contentType, undefined);
  const announced: FoundFeed[] = [];
  const likely: FoundFeed[] = [];
  let base = options.url;
  for (const { name, attributes } of tags(page)) {
    const href = attributes.get('href');
    if (href === undefined) continue;
    const url = absoluteUrl(href, base);
    if (name === 'base') base = url ?? base;
    else if (url !== undefined && name === 'link') addAnnounced(announced, url, attributes);
    else if (url !== undefined && name === 'a' && isLikeFeed(url)) add(likely, { url });
    if (announced.length + likely.length >= MOST) break;
  }
  return announced.length > 0 ? announced : likely;
}

function addAnnounced(found: FoundFeed[], url: string, attributes: ReadonlyMap<string, string>): void {
  const relations = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
  const type = attributes.get('type')?.toLowerCase().split(';')[0]!.trim() ?? '';
  const format = formats.get(type);
  if (format === undefined ? !relations.includes('feed') : !relations.includes('alternate') && !relations.includes('feed')) return;
  // JSON is most often something else: an address that says so, or a media type of its own.
  if (type === 'application/json' && /\/wp-json\/|oembed/i.test(url)) return;
  const title = line(attributes.get('title') ?? '');
  add(found, { url, ...(title !== undefined && { title }), ...(format !== undefined && { format }) });
}

function isLikeFeed(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return feedPath.test(pathname) || searchParams.has('feed');
}

function add(found: FoundFeed[], feed: FoundFeed): void {
  if (!found.some(({ url }) => url === feed.url)) found.push(feed);
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The `base`, `link` and `a` tags of a page; comments, scripts and styles are passed over. */
function* tags(page: string): Generator<Tag, void, undefined> {
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
    if (page.startsWith('<!--', at)) {
      at = after(page, '-->', at);
      continue;
    }
    const name = /^<([a-z]{1,8})(?=[\s/>])/i.exec(page.slice(at, at + 10))?.[1]?.toLowerCase() ?? '';
    const from = at + name.length + 1;
    if (name === 'script' || name === 'style') {
      at = Math.min(after(page, `</${name}`, from), after(page, `</${name.toUpperCase()}`, from));
      continue;
    }
    at++;
    if (name !== 'base' && name !== 'link' && name !== 'a') continue;
    const end = findTagEnd(page, from);
    if (end < 0) return;
    yield { name, attributes: new Map([...readAttributes(page, from, end)].map(([key, value]) => [key.toLowerCase(), decodeCharacterReferences(value, true).trim()] as const)) };
    at = end;
  }
}

function after(page: string, sign: string, from: number): number {
  const found = page.indexOf(sign, from);
  return found < 0 ? page.length : found + sign.length;
}
