/** Takes out boxes after the end of the running text that are made otherwise than it: notes on authors, subscriptions, what to read next. */
import { elementNumber } from './elements.js';
import { firstClass } from './first-class.js';
import type { PageTree } from './page-tree.js';
import { type Passage, type Passages, prose } from './passages.js';

/** Boxes, as against lists, tables and quotations, which may well end an article. */
const boxes: ReadonlySet<number> = new Set(['article', 'aside', 'div', 'footer', 'form', 'header', 'section', '#other', 'center', 'span'].map(elementNumber));

/** Paragraphs of one make with so much of the running text are the article's. */
const MAIN = 0.15;
/** What follows them may be so much of it and still be taken out. */
const SHORT = 0.2;
/** A box with so many paragraphs of so many characters is a further part of the article. */
const SECTION = 3;
const PARAGRAPH = 100;

/** Marks passages in such boxes as removed. Linear in the page but for its depth, which is bounded. */
export function removeTail(page: PageTree, { list }: Passages): void {
  const kept = list.filter((passage) => passage.removed === undefined);
  const isMain = mainMake(page, kept);
  const main = kept.filter((passage) => prose(passage) > 0 && isMain(passage));
  const [first, last] = [main[0], main.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  const spine = commonBox(page, first.container, last.container);
  const total = kept.reduce((sum, passage) => sum + prose(passage), 0);
  const after: Passage[] = [];
  for (const [box, held] of boxesAfter(page, kept, last)) {
    const isForeign = !page.isWithin(box, spine) || box === spine || boxes.has(page.element[box]!);
    if (isForeign && held.filter((passage) => prose(passage) >= PARAGRAPH).length < SECTION) after.push(...held);
  }
  if (after.reduce((sum, passage) => sum + prose(passage), 0) > total * SHORT) return;
  for (const passage of after) passage.removed = 'after';
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
    const held = found.get(box);
    if (held === undefined) found.set(box, [passage]);
    else held.push(passage);
  }
  return found;
}

/** Tells paragraphs made as most of the running text is: same element and class, in the same kind of box. */
function mainMake(page: PageTree, kept: readonly Passage[]): (passage: Passage) => boolean {
  const sums = new Map<string, number>();
  let total = 0;
  for (const passage of kept) {
    const text = prose(passage);
    if (text === 0) continue;
    total += text;
    const make = makeOf(page, passage);
    sums.set(make, (sums.get(make) ?? 0) + text);
  }
  return (passage) => (sums.get(makeOf(page, passage)) ?? 0) >= total * MAIN;
}

function makeOf(page: PageTree, { container }: Passage): string {
  const parent = page.parent[container]!;
  return `${page.element[container]!} ${firstClass(page, container)} ${parent < 0 ? '' : `${page.element[parent]!} ${firstClass(page, parent)}`}`;
}

/** The innermost element that holds two nodes and is none of them. */
function commonBox(page: PageTree, first: number, last: number): number {
  let box = page.parent[first]!;
  while (box > 0 && !page.isWithin(last, box)) box = page.parent[box]!;
  return box === last ? page.parent[box]! : box;
}
