/** The text of the article as the page's JSON-LD states it (`articleBody`): a vote among candidates, as it is often cut short. */
import { decodeCharacterReferences } from '@depesche/jsonld';
import { comparableText } from '../../comparable-text.js';
import type { PageTree } from '../page/page-tree.js';
import type { Facts, Findings, Removal, StatedText } from './pass.js';
import { type Passage, sumOf } from './passage.js';
import type { RemovalReason } from './removal-reason.js';

/** A string of JSON in the source of a page, without its quotation marks. */
export interface JsonString {
  readonly from: number;
  readonly to: number;
}

const KEY = '"articleBody"';
/** Shorter texts, in letters and digits, are summaries. */
const SHORTEST = 400;
/** A passage counts as stated when the stated text has its first letters and digits: so many of them; with fewer than the second number it tells nothing. */
const TELLING = 60;
const LEAST = 25;
/** Characters of the stated text that are searched in all, so that a hostile page costs no more than its length. */
const MOST_EFFORT = 20_000_000;

/** The stated text counts when so much of it is on the page, and says where the article ends when nearly all is, … */
export const AGREES = 0.6;
const SAYS_ALL = 0.8;
/** … it is most of the text found, and what is after its end is little. */
const MOST = 0.75;
const SHORT_TAIL = 0.25;
/** Passages removed for these reasons stay removed even if JSON-LD states their text. */
const staysOut: ReadonlySet<RemovalReason | undefined> = new Set<RemovalReason>(['hidden', 'caption', 'navigation', 'comments']);

/** Where the longest `articleBody` of the page's JSON-LD stands in its source; undefined when there is none. */
export function findStatedBody(page: PageTree): JsonString | undefined {
  let longest: JsonString | undefined;
  for (const script of page.elements('script')) {
    if (page.end[script] === script + 1) continue;
    const end = page.to[script + 1]!;
    const source = page.source.slice(0, end); // so that nothing behind the script is searched
    for (let at = source.indexOf(KEY, page.from[script + 1]); at >= 0; at = source.indexOf(KEY, at + KEY.length)) {
      const found = jsonString(source, at + KEY.length, end);
      if (found !== undefined && found.to - found.from > (longest === undefined ? 0 : longest.to - longest.from)) longest = found;
    }
  }
  return longest;
}

/** The string after a colon at `at`. */
function jsonString(source: string, at: number, end: number): JsonString | undefined {
  let from = at;
  while (from < end && source.charCodeAt(from) <= 0x20) from++;
  if (source[from] !== ':') return undefined;
  do from++;
  while (from < end && source.charCodeAt(from) <= 0x20);
  if (source[from] !== '"') return undefined;
  from++;
  for (let to = from; to < end; to++) {
    const code = source.charCodeAt(to);
    if (code === 0x22) return { from, to };
    if (code === 0x5c) to++;
  }
  return undefined;
}

/** A stated text in the form in which passages are looked for in it (lower case, letters and digits only); undefined when it is too short to tell anything. */
export function comparableBody(page: PageTree, { from, to }: JsonString): string | undefined {
  const body = comparableText(withoutMarkup(unescapeJson(page.source.slice(from, to))));
  return body.length < SHORTEST ? undefined : body;
}

/** The pass that looks for the stated text on the page; where the two agree, it takes stated passages back in. */
export function statedPassages({ passages, removed, body }: Facts): Findings {
  if (body === undefined) return {};
  const stated = findStated(passages.list, removed, body);
  if (stated.share < AGREES) return { stated };
  const isBack = ({ index }: Passage): boolean => stated.mask[index] === 1 && removed[index] !== undefined && !staysOut.has(removed[index]);
  return { stated, removals: passages.list.filter(isBack).map(({ index }): Removal => [index, undefined]) };
}

function findStated(list: readonly Passage[], removed: Facts['removed'], body: string): StatedText {
  const mask = new Uint8Array(list.length);
  const seen = new Set<string>();
  let found = 0;
  let effort = 0;
  for (const passage of list) {
    if (effort > MOST_EFFORT) break;
    if (passage.letters < LEAST || removed[passage.index] === 'hidden') continue;
    const text = comparableText(passage.text);
    const beginning = text.slice(0, TELLING);
    if (beginning.length < LEAST || seen.has(beginning)) continue;
    effort += body.length;
    if (!body.includes(beginning)) continue;
    seen.add(beginning);
    mask[passage.index] = 1;
    found += text.length;
  }
  return { mask, share: Math.min(1, found / body.length) };
}

/** The pass that ends the article where the stated text ends, if the two agree otherwise and what follows is short. */
export function afterStated({ passages, removed, stated }: Facts): Findings {
  if (stated === undefined || stated.share < SAYS_ALL) return {};
  const kept = passages.list.filter(({ index }) => removed[index] === undefined);
  let end = kept.length;
  while (end > 0 && stated.mask[kept[end - 1]!.index] === 0) end--;
  const text = sumOf(kept, ({ prose }) => prose);
  const told = sumOf(kept, ({ index, prose }) => stated.mask[index]! * prose);
  const after = sumOf(kept.slice(end), ({ prose }) => prose);
  if (told < (text - after) * MOST || after > text * SHORT_TAIL) return {};
  return { removals: kept.slice(end).map(({ index }): Removal => [index, 'after']) };
}

function unescapeJson(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, character: string | undefined) =>
    code === undefined ? (character === 'n' || character === 'r' || character === 't' ? ' ' : (character ?? '')) : String.fromCharCode(parseInt(code, 16)),
  );
}

function withoutMarkup(text: string): string {
  return decodeCharacterReferences(text).replace(/<[^<>]*>/g, ' ');
}
