/** The class that tells what an element is, as most pages write it. */
import type { PageTree } from './page-tree.js';

/** First class of an element, `''` when it has none. */
export function firstClass(page: PageTree, node: number): string {
  return (page.attribute(node, 'class') ?? '').trim().split(/\s/, 1)[0]!;
}
