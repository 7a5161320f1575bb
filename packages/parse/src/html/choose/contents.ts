/** Tables of contents: lists of which every item is a link to a place in the page. */
import { elementMask, elementNumber } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';
import { type Facts, type Findings, type Removal, removeAll } from './pass.js';
import type { Passage } from './passage.js';

const A = elementNumber('a');
const lists = elementMask('ul', 'ol', 'menu');
/** Fewer links are no table, and more than that no reader goes through. */
const FEWEST = 2;
const MOST = 200;

/** The pass over these lists. Linear in the page: a list inside of one that goes is not looked at. */
export function tablesOfContents(facts: Facts): Findings {
  const { page } = facts;
  const { list, at } = facts.passages;
  const removals: Removal[] = [];
  for (let node = 1; node < page.size; node++) {
    if (lists[page.element[node]!] !== 1) continue;
    const [from, to] = [at[node]!, at[page.end[node]!]!];
    if (to - from < FEWEST || to - from > MOST) continue;
    const held = list.slice(from, to);
    if (!held.every((passage) => leadsInside(page, passage))) continue;
    removals.push(...removeAll(facts, held, 'navigation'));
    node = page.end[node]! - 1;
  }
  return { removals };
}

/** Whether a passage is, as a whole, a link to a place in the page. */
function leadsInside(page: PageTree, { container, first, end }: Passage): boolean {
  for (let node = page.parent[first]!; node > container; node = page.parent[node]!) {
    if (page.element[node] === A) return page.end[node]! >= end && /^#./.test(page.attribute(node, 'href') ?? '');
  }
  return false;
}
