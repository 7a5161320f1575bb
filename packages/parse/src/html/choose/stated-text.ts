/** The text of the article as the page's JSON-LD states it (`articleBody`): a vote among candidates, as it is often cut short. */
import { decodeCharacterReferences } from '@depesche/jsonld';
import { comparableText } from '../../comparable-text.js';
import type { PageTree } from '../page/page-tree.js';
import { type Passages, passageText } from './passages.js';

/** Which passages of a page its JSON-LD states. */
export interface StatedText {
  /** 1 for each passage that is in the stated text. */
  readonly mask: Uint8Array;
  /** Share of the stated text that is on the page. */
  readonly share: number;
}

/** A string of JSON in the source of a page, without its quotation marks. */
export interface JsonString {
  readonly from: number;
  readonly to: number;
}

const KEY = '"articleBody"';
/** Shorter texts, in letters and digits, are summaries. */
const SHORTEST = 400;
/** Passages are told by so many first letters and digits, and must have so many. */
const TELLING = 60;
const LEAST = 25;
/** Characters of the stated text that are searched in all, so that a hostile page costs no more than its length. */
const MOST_EFFORT = 20_000_000;

/** Where the longest `articleBody` of the page's JSON-LD stands in its source; undefined when there is none. */
export function findStatedBody(page: PageTree): JsonString | undefined {
  let longest: JsonString | undefined;
  if (!page.source.includes(KEY)) return undefined;
  for (const script of page.elements('script')) {
    if (page.end[script] === script + 1) continue;
    const end = page.to[script + 1]!;
    for (let at = page.source.indexOf(KEY, page.from[script + 1]); at >= 0 && at < end; at = page.source.indexOf(KEY, at + KEY.length)) {
      const found = jsonString(page.source, at + KEY.length, end);
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

/** A stated text as passages are looked for in it; undefined when it is too short to tell anything. */
export function comparableBody(page: PageTree, { from, to }: JsonString): string | undefined {
  const body = comparableText(withoutMarkup(unescapeJson(page.source.slice(from, to))));
  return body.length < SHORTEST ? undefined : body;
}

/** Finds the passages that a stated text has; `body` is what `comparableBody` gives. */
export function findStated(page: PageTree, passages: Passages, body: string): StatedText {
  const mask = new Uint8Array(passages.list.length);
  const seen = new Set<string>();
  let found = 0;
  let effort = 0;
  for (const passage of passages.list) {
    if (effort > MOST_EFFORT) break;
    if (passage.letters < LEAST || passage.removed === 'hidden') continue;
    const text = comparableText(passageText(page, passage));
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

function unescapeJson(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, character: string | undefined) =>
    code === undefined ? (character === 'n' || character === 'r' || character === 't' ? ' ' : (character ?? '')) : String.fromCharCode(parseInt(code, 16)),
  );
}

function withoutMarkup(text: string): string {
  return decodeCharacterReferences(text).replace(/<[^<>]*>/g, ' ');
}
