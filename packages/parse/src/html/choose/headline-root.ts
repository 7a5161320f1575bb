/** Where a page has little running text, its text is what stands around the headline: lists, verse, a line or two. */
import { elementNumber } from '../page/elements.js';
import { KIND } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import { ownChars, type Passage, type Passages, passageText } from './passages.js';
import { wordsOf } from './title-words.js';

const headings: ReadonlySet<number> = new Set(['h1', 'h2', 'h3'].map(elementNumber));
const BODY = elementNumber('body');
/** So many characters outside of links make a text. */
const LEAST = 60;

/** The innermost element around the headline that holds some text besides it, neither the headline nor the element being furniture. */
export function headlineRoot(page: PageTree, kinds: Int32Array, { list, at }: Passages): number | undefined {
  const title = page.find('title');
  const known = new Set(title === undefined ? [] : wordsOf(page.text(title).slice(0, 300)));
  const headline = list.find((passage) => passage.removed === undefined && isHeadline(page, kinds, passage) && saysTitle(page, passage, known));
  if (headline === undefined) return undefined;
  for (let node = page.parent[headline.first]!; node > 0 && page.element[node] !== BODY; node = page.parent[node]!) {
    let chars = -ownChars(headline);
    for (let i = at[node]!; i < at[page.end[node]!]!; i++) if (list[i]!.removed === undefined) chars += ownChars(list[i]!);
    if (chars >= LEAST) return node;
  }
  return undefined;
}

function isHeadline(page: PageTree, kinds: Int32Array, { container }: Passage): boolean {
  const parent = page.parent[container]!;
  return headings.has(page.element[container]!) || headings.has(page.element[parent]!) || ((kinds[container]! | kinds[parent]!) & KIND.headline) !== 0;
}

function saysTitle(page: PageTree, passage: Passage, known: ReadonlySet<string>): boolean {
  const words = wordsOf(passageText(page, passage));
  return words.length >= 2 && words.filter((word) => known.has(word)).length >= words.length * 0.75;
}
