/** The attributes the reader of pages keeps; all others are skipped while reading, so a flood of them costs no memory. */

const names = [
  'class', 'id', 'href', 'src', 'content', 'name', 'property', 'itemprop', 'itemscope', 'itemtype', 'rel', 'type', 'role', 'lang', 'xml:lang',
  'style', 'hidden', 'aria-hidden', 'aria-label', 'alt', 'title', 'datetime', 'charset', 'http-equiv', 'start', 'srcset', 'data-src',
  'data-srcset', 'data-lazy-src', 'data-original', 'cite', 'typeof', 'about', 'resource', 'hreflang', 'itemid', 'media', 'data-testid',
  'data-component', 'data-url', 'data-href', 'data-type', 'data-qa', 'value', 'poster', 'width', 'height', 'open', 'data-author', 'data-date',
  'data-datetime', 'data-published', 'data-timestamp', 'pubdate', 'reversed', 'vocab', 'data-area', 'data-block', 'data-component-name', 'data-t', 'shadowrootmode',
] as const;

/** Name of an attribute that is kept. */
export type AttributeName = (typeof names)[number];

/** Names by number. */
export const attributeNames: readonly AttributeName[] = names;

const numbers: ReadonlyMap<string, number> = new Map(names.map((name, number) => [name, number]));

/** Number of an attribute, -1 when it is not kept. Names are in lower case. */
export function attributeNumber(name: string): number {
  return numbers.get(name) ?? -1;
}

/** The attributes of all nodes in document order: those of a node are `first[node]` up to `first[node + 1]`. */
export interface AttributeTable {
  readonly first: Int32Array;
  /** Number of the name. */
  readonly name: Uint8Array;
  /** Source offsets of the value; both 0 when there is none. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}
