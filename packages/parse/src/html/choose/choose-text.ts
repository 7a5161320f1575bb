/** Decides which passages of a page are the article: with all rules first, with fewer when too little is left. */
import type { TextRole } from '@depesche/article';
import { chooseRoot } from './choose-root.js';
import { clean } from './clean.js';
import { removeForeignBoxes } from './foreign-boxes.js';
import { findFrontMatter } from './front-matter.js';
import { headlineRoot } from './headline-root.js';
import { KIND } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import { findPassages, ownChars, type Passages, prose } from './passages.js';
import { removePictureCaptions } from './picture-captions.js';
import type { RemovalReason } from './removal-reason.js';
import { removeByKind } from './removals.js';
import { comparableBody, findStated, findStatedBody, type JsonString, type StatedText } from './stated-text.js';
import { removeTeasers } from './teasers.js';

/** The passages with what was removed marked, the element that holds the text, and roles of passages by index. */
export interface ChosenText {
  readonly passages: Passages;
  readonly root: number;
  readonly roles: ReadonlyMap<number, TextRole>;
  /** The text is not among the passages: JSON-LD gives it, for a script to fill the page with. */
  readonly statedBody?: JsonString;
}

/** With less running text than this, in characters, nothing was found. */
const ENOUGH = 250;
/** With less, it may be a note in a footer or side bar. */
const LITTLE = 800;
/** Text around the headline may be so much less than what stands in furniture. */
const HALF = 0.5;
/** A second look must find so many times more than the first. */
const WORTH_IT = 3;
/** What is furniture even when little text is left without it, and what says where text is. */
const SURE = KIND.navigation | KIND.footer | KIND.popup | KIND.consent | KIND.form | KIND.share | KIND.content | KIND.articleBody | KIND.headline | KIND.lead | KIND.byline;

/** Where no article is while there is another place for it. */
const FURNITURE = KIND.sidebar | KIND.comments | KIND.footer | KIND.popup | KIND.consent;

/** JSON-LD's text counts when so much of it is on the page, and says where the article ends when nearly all is. */
const AGREES = 0.6;
const SAYS_ALL = 0.8;
/** And when it is most of the text found, and what is after its end is little. */
const MOST = 0.75;
const SHORT_TAIL = 0.25;
/** With less of it on the page, its text is what the page would show. */
const ELSEWHERE = 0.2;
/** What is out for these reasons stays out even if JSON-LD states it. */
const staysOut: ReadonlySet<RemovalReason> = new Set<RemovalReason>(['hidden', 'caption', 'navigation', 'comments']);

/** Chooses the text. */
export function chooseText(page: PageTree, kinds: Int32Array): ChosenText {
  const stated = findStatedBody(page);
  const body = stated && comparableBody(page, stated);
  const strict = attempt(page, kinds, { isStrict: true, body });
  const found = keptProse(strict.passages);
  if (stated !== undefined && found * 2 < stated.to - stated.from && strict.stated !== undefined && strict.stated.share < ELSEWHERE) return withStatedBody(strict, stated);
  if (found >= LITTLE || (found >= ENOUGH && !isInFurniture(page, kinds, strict.root))) return strict;
  const sure = kinds.map((kind) => kind & SURE);
  const lenient = attempt(page, sure, { isStrict: false, body });
  if (keptProse(lenient.passages) > Math.max(found * WORTH_IT, 100) && !isInFurniture(page, kinds, lenient.root)) return lenient;
  const short = attempt(page, kinds, { isStrict: true, body, find: headlineRoot });
  const needed = keptChars(strict) * (isInFurniture(page, kinds, strict.root) ? HALF : 1);
  return keptChars(short) > needed ? short : strict;
}

/** What makes one attempt at a page. */
interface Attempt {
  readonly isStrict: boolean;
  /** The text that JSON-LD states, as `comparableBody` gives it. */
  readonly body: string | undefined;
  /** Finds the element that holds the article; by its running text when not given. */
  readonly find?: (page: PageTree, kinds: Int32Array, passages: Passages) => number | undefined;
}

/** What an attempt gave, and what of it JSON-LD states. */
interface Attempted extends ChosenText {
  readonly stated: StatedText | undefined;
}

function attempt(page: PageTree, kinds: Int32Array, { isStrict, body, find }: Attempt): Attempted {
  const passages = findPassages(page, kinds);
  if (isStrict) removeTeasers(page, kinds, passages);
  removeByKind(page, kinds, passages);
  removePictureCaptions(page, kinds, passages);
  const stated = body === undefined ? undefined : findStated(page, passages, body);
  const trusted = stated !== undefined && stated.share >= AGREES ? stated.mask : undefined;
  if (trusted !== undefined) takeBack(passages, trusted);
  const root = find?.(page, kinds, passages) ?? chooseRoot(page, kinds, { passages, stated: trusted });
  clean(page, kinds, passages, root);
  removeForeignBoxes(page, kinds, passages);
  const roles = findFrontMatter(page, kinds, passages, root);
  if (stated !== undefined) endWithStated(passages, stated);
  return { passages, root, roles, stated };
}

function isInFurniture(page: PageTree, kinds: Int32Array, root: number): boolean {
  for (let node = root; node > 0; node = page.parent[node]!) if ((kinds[node]! & FURNITURE) !== 0 && (kinds[node]! & (KIND.content | KIND.articleBody)) === 0) return true;
  return false;
}

function keptChars({ passages, roles }: ChosenText): number {
  return passages.list.reduce((sum, passage) => (passage.removed === undefined && !roles.has(passage.index) ? sum + ownChars(passage) : sum), 0);
}

/** Leaves of the passages only what stands above the text. */
function withStatedBody(chosen: ChosenText, statedBody: JsonString): ChosenText {
  for (const passage of chosen.passages.list) if (!chosen.roles.has(passage.index)) passage.removed ??= 'outside';
  return { ...chosen, statedBody };
}

/** What JSON-LD states is no furniture. */
function takeBack(passages: Passages, stated: Uint8Array): void {
  for (const passage of passages.list) if (stated[passage.index] === 1 && passage.removed !== undefined && !staysOut.has(passage.removed)) passage.removed = undefined;
}

/** Short text after the end of what JSON-LD states is none of the article's, where both agree otherwise. */
function endWithStated({ list }: Passages, { mask, share }: StatedText): void {
  if (share < SAYS_ALL) return;
  const kept = list.filter((passage) => passage.removed === undefined);
  let end = kept.length;
  while (end > 0 && mask[kept[end - 1]!.index] === 0) end--;
  const text = kept.reduce((sum, passage) => sum + prose(passage), 0);
  const stated = kept.reduce((sum, passage) => sum + mask[passage.index]! * prose(passage), 0);
  const after = kept.slice(end).reduce((sum, passage) => sum + prose(passage), 0);
  if (stated < (text - after) * MOST || after > text * SHORT_TAIL) return;
  for (const passage of kept.slice(end)) passage.removed = 'after';
}

function keptProse(passages: Passages): number {
  return passages.list.reduce((sum, passage) => (passage.removed === undefined ? sum + prose(passage) : sum), 0);
}
