/** Takes page furniture out by what elements say about themselves: class names, roles, semantics. */
import { BLOCK, elementNumber, hasTrait } from './elements.js';
import { KIND, type KindName, REMOVABLE, removableKinds } from './kinds.js';
import type { PageTree } from './page-tree.js';
import { type Passage, type Passages, prose } from './passages.js';

/** An element that was taken out, and why. */
export interface Removal {
  readonly node: number;
  readonly reason: KindName;
}

/** Largest share of the page's running text an element of a kind may hold and still be taken out. */
const largestShare: Readonly<Partial<Record<KindName, number>>> = { comments: 0.9, hidden: 0.5, related: 0.45, sidebar: 0.45, popup: 0.5, navigation: 0.45 };
const DEFAULT_SHARE = 0.35;

const whole = new Set(['html', 'body', 'main', 'head', 'tbody'].map(elementNumber));
const H1 = elementNumber('h1');

/** Marks the passages in elements of removable kinds as removed; gives the elements, outermost only, in document order. */
export function removeByKind(page: PageTree, kinds: Int32Array, passages: Passages): Removal[] {
  const sums = proseSums(passages.list);
  const total = sums.at(-1)!;
  const removals: Removal[] = [];
  const headline = page.find('h1') ?? -1;
  for (let node = 1; node < page.size; ) {
    const kind = kinds[node]! & REMOVABLE;
    const from = passages.at[node]!;
    const to = passages.at[page.end[node]!]!;
    const reason = kind === 0 || to <= from ? undefined : reasonFor(kind);
    if (reason !== undefined && mayGo(page, kinds, node, reason) && (sums[to]! - sums[from]!) <= total * (largestShare[reason] ?? DEFAULT_SHARE) && !(page.isWithin(headline, node) && keepsHeadline(reason))) {
      for (let i = from; i < to; i++) passages.list[i]!.removed ??= reason;
      removals.push({ node, reason });
      node = page.end[node]!;
    } else {
      node++;
    }
  }
  for (const passage of passages.list) removeInline(page, kinds, passage);
  return removals;
}

function reasonFor(kind: number): KindName | undefined {
  return removableKinds.find((name) => (kind & KIND[name]) !== 0);
}

function keepsHeadline(reason: KindName): boolean {
  return reason !== 'hidden' && reason !== 'comments';
}

function mayGo(page: PageTree, kinds: Int32Array, node: number, reason: KindName): boolean {
  const element = page.element[node]!;
  if (whole.has(element) || element === H1 || !hasTrait(element, BLOCK)) return false;
  if ((kinds[node]! & (KIND.content | KIND.lead)) !== 0 && reason !== 'hidden') return false;
  return true;
}

/** A passage that lies wholly in an inline element of a removable kind goes as well. */
function removeInline(page: PageTree, kinds: Int32Array, passage: Passage): void {
  if (passage.removed !== undefined) return;
  for (let node = page.parent[passage.first]!; node > passage.container; node = page.parent[node]!) {
    const reason = reasonFor(kinds[node]! & REMOVABLE);
    if (reason !== undefined && page.end[node]! >= passage.end && passage.chars < 300) {
      passage.removed = reason;
      return;
    }
  }
}

function proseSums(list: readonly Passage[]): Float64Array {
  const sums = new Float64Array(list.length + 1);
  for (const [i, passage] of list.entries()) sums[i + 1] = sums[i]! + prose(passage);
  return sums;
}
