/** Addresses in feeds. */
import { linkUrl } from '@depesche/article';
import type { Draft, FeedLink } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { put } from '../put.js';

/** Whether an address has no need of being written anew: plain and absolute. */
const plain = /^https?:\/\/[a-z\d.-]{1,253}\/[\w/.,~%?&=+!$'()*;:@-]{0,2000}$/;

/** An address as links may have it, absolute; undefined for other schemes, and for a relative one whose base is unknown. */
export function absoluteUrl(written: string | undefined, base?: string): string | undefined {
  if (written === undefined) return undefined;
  // Most addresses of a feed are in order, and looking takes a tenth of the time that reading takes.
  if (plain.test(written) && !/\/\.{1,2}(?:\/|$)|%(?![\da-fA-F]{2})/.test(written)) return written;
  return linkUrl(written.replace(/[\t\n\r]/g, ''), base);
}

/** The address that is an element's text. */
export function linkAt(element: FeedElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const written = element.string();
  return written === '' ? undefined : absoluteUrl(written, element.base);
}

/** A link of Atom, also in other feeds. */
export function atomLink(element: FeedElement): FeedLink | undefined {
  const written = element.attribute('href') ?? (element.string() || undefined);
  // An empty reference is the base itself (RFC 3986, 4.4).
  const url = written === undefined && element.hasAttribute('href') ? element.statedBase : absoluteUrl(written, element.base);
  if (url === undefined) return undefined;
  const link: Draft<FeedLink> = { url, rel: relation(element.attribute('rel')) };
  put(link, { type: element.attribute('type')?.toLowerCase(), title: element.attribute('title'), language: element.attribute('hreflang') });
  return link;
}

/** Relations in short, as registered with IANA. */
function relation(written: string | undefined): string {
  if (written === undefined) return 'alternate';
  return written.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '').toLowerCase();
}

/** The first link of this relation; of several alternates the one that is a page. */
export function linkOf(links: readonly FeedLink[], rel: string): string | undefined {
  const all = links.filter((link) => link.rel === rel);
  const page = rel === 'alternate' ? all.find(({ type }) => type === undefined || /html|^text\/plain/.test(type)) : undefined;
  return (page ?? all[0])?.url;
}
