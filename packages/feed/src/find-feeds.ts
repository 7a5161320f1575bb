/** The feeds a web page links to. */
import { decodeBytes, type PageTree, readPage } from '@depesche/parse';
import type { FeedFormat } from './feed.js';
import { absoluteUrl } from './read/links.js';
import { line } from './read/plain-text.js';

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
  const page = readPage(typeof html === 'string' ? html : decodeBytes(html, options.contentType, undefined));
  const base = absoluteUrl(attributeOf(page, page.find('base'), 'href'), options.url) ?? options.url;
  const found: FoundFeed[] = [];
  for (const link of page.elements('link')) {
    const url = absoluteUrl(attributeOf(page, link, 'href'), base);
    if (url !== undefined && found.length < MOST) addAnnounced(found, url, page, link);
  }
  if (found.length > 0) return found;
  for (const link of page.elements('a')) {
    const url = absoluteUrl(attributeOf(page, link, 'href'), base);
    if (url !== undefined && isLikeFeed(url) && found.length < MOST) add(found, { url });
  }
  return found;
}

function attributeOf(page: PageTree, node: number | undefined, name: 'href' | 'rel' | 'type' | 'title'): string | undefined {
  return node === undefined ? undefined : page.attribute(node, name)?.trim() || undefined;
}

function addAnnounced(found: FoundFeed[], url: string, page: PageTree, link: number): void {
  const relations = attributeOf(page, link, 'rel')?.toLowerCase().split(/\s+/) ?? [];
  const type = attributeOf(page, link, 'type')?.toLowerCase().split(';')[0]!.trim() ?? '';
  const format = formats.get(type);
  if (format === undefined ? !relations.includes('feed') : !relations.includes('alternate') && !relations.includes('feed')) return;
  // JSON is most often something else: an address that says so, or a media type of its own.
  if (type === 'application/json' && /\/wp-json\/|oembed/i.test(url)) return;
  const title = line(attributeOf(page, link, 'title') ?? '');
  add(found, { url, ...(title !== undefined && { title }), ...(format !== undefined && { format }) });
}

function isLikeFeed(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return feedPath.test(pathname) || searchParams.has('feed');
}

function add(found: FoundFeed[], feed: FoundFeed): void {
  if (!found.some(({ url }) => url === feed.url)) found.push(feed);
}
