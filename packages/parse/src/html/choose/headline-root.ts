/** Where a page has little running text, its text is what stands around the headline: lists, verse, a line or two. */
import { elementNumber } from '../page/elements.js';
import { KIND } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import type { Facts } from './pass.js';
import type { Passage } from './passage.js';
import { sharedWords, titleWords } from './title-words.js';

const BODY = elementNumber('body');
/** Headings of the first levels may be headlines. */
const LAST_LEVEL = 3;
/** So many characters outside of links make a text. */
const LEAST = 60;

/** The innermost element around the headline that holds some text besides it, neither the headline nor the element being furniture. */
export function headlineRoot({ page, kinds, passages: { list, at }, removed }: Facts): number | undefined {
  const known = titleWords(page);
  const headline = list.find((passage) => removed[passage.index] === undefined && isHeadline(page, kinds, passage) && sharedWords(passage.text, known) > 0);
  if (headline === undefined) return undefined;
  for (let node = page.parent[headline.first]!; node > 0 && page.element[node] !== BODY; node = page.parent[node]!) {
    let chars = -headline.ownChars;
    for (let i = at[node]!; i < at[page.end[node]!]!; i++) if (removed[i] === undefined) chars += list[i]!.ownChars;
    if (chars >= LEAST) return node;
  }
  return undefined;
}

function isHeadline(page: PageTree, kinds: Int32Array, { container, outerLevel }: Passage): boolean {
  return (outerLevel > 0 && outerLevel <= LAST_LEVEL) || ((kinds[container]! | kinds[page.parent[container]!]!) & KIND.headline) !== 0;
}
