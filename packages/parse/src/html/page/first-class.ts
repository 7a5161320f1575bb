/** The class that tells what an element is, as most pages write it. */
import { attributeNumber } from './attributes.js';
import type { PageTree } from './page-tree.js';

const CLASS = attributeNumber('class');

/** First class of an element as the source has it, `''` when it has none. */
export function firstClass(page: PageTree, node: number): string {
  const { source } = page;
  const { first, name, from, to } = page.attributes;
  for (let i = first[node]!, stop = first[node + 1]!; i < stop; i++) {
    if (name[i] !== CLASS) continue;
    let start = from[i]!;
    while (start < to[i]! && source.charCodeAt(start) <= 0x20) start++;
    let end = start;
    while (end < to[i]! && source.charCodeAt(end) > 0x20) end++;
    return source.slice(start, end);
  }
  return '';
}
