/** Takes out what is inside the article's element and is not the article's text. */
import type { PageTree } from './page-tree.js';
import { endsSentence, linkDensity, ownChars, type Passage, type Passages, prose } from './passages.js';
import { elementNumber } from './elements.js';

const headings: ReadonlySet<number> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(elementNumber));
const LI = elementNumber('li');

/** Marks passages outside of the root, and furniture inside of it, as removed. */
export function clean(page: PageTree, passages: Passages, root: number): void {
  const from = passages.at[root]!;
  const to = passages.at[page.end[root]!]!;
  for (const passage of passages.list) if (passage.index < from || passage.index >= to) passage.removed ??= 'outside';
  const inside = passages.list.slice(from, to);
  for (const passage of inside) {
    if (passage.removed === undefined && isLinks(page, passage)) passage.removed = 'links';
  }
  removeDuplicates(page, inside);
  trimEnds(page, inside);
  removeEmptyHeadings(page, inside);
}

function isLinks(page: PageTree, passage: Passage): boolean {
  if (linkDensity(passage) < 0.5) return false;
  const isItem = page.element[passage.container] === LI;
  return ownChars(passage) < (isItem ? 30 : 20) || linkDensity(passage) > 0.8;
}

function removeDuplicates(page: PageTree, inside: readonly Passage[]): void {
  const seen = new Set<string>();
  for (const passage of inside) {
    if (passage.removed !== undefined || passage.chars < 50) continue;
    let text = '';
    for (let node = passage.first; node < passage.end; node++) if (page.element[node] === 1) text += page.source.slice(page.from[node], page.to[node]);
    const key = text.replace(/\s+/g, ' ').trim();
    if (seen.has(key)) passage.removed = 'repeated';
    seen.add(key);
  }
}

function trimEnds(page: PageTree, inside: readonly Passage[]): void {
  const kept = inside.filter((passage) => passage.removed === undefined);
  const first = kept.findIndex((passage) => prose(passage) > 0);
  if (first < 0) return;
  for (const passage of kept.slice(0, first)) {
    if (!endsSentence(passage) && passage.chars < 60 && !headings.has(page.element[passage.container]!)) passage.removed = 'before';
  }
}

function removeEmptyHeadings(page: PageTree, inside: readonly Passage[]): void {
  let follows = false;
  for (const passage of [...inside].reverse()) {
    if (!headings.has(page.element[passage.container]!)) {
      follows = passage.removed === undefined;
      continue;
    }
    if (passage.removed === undefined && !follows) passage.removed = 'heading';
  }
}
