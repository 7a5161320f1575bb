/** Captions that no element or class calls so: a line or two in a box that says it holds a picture, and does. */
import { BLOCK, elementMask, elementNumber, hasTrait, OTHER, TEXT } from '../page/elements.js';
import { comparableText } from '../../comparable-text.js';
import { KIND } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import { type Facts, type Findings, type Removal, removeAll } from './pass.js';
import { type Passage, sumOf } from './passage.js';

/** Elements that show a picture. */
export const pictures: Uint8Array = elementMask('img', 'picture', 'amp-img', 'noscript');
const FIGCAPTION = elementNumber('figcaption');
/** So many nodes lie between a picture and what is right below it. */
const BELOW_PICTURE = 6;
/** A box with more characters or passages holds text beside a picture, not a caption. */
const LONGEST = 300;
const MOST = 3;
/** Fewer letters tell no picture from another; a title in a link is that of a teaser; the line below is at most so many nodes away. */
const TELLING = 12;
const LINKED = 0.5;
const CLOSE = 12;

/** The pass over these captions, which get their role from the pass over the front matter. */
export function pictureCaptions(facts: Facts): Findings {
  const { page, kinds } = facts;
  const { list, at } = facts.passages;
  const removals: Removal[] = [];
  for (let node = 1; node < page.size; node++) {
    const kind = kinds[node]!;
    if ((kind & KIND.picture) === 0 || (kind & (KIND.content | KIND.articleBody)) !== 0 || !(hasTrait(page.element[node]!, BLOCK) || page.element[node] === OTHER)) continue;
    const [from, to] = [at[node]!, at[page.end[node]!]!];
    if (to === from || to - from > MOST) continue;
    const held = list.slice(from, to);
    if (sumOf(held, ({ chars }) => chars) > LONGEST || held.some(({ outerLevel }) => outerLevel > 0) || !holdsPicture(page, node)) continue;
    removals.push(...removeAll(facts, held, 'caption'));
  }
  return { removals: [...removals, ...describedPictures(facts)] };
}

/** Lines right below a picture that begin with the words that describe it (`alt`). */
function describedPictures(facts: Facts): Removal[] {
  const { page } = facts;
  const { list, at } = facts.passages;
  const removals: Removal[] = [];
  for (let node = 1; node < page.size; node++) {
    if (pictures[page.element[node]!] !== 1) continue;
    const words = comparableText(page.attribute(node, 'alt') ?? '');
    const below = list[at[node]!];
    if (words.length < TELLING || below === undefined || below.chars > LONGEST || below.outerLevel > 0 || below.linkDensity > LINKED) continue;
    if (below.first - node < CLOSE && comparableText(below.text).startsWith(words)) removals.push(...removeAll(facts, [below], 'caption'));
  }
  return removals;
}

/** Whether a passage is called a caption, or stands right below a picture. */
export function isBelowPicture(page: PageTree, { container, first }: Passage): boolean {
  if (page.element[container] === FIGCAPTION) return true;
  for (let node = first - 1; node > first - BELOW_PICTURE && node > 0 && page.element[node] !== TEXT; node--) if (pictures[page.element[node]!] === 1) return true;
  return false;
}

function holdsPicture(page: PageTree, box: number): boolean {
  if (page.element[box] === OTHER && page.attribute(box, 'src') !== undefined) return true;
  for (let node = box + 1; node < page.end[box]!; node++) if (pictures[page.element[node]!] === 1) return true;
  return false;
}
