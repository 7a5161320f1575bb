/** Places of a page whose dates and names belong to something other than its article. */
import type { PageTree } from '../html/page/page-tree.js';
import { elementNumber } from '../html/page/elements.js';
import { MARK, type PageMarks } from './page-marks.js';

const BODY = elementNumber('body');
const FOOTER = elementNumber('footer');
const ARTICLE = elementNumber('article');
const foreignElements: ReadonlySet<number> = new Set(['aside', 'nav'].map(elementNumber));

/** Whether a node lies in a comment, teaser, side bar or the like, told by the elements around it up to the one that also holds the headline. */
export function isForeignTo(page: PageTree, marks: PageMarks, node: number, headline: number): boolean {
  for (let ancestor = node; ancestor > 0 && !page.isWithin(headline, ancestor); ancestor = page.parent[ancestor]!) {
    const element = page.element[ancestor]!;
    if (element === BODY) return false;
    // The footer of the article itself often holds its date and author.
    if (element === FOOTER && page.element[page.parent[ancestor]!] !== ARTICLE) return true;
    if (foreignElements.has(element) || (marks.of(ancestor) & MARK.foreign) !== 0) return true;
  }
  return false;
}
