/** What a page holds for readers without scripts. */
import { LONGEST_NOSCRIPT } from './read-page.js';
import type { PageTree } from './page-tree.js';

const TAG = '<noscript'.length;

/** The beginning of what a `<noscript>` holds; the tree has no nodes for it, as scripts would never show it. */
export function noscriptMarkup({ source, from }: PageTree, node: number): string {
  return source.slice(from[node]! + TAG, from[node]! + LONGEST_NOSCRIPT).split(/<\/noscript/i, 1)[0]!;
}
