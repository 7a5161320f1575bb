/**
 * Takes out boxes that are made otherwise than the running text: below its end, notes on authors, subscriptions and what to read next;
 * amid it, promotions with links. What the text is made like is told by most of it, not by names.
 */
import { fileUnder } from '../../grouping.js';
import { elementMask } from '../page/elements.js';
import { KIND } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';
import { type Passage, sumOf } from './passage.js';
import { commonMakes, isMadeAs } from './text-make.js';

/** Elements that count as boxes; lists, tables and quotations do not, as an article may well end with one. */
const boxes = elementMask('article', 'aside', 'div', 'footer', 'form', 'header', 'section', '#other', 'center', 'span');
const items = elementMask('li', 'td', 'th', 'dd', 'dt');

/** Paragraphs are the article's when their make is that of this share of the running text. */
const MAIN = 0.15;
/** What follows the last of them is taken out when it is no larger a share of the running text. */
const SHORT = 0.2;
/** A box below the text with so many paragraphs of at least so many characters is a further part of the article and stays. */
const SECTION = 3;
const PARAGRAPH = 100;
/** A box amid the text is a promotion when it has at most so many characters and at least this share of them in links. */
const PROMOTION = 400;
const LINKED = 0.15;

/** The pass over these boxes. Linear in the page but for its depth, which is bounded. */
export function foreignBoxes(facts: Facts): Findings {
  const { page } = facts;
  const kept = keptPassages(facts);
  const makes = commonMakes(kept, MAIN);
  const main = kept.filter((passage) => isMadeAs(makes, passage));
  const [first, last] = [main[0], main.at(-1)];
  if (first === undefined || last === undefined || first === last) return {};
  const spine = commonBox(page, first.container, last.container);
  const removals = promotions(facts, { spine, main, makes, between: kept.filter(({ index }) => index > first.index && index < last.index) });
  // Below a long list the text may go on as it began above.
  const makesAbove = new Set(kept.filter(({ index, prose }) => index < first.index && prose > 0).map(({ make }) => make));
  const after: Passage[] = [];
  for (const [box, held] of boxesAfter(page, kept, last)) {
    const isForeign = !page.isWithin(box, spine) || box === spine || boxes[page.element[box]!] === 1;
    if (isForeign && !isList(page, held) && !held.every(({ make }) => makesAbove.has(make)) && held.filter(({ prose }) => prose >= PARAGRAPH).length < SECTION) after.push(...held);
  }
  if (sumOf(after, ({ prose }) => prose) <= sumOf(kept, ({ prose }) => prose) * SHORT) for (const { index } of after) removals.push([index, 'after']);
  return { removals };
}

/** The innermost element that holds two nodes and is none of them. */
function commonBox(page: PageTree, first: number, last: number): number {
  let box = page.parent[first]!;
  while (box > 0 && !page.isWithin(last, box)) box = page.parent[box]!;
  return box === last ? page.parent[box]! : box;
}

interface Amid {
  /** The element that holds the running text. */
  readonly spine: number;
  readonly main: readonly Passage[];
  readonly makes: ReadonlySet<string>;
  readonly between: readonly Passage[];
}

/** Short boxes with links that stand in the running text and hold none of it. */
function promotions({ page, kinds }: Facts, { spine, main, makes, between }: Amid): Removal[] {
  const textBoxes = new Set(main.map(({ container }) => childOf(page, container, spine)));
  const byBox = new Map<number, Passage[]>();
  for (const passage of between) {
    const box = childOf(page, passage.container, spine);
    if (box === undefined || textBoxes.has(box) || boxes[page.element[box]!] !== 1) continue;
    if ((kinds[box]! & KIND.embed) === 0) fileUnder(byBox, box, passage);
  }
  const removals: Removal[] = [];
  for (const [box, held] of byBox) {
    if (held.length === 1 && (held[0]!.container === box || makes.has(held[0]!.make))) continue; // a paragraph by another name, or one that is a link
    const chars = sumOf(held, (passage) => passage.chars);
    if (chars > PROMOTION || sumOf(held, ({ linkChars }) => linkChars) < chars * LINKED || isList(page, held)) continue;
    for (const { index } of held) removals.push([index, 'related']);
  }
  return removals;
}

/** The element right below `box` that holds a node; undefined when the box does not. */
function childOf(page: PageTree, node: number, box: number): number | undefined {
  if (!page.isWithin(node, box) || node === box) return undefined;
  let child = node;
  while (page.parent[child]! > box) child = page.parent[child]!;
  return child;
}

/** Passages after the last one by the outermost element around them that does not hold it. */
function boxesAfter(page: PageTree, kept: readonly Passage[], last: Passage): Map<number, Passage[]> {
  const found = new Map<number, Passage[]>();
  let box = 0;
  for (const passage of kept) {
    if (passage.index <= last.index) continue;
    if (box === 0 || !page.isWithin(passage.container, box)) {
      box = passage.container;
      for (let parent = page.parent[box]!; parent > 0 && !page.isWithin(last.container, parent); parent = page.parent[box]!) box = parent;
    }
    fileUnder(found, box, passage);
  }
  return found;
}

function isList(page: PageTree, held: readonly Passage[]): boolean {
  return held.every(({ container }) => items[page.element[container]!] === 1);
}
