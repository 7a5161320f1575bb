/** Ids for items that have none. */
import type { Draft, FeedItem } from '../feed.js';

/** The id of an item that has none: its address, unless that is the feed's page, which all items may have. */
export function derivedId({ url, title, published, updated, summary, content }: Draft<FeedItem>, homepage: string | undefined): string {
  if (url !== undefined && url !== homepage) return url;
  return hashedId([title, published ?? updated, (summary ?? content)?.value]);
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
