/** Which passages belong to the article's element, or to a box beside it in which its text goes on. */
import { elementNumber, TEXT } from '../page/elements.js';
import { firstClass } from '../page/first-class.js';
import { KIND } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import { type Passages, prose } from './passages.js';

const P = elementNumber('p');
const ARTICLE = elementNumber('article');
const BODY = elementNumber('body');
const titles: ReadonlySet<number> = new Set(['h1', 'h2'].map(elementNumber));
/** So much running text, in characters, makes a box beside the article part of it. */
const ENOUGH = 80;

/** 1 for each passage inside. */
export function textMask(page: PageTree, kinds: Int32Array, passages: Passages, root: number): Uint8Array {
  const mask = new Uint8Array(passages.list.length);
  const { at } = passages;
  mask.fill(1, at[root], at[page.end[root]!]);
  const parent = page.parent[root]!;
  if (root === 0 || parent < 0 || page.element[root] === ARTICLE || page.element[root] === BODY) return mask;
  for (const sibling of page.children(parent)) {
    if (sibling !== root && page.element[sibling] !== TEXT && goesOn(page, kinds, passages, { root, sibling })) mask.fill(1, at[sibling], at[page.end[sibling]!]);
  }
  return mask;
}

/** Whether text of the article is in a sibling of its element: one of the same make, without a title of its own. */
function goesOn(page: PageTree, kinds: Int32Array, passages: Passages, { root, sibling }: { readonly root: number; readonly sibling: number }): boolean {
  const isAlike = page.element[sibling] === P || (kinds[sibling]! & (KIND.content | KIND.articleBody)) !== 0 || sameClass(page, root, sibling);
  if (!isAlike) return false;
  let text = 0;
  let chars = 0;
  for (let i = passages.at[sibling]!; i < passages.at[page.end[sibling]!]!; i++) {
    const passage = passages.list[i]!;
    if (passage.removed !== undefined) continue;
    if (titles.has(page.element[passage.container]!)) return false;
    text += prose(passage);
    chars += passage.chars;
  }
  return text >= ENOUGH && text >= chars * 0.5;
}

function sameClass(page: PageTree, a: number, b: number): boolean {
  const name = firstClass(page, a);
  return name !== '' && page.element[a] === page.element[b] && name === firstClass(page, b);
}
