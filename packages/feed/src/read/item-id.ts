/** Ids for items that have none. */
import type { Draft, FeedItem } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { absoluteUrl } from './links.js';
import { firstLine } from './texts.js';

/** The id a feed or item gives. Those of Atom are absolute (RFC 4287, 4.2.6); a relative path can only be meant against `xml:base`. */
export function idOf(parent: FeedElement): string | undefined {
  const id = firstLine(parent, 'atom:id', 'id', 'dc:identifier', 'dcterms:identifier');
  const base = parent.first('atom:id')?.statedBase;
  const isPath = id !== undefined && id.includes('/') && !/^[a-z][a-z\d+.-]{0,30}:/i.test(id);
  return isPath && base !== undefined ? (absoluteUrl(id, base) ?? id) : id;
}

/** The id of an item that has none: its address, unless that is the feed's page, which all items may have. */
export function derivedId({ url, title, published, updated, summary, content, enclosures }: Draft<FeedItem>, homepage: string | undefined): string {
  if (url !== undefined && url !== homepage) return url;
  return hashedId([title, published ?? updated, (summary ?? content)?.value, enclosures[0]?.url]);
}

/**
 * A stable id out of what an item says: `urn:depesche:item:` and 16 hexadecimal digits: 32-bit FNV-1a (offset basis 0x811c9dc5, prime 0x01000193) over the UTF-16 code
 * units of the parts, joined by U+001F, first to last, then the same last to first. The same parts give the same id everywhere.
 */
export function hashedId(parts: readonly (string | undefined)[]): string {
  const text = parts.map((part) => part ?? '').join('\u001f');
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(i), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return `urn:depesche:item:${hex(forwards)}${hex(backwards)}`;
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
