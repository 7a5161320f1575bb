/** Ids for items that have none. */
import { contentHash } from '@depesche/article';
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

/** A stable id out of what an item says: `urn:depesche:item:` and the hash of its parts joined by U+001F. The same parts give the same id everywhere. */
export function hashedId(parts: readonly (string | undefined)[]): string {
  return `urn:depesche:item:${contentHash(parts.map((part) => part ?? '').join('\u001f'))}`;
}
