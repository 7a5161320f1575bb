/** Recognises lists of teasers: siblings of one make, each with a linked title and perhaps a few lines of text. */
import { elementNumber, TEXT } from '../page/elements.js';
import { firstClass } from '../page/first-class.js';
import { KIND } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import { linkDensity, type Passage, type Passages, prose } from './passages.js';

const boxes: ReadonlySet<number> = new Set(['article', 'div', 'section', 'li', 'td', 'a', '#other', 'span'].map(elementNumber));
const LI = elementNumber('li');
/** So many siblings of one make are a list. */
const MANY = 3;

/** Marks the passages of teasers in lists as removed; gives the elements. Linear in the page. */
export function removeTeasers(page: PageTree, kinds: Int32Array, passages: Passages): number[] {
  const groups = new Map<string, number[]>();
  const inContent = contentMask(page, kinds);
  for (let node = 1; node < page.size; node++) {
    if (!boxes.has(page.element[node]!)) continue;
    const from = passages.at[node]!;
    const to = passages.at[page.end[node]!]!;
    if (to - from < 1 || to - from > 8 || !isTeaser(passages.list, from, to)) continue;
    if (page.element[node] === LI && inContent[node] === 1) continue;
    const key = `${page.parent[node]!} ${page.element[node]!} ${firstClass(page, node)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  }
  const removed: number[] = [];
  for (const group of groups.values()) {
    if (group.length < MANY) continue;
    for (const node of group) {
      removed.push(node);
      for (let i = passages.at[node]!; i < passages.at[page.end[node]!]!; i++) passages.list[i]!.removed ??= 'related';
    }
  }
  return removed;
}

/** A linked title among the first passages, little text below, and at least as many passages with links as a teaser has. */
function isTeaser(list: readonly Passage[], from: number, to: number): boolean {
  let title = false;
  let text = 0;
  let texts = 0;
  for (let i = from; i < to; i++) {
    const passage = list[i]!;
    if (i < from + 4 && passage.chars >= 15 && passage.chars < 200 && linkDensity(passage) > 0.9) title = true;
    text += passage.chars - passage.linkChars;
    if (prose(passage) > 0) texts++;
  }
  return title && text < 700 && texts <= 2;
}

function contentMask(page: PageTree, kinds: Int32Array): Uint8Array {
  const mask = new Uint8Array(page.size);
  for (let node = 1; node < page.size; node++) {
    const isContent = page.element[node] !== TEXT && (kinds[node]! & (KIND.content | KIND.articleBody)) !== 0;
    if (isContent || mask[page.parent[node]!] === 1) mask[node] = 1;
  }
  return mask;
}
