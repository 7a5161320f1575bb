/** Chooses the element that holds the article: all elements with much running text are candidates, the best score wins. */
import { elementNumber, PAGE } from './elements.js';
import { KIND } from './kinds.js';
import type { PageTree } from './page-tree.js';
import { type Passages, prose } from './passages.js';

const ARTICLE = elementNumber('article');
const MAIN = elementNumber('main');
/** Elements that may hold an article. */
const containers: ReadonlySet<number> = new Set(
  ['#other', 'article', 'body', 'center', 'dd', 'details', 'div', 'fieldset', 'font', 'form', 'li', 'main', 'section', 'span', 'table', 'tbody', 'td', 'aside', 'header', 'pre'].map(elementNumber),
);
const headings: ReadonlySet<number> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(elementNumber));

/** Kinds no article's element has. */
const FURNITURE = KIND.sidebar | KIND.comments | KIND.footer | KIND.hidden | KIND.related | KIND.author | KIND.share | KIND.newsletter | KIND.caption;

/** The element that holds the article; the page itself when nothing stands out. */
export function chooseRoot(page: PageTree, kinds: Int32Array, passages: Passages): number {
  const count = passages.list.length;
  const good = new Float64Array(count + 1);
  const bad = new Float64Array(count + 1);
  for (const [i, passage] of passages.list.entries()) {
    const text = passage.removed === undefined ? prose(passage) : 0;
    const isHeading = headings.has(page.element[passage.container]!);
    good[i + 1] = good[i]! + text;
    bad[i + 1] = bad[i]! + (passage.removed !== undefined || text > 0 || isHeading ? 0 : 20 + Math.min(60, passage.chars));
  }
  const total = good[count]!;
  let best = PAGE;
  let bestScore = 0;
  for (let node = 1; node < page.size; node++) {
    if (!containers.has(page.element[node]!)) continue;
    const from = passages.at[node]!;
    const to = passages.at[page.end[node]!]!;
    if (to <= from) continue;
    const text = good[to]! - good[from]!;
    if (text < total * 0.25) continue;
    const recall = text / total;
    const precision = text / (text + 0.5 * (bad[to]! - bad[from]!));
    const score = recall * precision * prior(page, kinds, node);
    if (score > bestScore) {
      bestScore = score;
      best = node;
    }
  }
  return best;
}

function prior(page: PageTree, kinds: Int32Array, node: number): number {
  const kind = kinds[node]!;
  if ((kind & KIND.articleBody) !== 0) return 1.4;
  if ((kind & FURNITURE) !== 0) return 0.5;
  if ((kind & KIND.content) !== 0) return 1.2;
  const element = page.element[node]!;
  if (element === ARTICLE) return 1.15;
  if (element === MAIN) return 1.05;
  return 1;
}
