/** What the author of a page calls an element. */
import type { PageTree } from '../html/page-tree.js';

/** Class and id of an element with a blank between; a blank alone when it has neither. */
export function classAndId(page: PageTree, node: number): string {
  return `${page.attribute(node, 'class') ?? ''} ${page.attribute(node, 'id') ?? ''}`;
}
