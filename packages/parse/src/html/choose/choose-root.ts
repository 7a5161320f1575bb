/** Chooses the element that holds the article: all elements with much running text are candidates, the best score wins. */
import { elementMask, elementNumber, PAGE } from '../page/elements.js';
import { KIND } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import { headlineRoot } from './headline-root.js';
import { AGREES } from './stated-text.js';
import type { Facts, Findings } from './pass.js';

const ARTICLE = elementNumber('article');
const MAIN = elementNumber('main');
/** Elements that may hold an article. */
const containers = elementMask('#other', 'article', 'body', 'center', 'dd', 'details', 'div', 'fieldset', 'font', 'form', 'li', 'main', 'section', 'span', 'table', 'tbody', 'td', 'aside', 'header', 'pre');

/** Kinds that the element of an article does not have. */
const FURNITURE = KIND.sidebar | KIND.comments | KIND.footer | KIND.hidden | KIND.related | KIND.author | KIND.share | KIND.newsletter | KIND.caption;

/** An element with this share of the running text is the article, whatever it is called. */
const MOST = 0.6;
/** Removed passages count against the element around them, but only by this factor of what a passage counts that is no running text and was not removed. */
const REMOVED = 0.1;
/** The score of an element that lies in page furniture (side bar, comments, footer …) is multiplied by this. */
const IN_FURNITURE = 0.4;

/** The element that holds the article; the page itself when nothing stands out. */
export function articleRoot(facts: Facts): Findings {
  const around = facts.look === 'headline' ? headlineRoot(facts) : undefined;
  return { root: around ?? bestRoot(facts) };
}

function bestRoot({ page, kinds, passages, removed, stated }: Facts): number {
  const count = passages.list.length;
  const good = new Float64Array(count + 1);
  const bad = new Float64Array(count + 1);
  for (const [i, { prose, level, chars }] of passages.list.entries()) {
    const isLeft = removed[i] === undefined;
    const text = isLeft ? prose : 0;
    good[i + 1] = good[i]! + text;
    bad[i + 1] = bad[i]! + (text > 0 || level > 0 ? 0 : (20 + Math.min(60, chars)) * (isLeft ? 1 : REMOVED));
  }
  const total = good[count]!;
  const share = stated === undefined || stated.share < AGREES ? undefined : statedShare(stated.mask);
  const isFurniture = furnitureMask(page, kinds, (node) => good[passages.at[page.end[node]!]!]! - good[passages.at[node]!]! > total * MOST);
  let best = PAGE;
  let bestScore = 0;
  for (let node = 1; node < page.size; node++) {
    if (containers[page.element[node]!] !== 1) continue;
    const from = passages.at[node]!;
    const to = passages.at[page.end[node]!]!;
    if (to <= from) continue;
    const text = good[to]! - good[from]!;
    if (text < total * 0.25) continue;
    const recall = text / total;
    const precision = text / (text + 0.5 * (bad[to]! - bad[from]!));
    const score = recall * precision * (share?.(from, to) ?? 1) * (isFurniture[node] === 1 ? IN_FURNITURE : prior(page, kinds, node));
    if (score > bestScore) {
      bestScore = score;
      best = node;
    }
  }
  return best;
}

/** Share of the text that JSON-LD states in a range of passages, squared, so that an element that misses some of it falls far behind. */
function statedShare(stated: Uint8Array): (from: number, to: number) => number {
  const sums = new Int32Array(stated.length + 1);
  for (let i = 0; i < stated.length; i++) sums[i + 1] = sums[i]! + stated[i]!;
  const all = sums[stated.length]!;
  return (from, to) => ((sums[to]! - sums[from]!) / all) ** 2;
}

/** 1 for each element in furniture that was not taken out because the page would have lost too much. */
function furnitureMask(page: PageTree, kinds: Int32Array, holdsMost: (node: number) => boolean): Uint8Array {
  const mask = new Uint8Array(page.size);
  for (let node = 1; node < page.size; node++) {
    const isContent = (kinds[node]! & (KIND.content | KIND.articleBody)) !== 0;
    const isNamed = (kinds[node]! & FURNITURE) !== 0 && !isContent && !holdsMost(node);
    if (isNamed || mask[page.parent[node]!] === 1) mask[node] = 1;
  }
  return mask;
}

function prior(page: PageTree, kinds: Int32Array, node: number): number {
  const kind = kinds[node]!;
  if ((kind & KIND.articleBody) !== 0) return 1.4;
  if ((kind & KIND.content) !== 0) return 1.2;
  const element = page.element[node]!;
  if (element === ARTICLE) return 1.15;
  if (element === MAIN) return 1.05;
  return 1;
}
