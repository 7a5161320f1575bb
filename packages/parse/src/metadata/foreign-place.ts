/** Places of a page whose dates and names belong to something other than its article. */
import type { PageTree } from '../html/page/page-tree.js';
import { elementNumber } from '../html/page/elements.js';
import { MARK, type PageMarks } from './page-marks.js';

const BODY = elementNumber('body');
const FOOTER = elementNumber('footer');
const ARTICLE = elementNumber('article');
const BLOCKQUOTE = elementNumber('blockquote');
const pictures: ReadonlySet<number> = new Set(['figure', 'figcaption'].map(elementNumber));
/** The box of a caption is so few elements above its text. */
const CLOSE = 3;
const foreignElements: ReadonlySet<number> = new Set(['aside', 'nav'].map(elementNumber));

/** A page with its marks. */
interface Marked {
  readonly page: PageTree;
  readonly marks: PageMarks;
}

/** Whether an element around a node, below the body and the one that also holds the headline (a node, 0 for none), is of a kind; `height` counts from the node. */
function hasAround(page: PageTree, node: number, headline: number, isOfKind: (ancestor: number, height: number) => boolean): boolean {
  for (let ancestor = node, height = 0; ancestor > 0 && page.element[ancestor] !== BODY && !page.isWithin(headline, ancestor); ancestor = page.parent[ancestor]!, height++) if (isOfKind(ancestor, height)) return true;
  return false;
}

/** Whether an element around a node, below the body and the one that also holds the headline (0 for none), is marked so. */
export function isIn(mark: number, { page, marks }: Marked, node: number, headline: number): boolean {
  return hasAround(page, node, headline, (ancestor) => (marks.of(ancestor) & mark) !== 0);
}

/** Whether a node lies in a quotation or an embedded post. */
export function isQuoted(page: PageTree, node: number): boolean {
  return hasAround(page, node, 0, (ancestor) => page.element[ancestor] === BLOCKQUOTE);
}

/** Whether a node belongs to a picture, and not to the headline beside it. */
export function isOfPicture({ page, marks }: Marked, node: number, headline: number): boolean {
  return hasAround(page, node, headline, (ancestor, height) => pictures.has(page.element[ancestor]!) || (height < CLOSE && (marks.of(ancestor) & MARK.caption) !== 0));
}

/** Whether a node lies in the footer of the page. */
export function isInPageFooter(page: PageTree, node: number): boolean {
  return hasAround(page, node, 0, (ancestor) => page.element[ancestor] === FOOTER && page.element[page.parent[ancestor]!] === BODY);
}

/** Whether a node lies in a comment, teaser, side bar or the like, told by the elements around it up to the one that also holds the headline. */
export function isForeignTo({ page, marks }: Marked, node: number, headline: number): boolean {
  if (isQuoted(page, node)) return true;
  // The footer of the article itself often holds its date and author.
  return hasAround(page, node, headline, (ancestor) => {
    const element = page.element[ancestor]!;
    return (element === FOOTER && page.element[page.parent[ancestor]!] !== ARTICLE) || foreignElements.has(element) || (marks.of(ancestor) & MARK.foreign) !== 0;
  });
}
