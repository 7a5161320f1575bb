/** Takes out what is inside the article's element and is not the article's text. */
import { boilerplateReason } from './boilerplate.js';
import { elementNumber } from '../page/elements.js';
import { textMask } from './text-mask.js';
import type { PageTree } from '../page/page-tree.js';
import { endsSentence, linkDensity, ownChars, type Passage, type Passages, passageText, prose } from './passages.js';
import type { RemovalReason } from './removal-reason.js';

const headingLevels: ReadonlyMap<number, number> = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, i) => [elementNumber(name), i + 1]));
/** A heading of so many characters says something by itself. */
const LONG_HEADING = 80;
const LI = elementNumber('li');
/** Reasons of removals that a heading may have stood above. */
const headed: ReadonlySet<RemovalReason> = new Set(['links', 'related', 'comments', 'newsletter', 'tags', 'author', 'sidebar', 'phrase', 'form', 'footer', 'navigation', 'advertisement', 'share', 'rating']);

/** Marks passages outside of the root, and furniture inside of it, as removed. */
export function clean(page: PageTree, kinds: Int32Array, passages: Passages, root: number): void {
  const isInside = textMask(page, kinds, passages, root);
  for (const passage of passages.list) if (isInside[passage.index] === 0) passage.removed ??= 'outside';
  const inside = passages.list.filter(({ index }) => isInside[index] === 1);
  for (const passage of inside) {
    if (passage.removed !== undefined) continue;
    if (passage.letters === 0) passage.removed = 'phrase';
    else if (isLinks(page, passage) && !isLinkedHeading(page, passage, passages.list[passage.index + 1])) passage.removed = 'links';
    else if (passage.chars < 400) passage.removed = boilerplateReason(passage, passageText(page, passage));
  }
  removeDuplicates(page, passages, inside);
  trimStart(page, inside);
  if (inside.some((passage) => passage.removed === undefined && !headingLevels.has(page.element[passage.container]!))) removeEmptyHeadings(page, inside);
}

function isLinks(page: PageTree, passage: Passage): boolean {
  if (linkDensity(passage) < 0.5) return false;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(passageText(page, passage))) return false; // an address as the author wrote it
  const isItem = page.element[passage.container] === LI;
  return ownChars(passage) < (isItem ? 30 : 20) || linkDensity(passage) > 0.8;
}

/** A heading that is a link and stands among the paragraphs it is about. */
function isLinkedHeading(page: PageTree, { container }: Passage, next: Passage | undefined): boolean {
  if (next === undefined || next.removed !== undefined || !headingLevels.has(page.element[container]!)) return false;
  return page.parent[container] === page.parent[next.container] && prose(next) > 0;
}

/** Text printed once more for another layout: in a box of another class. Refrains of the author stay. */
function removeDuplicates(page: PageTree, { at }: Passages, inside: readonly Passage[]): void {
  const company = ({ container }: Passage): number => at[page.end[page.parent[container]!]!]! - at[page.parent[container]!]!;
  const seen = new Map<string, Passage>();
  for (const passage of inside) {
    if (passage.removed !== undefined || passage.chars < 50) continue;
    const { chars, words, letters, commas, stops } = passage;
    const measures = `${chars} ${words} ${letters} ${commas} ${stops}`; // texts are compared only where these agree
    const first = seen.get(measures);
    if (first === undefined) seen.set(measures, passage);
    else if (!isAlike(page, first.container, passage.container) && passageText(page, first) === passageText(page, passage)) {
      const gone = company(passage) > 2 * company(first) ? first : passage; // a teaser above the text, not the text below it
      gone.removed = 'repeated';
      if (gone === first) seen.set(measures, passage);
    }
  }
}

function isAlike(page: PageTree, a: number, b: number): boolean {
  const [parentA, parentB] = [page.parent[a]!, page.parent[b]!];
  return parentA === parentB || (page.attribute(parentA, 'class') === page.attribute(parentB, 'class') && page.attribute(a, 'class') === page.attribute(b, 'class'));
}

/** Short lines before the first running text. */
function trimStart(page: PageTree, inside: readonly Passage[]): void {
  const kept = inside.filter((passage) => passage.removed === undefined);
  const first = kept.findIndex((passage) => prose(passage) > 0);
  for (const passage of kept.slice(0, Math.max(0, first))) {
    if (!endsSentence(passage) && passage.chars < 40 && !headingLevels.has(page.element[passage.container]!)) passage.removed = 'before';
  }
}

/** Headings over sections of which furniture was all, and at the end. */
function removeEmptyHeadings(page: PageTree, inside: readonly Passage[]): void {
  let hasText = false;
  let hadFurniture = true;
  let next: RemovalReason | undefined;
  let keptBelow = 0; // level of the heading kept last
  for (const passage of [...inside].reverse()) {
    const level = headingLevels.get(page.element[passage.container]!);
    if (level === undefined) {
      if (passage.removed === undefined) hasText = true;
      else if (headed.has(passage.removed)) hadFurniture = true;
      next = passage.removed;
    } else if (passage.removed === undefined) {
      const isOverFurniture = next === undefined ? false : headed.has(next) && next !== 'links' && next !== 'phrase';
      if ((isOverFurniture || (!hasText && hadFurniture && keptBelow <= level)) && passage.chars < LONG_HEADING) passage.removed = 'heading';
      else keptBelow = level;
      hasText = false;
      hadFurniture = false;
    }
  }
}
