/** Writes the nodes of a passage as the text of a block, with its links and emphasis as marks. */
import { KIND } from '../choose/kinds.js';
import type { Passage } from '../choose/passage.js';
import { elementNumber, elementTraits, RAW, SILENT, TEXT } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';
import type { PageUrls } from '../page/page-urls.js';
import { markTypes } from './element-roles.js';
import type { InlineText } from './inline-text.js';

const A = elementNumber('a');
const BR = elementNumber('br');

/** How the box of a large first letter is called. */
const initialName = /initial|drop-?_?cap|first-?_?letter|versal/i;
const LONGEST_GAP = 100;
/** A letter has at most so many code units. */
const LONGEST_LETTER = 2;

/** What text is written from. */
export interface TextSource {
  readonly page: PageTree;
  readonly kinds: Int32Array;
  readonly urls: PageUrls;
}

interface Open {
  readonly node: number;
  /** Length of the text when it opened. */
  readonly start: number;
}

/** Appends a passage, or its nodes from `first` up to, without, `end`. */
export function fillText(text: InlineText, source: TextSource, passage: Passage, { first, end }: { readonly first: number; readonly end: number } = passage): void {
  const { page } = source;
  const open: Open[] = [];
  for (let node = page.parent[first]!; node > passage.container; node = page.parent[node]!) open.unshift({ node, start: 0 });
  for (let node = first; node < end; ) {
    while (open.length > 0 && page.end[open.at(-1)!.node]! <= node) close(text, source, open.pop()!);
    const element = page.element[node]!;
    if (element === TEXT) {
      if (!isGapBehindInitial(page, node)) text.append(page.from[node]!, page.to[node]!);
    } else if (isLeftOut(source, node, end)) {
      node = page.end[node]!;
      continue;
    } else if (element === BR) {
      text.lineBreak(page.from[node]!);
    } else {
      open.push({ node, start: text.length });
    }
    node++;
  }
  while (open.length > 0) close(text, source, open.pop()!);
}

/** White space between a large first letter in an element of its own and the rest of its word; a letter that is a word keeps it. */
function isGapBehindInitial(page: PageTree, node: number): boolean {
  const letter = node - 1;
  if (page.element[letter] !== TEXT || page.to[letter]! - page.from[letter]! > LONGEST_LETTER) return false; // most texts follow none, which is seen at once
  if (!/^\s+$/.test(page.source.slice(page.from[node], Math.min(page.to[node]!, page.from[node]! + LONGEST_GAP)))) return false;
  if (!/^(?![AIO])\p{Lu}$/u.test(page.source.slice(page.from[letter], page.to[letter]))) return false;
  for (let box = page.parent[letter]!; box > 0 && page.end[box] === node; box = page.parent[box]!) {
    if (initialName.test(page.attribute(box, 'class') ?? '')) return startsLower(page, node + 1);
  }
  return false;
}

/** Whether the next text begins with a small letter. */
function startsLower(page: PageTree, from: number): boolean {
  for (let node = from; node < page.size; node++) if (page.element[node] === TEXT) return /^\p{Ll}/u.test(page.source.slice(page.from[node], page.from[node]! + 2));
  return false;
}

/** Scripts and the like, and hidden text inside a line. */
function isLeftOut({ page, kinds }: TextSource, node: number, end: number): boolean {
  if ((elementTraits[page.element[node]!]! & (SILENT | RAW)) !== 0) return true;
  return (kinds[node]! & KIND.hidden) !== 0 && page.end[node]! <= end;
}

function close(text: InlineText, { page, urls }: TextSource, { node, start }: Open): void {
  const element = page.element[node]!;
  const type = markTypes.get(element);
  if (type !== undefined) text.mark({ type }, start);
  if (element !== A) return;
  const href = page.attribute(node, 'href');
  const url = href === undefined || href.startsWith('#') ? undefined : urls.link(href);
  if (url !== undefined) text.mark({ type: 'link', url }, start);
}
