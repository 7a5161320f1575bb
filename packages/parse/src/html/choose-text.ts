/** Decides which passages of a page are the article: with all rules first, with fewer when too little is left. */
import type { TextRole } from '@depesche/article';
import { chooseRoot } from './choose-root.js';
import { clean } from './clean.js';
import { findFrontMatter } from './front-matter.js';
import { KIND } from './kinds.js';
import type { PageTree } from './page-tree.js';
import { findPassages, type Passages, prose } from './passages.js';
import { removeByKind } from './removals.js';
import { removeTeasers } from './teasers.js';

/** The passages with what was removed marked, the element that holds the text, and roles of passages by index. */
export interface ChosenText {
  readonly passages: Passages;
  readonly root: number;
  readonly roles: ReadonlyMap<number, TextRole>;
}

/** With less running text than this, in characters, nothing was found. */
const ENOUGH = 250;
/** A second look must find so many times more than the first. */
const WORTH_IT = 3;
/** What is furniture even when little text is left without it, and what says where text is. */
const SURE = KIND.navigation | KIND.footer | KIND.popup | KIND.form | KIND.share | KIND.content | KIND.articleBody | KIND.headline | KIND.lead | KIND.byline;

/** Chooses the text. */
export function chooseText(page: PageTree, kinds: Int32Array): ChosenText {
  const strict = attempt(page, kinds, true);
  const found = keptProse(strict.passages);
  if (found >= ENOUGH) return strict;
  const sure = kinds.map((kind) => kind & SURE);
  const lenient = attempt(page, sure, false);
  return keptProse(lenient.passages) > Math.max(found * WORTH_IT, 100) ? lenient : strict;
}

function attempt(page: PageTree, kinds: Int32Array, isStrict: boolean): ChosenText {
  const passages = findPassages(page, kinds);
  if (isStrict) removeTeasers(page, kinds, passages);
  removeByKind(page, kinds, passages);
  const root = chooseRoot(page, kinds, passages);
  clean(page, kinds, passages, root);
  const roles = findFrontMatter(page, kinds, passages, root);
  return { passages, root, roles };
}

function keptProse(passages: Passages): number {
  return passages.list.reduce((sum, passage) => (passage.removed === undefined ? sum + prose(passage) : sum), 0);
}
