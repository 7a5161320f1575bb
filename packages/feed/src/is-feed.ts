/** Whether an input is a feed, by a look at its beginning. */

/** Feeds show what they are within so many bytes or characters. */
const LOOKED_AT = 4096;

/** Whether a string or bytes look like RSS, Atom or a JSON Feed; quick, and no promise that `parseFeed` can read it. */
export function isFeed(input: string | Uint8Array): boolean {
  const start = (typeof input === 'string' ? input.slice(0, LOOKED_AT) : String.fromCharCode(...input.subarray(0, LOOKED_AT))).replaceAll('\0', '');
  if (/^[^<]{0,9}\{/.test(start)) return start.includes('jsonfeed.org/version');
  return /<(?:rss|(?:[a-z\d_-]{1,20}:)?(?:rdf|feed))(?=[\s>])/i.test(start) && !/^[^<]{0,9}<!doctype\s+html|<html[\s>]/i.test(start);
}
