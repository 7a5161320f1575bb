/** How the passes that choose the article work together: each is a function from facts to what it found. */
import type { TextRole } from '@depesche/article';
import type { PageTree } from '../page/page-tree.js';
import type { Passage, Passages } from './passage.js';
import type { RemovalReason } from './removal-reason.js';

/**
 * How a page is looked at: `strict` with every rule; `lenient` where that leaves too little, with only what surely is page furniture; `bare` where it
 * leaves nothing, with teasers as well; `headline` for what
 * stands around the headline.
 */
export type Look = 'strict' | 'lenient' | 'bare' | 'headline';

/** All that is known when a pass begins. */
export interface Facts {
  readonly look: Look;
  readonly page: PageTree;
  /** Kinds of the nodes (`kinds.ts`), only those that count in this look. */
  readonly kinds: Int32Array;
  readonly passages: Passages;
  /** Why a passage is no part of the article, by its index; undefined while it may be one. */
  readonly removed: readonly (RemovalReason | undefined)[];
  /** The site the page belongs to, as `siteOf` gives it; undefined where nothing tells. */
  readonly site: string | undefined;
  /** The text that JSON-LD states, as `comparableBody` gives it. */
  readonly body: string | undefined;
  /** Which passages it states; undefined as long as nobody looked, and where nothing is stated. */
  readonly stated: StatedText | undefined;
  /** The element that holds the article; the page until it is found. */
  readonly root: number;
  /** 1 for each passage in that element or where its text goes on. */
  readonly inside: Uint8Array;
  /** The passage that says that the rest is for those who pay; undefined where the text does not end at one. */
  readonly paywall: number | undefined;
  /** The box of the lead picture, where it lies outside of the root. */
  readonly lead: number | undefined;
  /** Roles of passages that are more than their element says, by index. */
  readonly roles: ReadonlyMap<number, TextRole>;
}

/** Which passages of a page its JSON-LD states. */
export interface StatedText {
  /** 1 for each passage that is in the stated text. */
  readonly mask: Uint8Array;
  /** Share of the stated text that is on the page. */
  readonly share: number;
}

/** A passage that is no part of the article, and why; without a reason it is taken back in. */
export type Removal = readonly [index: number, reason: RemovalReason | undefined];

/** What a pass adds to the facts; what it does not name stays as it is. */
export interface Findings extends Partial<Pick<Facts, 'stated' | 'root' | 'inside' | 'paywall' | 'lead' | 'roles'>> {
  readonly removals?: readonly Removal[];
}

/** A step of choosing; it changes nothing itself. */
export type Pass = (facts: Facts) => Findings;

/** The passages that may still be part of the article. */
export function keptPassages({ passages, removed }: Pick<Facts, 'passages' | 'removed'>): Passage[] {
  return passages.list.filter(({ index }) => removed[index] === undefined);
}

/** Removals, for one reason, of those passages in a list that are not removed yet. */
export function removeAll({ removed }: Facts, list: readonly Passage[], reason: RemovalReason): Removal[] {
  const removals: Removal[] = [];
  for (const { index } of list) if (removed[index] === undefined) removals.push([index, reason]);
  return removals;
}
