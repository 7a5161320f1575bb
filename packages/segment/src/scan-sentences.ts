/** Sentence borders between the tokens of one block. */
import type { Sentence, Token } from '@depesche/article';
import { classAt, DIGIT, isLower, isUpper, LETTER } from './character-class.js';
import { isRoman } from './full-stop.js';
import type { SegmentationRules } from './segmentation-rules.js';

/** A block's tokens are those from `from` up to `to` in `tokens`. */
export interface TokenRange {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly block?: number;
}

type Ending = 'none' | 'full-stop' | 'mark' | 'ellipsis' | 'abbreviation' | 'colon' | 'line' | 'ideographic';

/** Fewer tokens before a colon are a label („Frage: Wie …“), which stays with what it labels. */
const SHORTEST_LEAD = 3;

const closers = '"\'“”’‘»«›‹)]}';
const openers = '"\'„“”‚‘’»«›‹([{¿¡';

/** Appends the sentences of a block to `sentences`; each goes from its first token to its last. */
export function scanSentences(range: TokenRange, rules: SegmentationRules, sentences: Sentence[]): void {
  const { text, tokens, to, block } = range;
  let first = range.from;
  for (let i = range.from; i < to; i++) {
    const ending = isStopApart(range, i, rules) ? 'abbreviation' : endingOf(text, tokens[i]!, rules);
    if (ending === 'none' || (ending === 'colon' && i - first < SHORTEST_LEAD)) continue;
    const next = afterClosers(range, i);
    if (next < to && !startsSentence(range, { last: i, next, ending }, rules)) continue;
    push(first, next);
    first = next;
    i = next - 1;
  }
  if (first < to) push(first, to);

  function push(from: number, end: number): void {
    const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
    sentences.push(block === undefined ? span : { ...span, block });
  }
}

/** „St . Georg“, „Robert R . Muster“: a text with blanks between all its tokens. */
function isStopApart({ text, tokens, from }: TokenRange, i: number, { abbreviations }: SegmentationRules): boolean {
  const stop = tokens[i]!;
  if (text.charCodeAt(stop.start) !== 0x2e || stop.end - stop.start > 1 || i === from) return false;
  const { start, end } = tokens[i - 1]!;
  if (stop.start !== end + 1) return false;
  return abbreviations.has(`${text.slice(start, end)}.`) || (end - start === 1 && isUpper(text, start));
}

function endingOf(text: string, token: Token, rules: SegmentationRules): Ending {
  const code = text.charCodeAt(token.end - 1);
  if (code === 0x2e) {
    if (token.type === 'punctuation') return token.end - token.start === 1 ? 'full-stop' : 'ellipsis';
    if (mayEndSentence(text, token, rules)) return 'abbreviation';
    return lineEnds(text, token) ? 'line' : 'none';
  }
  if (token.type !== 'punctuation') return lineEnds(text, token) ? 'line' : 'none';
  if (code === 0x21 || code === 0x3f || code === 0x203c || code === 0x2049) return 'mark';
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return 'ideographic';
  if (code === 0x3a) return 'colon';
  if (code === 0x2026) return 'ellipsis';
  return isOneOf(text, token, closers) && lineEnds(text, token) ? 'line' : 'none';
}

/** A hard break after a word or closing mark: a heading or verse without a full stop, if a sentence starter follows. */
function lineEnds(text: string, token: Token): boolean {
  return text.charCodeAt(token.end) === 0x0a || (text.charCodeAt(token.end) === 0x20 && text.charCodeAt(token.end + 1) === 0x0a);
}

function mayEndSentence(text: string, token: Token, rules: SegmentationRules): boolean {
  if (token.type === 'number') return false;
  const { start, end } = token;
  if (isRoman(text, start, end - 1)) return true;
  const word = text.slice(start, end);
  return rules.finalAbbreviations.has(word) || (isUpper(text, end - 2) && !rules.abbreviations.has(word));
}

/** Index of the first token after the ending that does not close a quotation or bracket right at it. */
function afterClosers({ text, tokens, to }: TokenRange, last: number): number {
  let next = last + 1;
  while (next < to && tokens[next]!.start === tokens[next - 1]!.end && isOneOf(text, tokens[next]!, closers)) next++;
  return next;
}

interface Candidate {
  readonly last: number;
  readonly next: number;
  readonly ending: Ending;
}

function startsSentence(range: TokenRange, { last, next, ending }: Candidate, rules: SegmentationRules): boolean {
  const { text, tokens, to } = range;
  if (ending === 'ideographic') return true; // no blanks, no case
  const adjacent = tokens[next]!.start === tokens[next - 1]!.end;
  if (adjacent && (ending !== 'full-stop' || next !== last + 1)) return false;
  let opening = next;
  while (opening < to && isOneOf(text, tokens[opening]!, openers)) opening++;
  if (opening === to) return opening === next;
  if (ending === 'colon' && opening > next) return false;
  const word = tokens[opening]!;
  if (!startsLikeSentence(text, word, adjacent)) return false;
  if (ending === 'mark') return !(next > last + 1 && isOneOf(text, tokens[next - 1]!, ')]'));
  if (ending === 'full-stop') return true;
  return rules.sentenceStarters.has(text.slice(word.start, word.end));
}

function startsLikeSentence(text: string, word: Token, adjacent: boolean): boolean {
  const { start } = word;
  if (isUpper(text, start)) return true;
  if (adjacent) return false;
  if (classAt(text, start) === DIGIT) return true;
  // Scripts without case
  return classAt(text, start) === LETTER && !isLower(text, start);
}

function isOneOf(text: string, token: Token, characters: string): boolean {
  return token.type === 'punctuation' && characters.includes(text[token.start]!);
}
