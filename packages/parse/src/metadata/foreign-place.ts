/** Places of a page whose dates and names belong to something other than its article. */
import type { PageTree } from '../html/page/page-tree.js';
import { elementNumber } from '../html/page/elements.js';
import { MARK, type PageMarks } from './page-marks.js';

const BODY = elementNumber('body');
const FOOTER = elementNumber('footer');
const ARTICLE = elementNumber('article');
const quotations: ReadonlySet<number> = new Set(['blockquote'].map(elementNumber));
const pictures: ReadonlySet<number> = new Set(['figure', 'figcaption'].map(elementNumber));
/** The box of a caption is so few elements above its text. */
const CLOSE = 3;
const foreignElements: ReadonlySet<number> = new Set(['aside', 'nav'].map(elementNumber));

/** Whether a node lies in a quotation or an embedded post. */
export function isQuoted(page: PageTree, node: number): boolean {
  return liesIn(page, node, quotations, 0);
}

/** Whether a node belongs to a picture, and not to the headline beside it. */
export function isOfPicture(page: PageTree, marks: PageMarks, node: number, headline: number): boolean {
  if (liesIn(page, node, pictures, headline)) return true;
  for (let ancestor = node, i = 0; ancestor > 0 && i < CLOSE && !page.isWithin(headline, ancestor); ancestor = page.parent[ancestor]!, i++) if ((marks.of(ancestor) & MARK.caption) !== 0) return true;
  return false;
}

function liesIn(page: PageTree, node: number, elements: ReadonlySet<number>, outside: number): boolean {
  for (let ancestor = node; ancestor > 0 && (outside === 0 || !page.isWithin(outside, ancestor)); ancestor = page.parent[ancestor]!) if (elements.has(page.element[ancestor]!)) return true;
  return false;
}

/** Whether a node lies in the footer of the page. */
export function isInPageFooter(page: PageTree, node: number): boolean {
  for (let ancestor = node; ancestor > 0; ancestor = page.parent[ancestor]!) if (page.element[ancestor] === FOOTER) return page.element[page.parent[ancestor]!] === BODY;
  return false;
}

/** Whether a node lies in a comment, teaser, side bar or the like, told by the elements around it up to the one that also holds the headline. */
export function isForeignTo(page: PageTree, marks: PageMarks, node: number, headline: number): boolean {
  if (isQuoted(page, node)) return true;
  for (let ancestor = node; ancestor > 0 && !page.isWithin(headline, ancestor); ancestor = page.parent[ancestor]!) {
    const element = page.element[ancestor]!;
    if (element === BODY) return false;
    // The footer of the article itself often holds its date and author.
    if (element === FOOTER && page.element[page.parent[ancestor]!] !== ARTICLE) return true;
    if (foreignElements.has(element) || (marks.of(ancestor) & MARK.foreign) !== 0) return true;
  }
  return false;
}
