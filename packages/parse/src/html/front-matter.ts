/** Headline and standfirst: what stands above the text, inside or outside of the element that holds it. */
import type { TextRole } from '@depesche/article';
import { elementNumber } from './elements.js';
import { KIND } from './kinds.js';
import type { PageTree } from './page-tree.js';
import { linkDensity, type Passage, type Passages, passageText, prose } from './passages.js';

const H1 = elementNumber('h1');
const subheadings: ReadonlySet<number> = new Set(['h2', 'h3', 'h4'].map(elementNumber));
/** How many passages may lie between headline and text. */
const REACH = 24;

/** Finds them, takes their passages (back) in, and gives their roles by passage. */
export function findFrontMatter(page: PageTree, kinds: Int32Array, passages: Passages, root: number): Map<number, TextRole> {
  const roles = new Map<number, TextRole>();
  const { list, at } = passages;
  const first = list.slice(at[root], at[page.end[root]!]).find((passage) => passage.removed === undefined && prose(passage) > 0)?.index ?? at[root]!;
  const headline = findHeadline(page, list, first);
  if (headline !== undefined) {
    headline.removed = undefined;
    roles.set(headline.index, 'headline');
  }
  const start = headline === undefined ? Math.max(0, first - REACH / 2) : headline.index + 1;
  if (first - start > REACH * 2) return roles;
  const seen = new Set(list.slice(first, first + 12).map((passage) => passageText(page, passage).slice(0, 60)));
  for (const passage of list.slice(start, first)) {
    if (!isStandfirst(page, kinds, passage, headline !== undefined && passage.index - headline.index < 8)) continue;
    const key = passageText(page, passage).slice(0, 60);
    if (seen.has(key)) continue;
    seen.add(key);
    passage.removed = undefined;
    roles.set(passage.index, 'standfirst');
  }
  return roles;
}

/** The last first-level heading before the text, else the first of the page when it is near. */
function findHeadline(page: PageTree, list: readonly Passage[], first: number): Passage | undefined {
  for (let i = first; i >= 0; i--) {
    const passage = list[i];
    if (passage !== undefined && isIn(page, passage, H1) && passage.removed !== 'hidden') return passage;
  }
  return undefined;
}

function isIn(page: PageTree, passage: Passage, element: number): boolean {
  const { container } = passage;
  return page.element[container] === element || page.element[page.parent[container] ?? 0] === element;
}

function isStandfirst(page: PageTree, kinds: Int32Array, passage: Passage, isNear: boolean): boolean {
  if (passage.removed !== 'outside' && passage.removed !== undefined && passage.removed !== 'meta') return false;
  if (linkDensity(passage) > 0.4 || passage.chars < 25) return false;
  if (isLead(page, kinds, passage.container)) return true;
  if (passage.removed === 'meta' || !isNear) return false;
  if (subheadings.has(page.element[passage.container]!)) return passage.chars >= 40;
  return prose(passage) >= 80;
}

function isLead(page: PageTree, kinds: Int32Array, container: number): boolean {
  for (let node = container, i = 0; node > 0 && i < 3; node = page.parent[node]!, i++) if ((kinds[node]! & KIND.lead) !== 0) return true;
  return false;
}
