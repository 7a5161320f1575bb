/** Takes out what is neither in the article's element nor in a box beside it in which its text goes on. */
import { elementNumber, TEXT } from '../page/elements.js';
import { firstClass } from '../page/first-class.js';
import { KIND } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import { type Facts, type Findings, removeAll } from './pass.js';

const P = elementNumber('p');
const ARTICLE = elementNumber('article');
const BODY = elementNumber('body');
/** So much running text, in characters, makes a box beside the article part of it. */
const ENOUGH = 80;

/** The pass that takes out what is outside, and tells which passages are inside. */
export function outside(facts: Facts): Findings {
  const inside = insideMask(facts);
  return { inside, removals: removeAll(facts, facts.passages.list.filter(({ index }) => inside[index] === 0), 'outside') };
}

function insideMask(facts: Facts): Uint8Array {
  const { page, root } = facts;
  const { list, at } = facts.passages;
  const mask = new Uint8Array(list.length);
  mask.fill(1, at[root], at[page.end[root]!]);
  const parent = page.parent[root]!;
  if (root === 0 || parent < 0 || page.element[root] === ARTICLE || page.element[root] === BODY) return mask;
  for (const sibling of page.children(parent)) {
    if (sibling !== root && page.element[sibling] !== TEXT && goesOn(facts, sibling)) mask.fill(1, at[sibling], at[page.end[sibling]!]);
  }
  return mask;
}

/** Whether text of the article is in a sibling of its element: one of the same make, without a title of its own. */
function goesOn({ page, kinds, passages: { list, at }, removed, root }: Facts, sibling: number): boolean {
  const isAlike = page.element[sibling] === P || (kinds[sibling]! & (KIND.content | KIND.articleBody)) !== 0 || sameClass(page, root, sibling);
  if (!isAlike) return false;
  let text = 0;
  let all = 0;
  for (let i = at[sibling]!; i < at[page.end[sibling]!]!; i++) {
    if (removed[i] !== undefined) continue;
    const { level, prose, chars } = list[i]!;
    if (level === 1 || level === 2) return false;
    text += prose;
    all += chars;
  }
  return text >= ENOUGH && text >= all * 0.5;
}

function sameClass(page: PageTree, a: number, b: number): boolean {
  const name = firstClass(page, a);
  return name !== '' && page.element[a] === page.element[b] && name === firstClass(page, b);
}
