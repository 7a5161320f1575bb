/** Places of a page whose dates and names belong to something other than its article. */
import type { PageTree } from '../html/page-tree.js';
import { classAndId } from './class-and-id.js';

const foreignNames =
  /comment|kommentar|teaser|related|sidebar|archiv|calendar|kalender|widget|latest|recent|reply|forum|event|termin|copyright|recommend|empfehl|newsletter|popular|meistgelesen/i;
const foreignElements = new Set(['aside', 'nav']);

/** Whether a node lies in a comment, teaser, side bar or the like, told by the elements around it up to the one that also holds the headline. */
export function isForeignTo(page: PageTree, node: number, headline: number): boolean {
  for (let ancestor = node; ancestor > 0 && !page.isWithin(headline, ancestor); ancestor = page.parent[ancestor]!) {
    const name = page.name(ancestor);
    if (name === 'body') return false;
    // The footer of the article itself often holds its date and author.
    if (name === 'footer' && page.name(page.parent[ancestor]!) !== 'article') return true;
    if (foreignElements.has(name)) return true;
    if (foreignNames.test(classAndId(page, ancestor))) return true;
  }
  return false;
}
