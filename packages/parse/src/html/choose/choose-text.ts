/** Decides which passages of a page are the article: with all rules first, with fewer when too little is left. */
import type { PageTree } from '../page/page-tree.js';
import { findPassages } from './find-passages.js';
import { KIND } from './kinds.js';
import { type Facts, keptPassages } from './pass.js';
import { sumOf } from './passage.js';
import { runPasses } from './passes.js';
import { siteOfPage } from './site.js';
import { findStateText } from './state-text.js';
import { comparableBody, findStatedBody, type JsonString } from './stated-text.js';

/** The passages with the reasons of those that are out, the element that holds the text, and roles of passages by index. */
export interface ChosenText extends Pick<Facts, 'passages' | 'removed' | 'root' | 'lead' | 'paywall' | 'roles'> {
  /** The text is not among the passages: JSON gives it, for a script to fill the page with. */
  readonly statedBody?: JsonString;
}

/** A look that leaves less running text than this, in characters, has found no article. */
const ENOUGH = 250;
/** With less than this, what was found may be a note in a footer or side bar. */
const LITTLE = 800;
/** Where the strict look found its text in page furniture, so much of its length around the headline is enough to be taken instead. */
const HALF = 0.5;
/** A second look must find so many times more than the first, and so many characters. */
const WORTH_IT = 3;
const LEAST = 100;
/** With a smaller share of JSON-LD's text on the page, a script is to fill the page with that text: it is the article. */
const ELSEWHERE = 0.2;

/**
 * Kinds that count in the lenient look: those that are page furniture on every page, however little text is left without them, and those that say
 * where the text is.
 */
const SURE = KIND.navigation | KIND.footer | KIND.popup | KIND.consent | KIND.form | KIND.share | KIND.content | KIND.articleBody | KIND.headline | KIND.lead | KIND.byline | KIND.kicker;

/** Kinds of elements in which the article is looked for only when it is nowhere else. */
const FURNITURE = KIND.sidebar | KIND.comments | KIND.footer | KIND.popup | KIND.consent;

/** Chooses the text; `url` is the address of the page. */
export function chooseText(page: PageTree, kinds: Int32Array, url: string | undefined): ChosenText {
  const statedBody = findStatedBody(page);
  const body = statedBody && comparableBody(page, statedBody);
  const passages = findPassages(page, kinds);
  const site = siteOfPage(page, url);
  const strict = runPasses({ look: 'strict', page, kinds, passages, site, body });
  const found = keptProse(strict);
  if (statedBody !== undefined && isElsewhere(strict, found, statedBody)) return withStatedBody(strict, statedBody);
  const state = statedBody === undefined && found < ENOUGH ? findStateText(page) : undefined;
  if (state !== undefined && found * 2 < state.to - state.from) return withStatedBody(strict, state);
  if (found >= LITTLE || (found >= ENOUGH && !isInFurniture(page, kinds, strict.root))) return strict;
  const lenient = runPasses({ look: found === 0 ? 'bare' : 'lenient', page, kinds: kinds.map((kind) => kind & SURE), passages, site, body });
  if (keptProse(lenient) > Math.max(found * WORTH_IT, LEAST) && !isInFurniture(page, kinds, lenient.root)) return lenient;
  const around = runPasses({ look: 'headline', page, kinds, passages, site, body });
  const needed = keptChars(strict) * (isInFurniture(page, kinds, strict.root) ? HALF : 1);
  return keptChars(around) > needed ? around : strict;
}

function isInFurniture(page: PageTree, kinds: Int32Array, root: number): boolean {
  for (let node = root; node > 0; node = page.parent[node]!) if ((kinds[node]! & FURNITURE) !== 0 && (kinds[node]! & (KIND.content | KIND.articleBody)) === 0) return true;
  return false;
}

/** Whether the text that JSON-LD states is not on the page, which has little of its own. */
function isElsewhere({ stated }: Facts, found: number, { from, to }: JsonString): boolean {
  return found * 2 < to - from && stated !== undefined && stated.share < ELSEWHERE;
}

/** Leaves only the passages with a role (headline, byline …): the text itself comes from JSON-LD. */
function withStatedBody(chosen: ChosenText, statedBody: JsonString): ChosenText {
  return { ...chosen, removed: chosen.removed.map((reason, i) => (chosen.roles.has(i) ? reason : (reason ?? 'outside'))), statedBody };
}

function keptChars(chosen: ChosenText): number {
  return sumOf(keptPassages(chosen), ({ index, ownChars }) => (chosen.roles.has(index) ? 0 : ownChars));
}

function keptProse(chosen: ChosenText): number {
  return sumOf(keptPassages(chosen), ({ prose }) => prose);
}
