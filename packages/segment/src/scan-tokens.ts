/** The tokenizer: one pass over a range of the text, character by character. */
import type { Span, Token } from '@depesche/article';
import { classAt, DIGIT, EXTENDER, LETTER, SPACE, SYMBOL, widthAt } from './character-class.js';
import { ownsFullStop } from './full-stop.js';
import { scanAddress } from './scan-address.js';
import { scanWord } from './scan-word.js';
import type { SegmentationRules } from './segmentation-rules.js';

const APOSTROPHE = 0x27;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const BACKTICK = 0x60;
const DEGREE = 0xb0;
const MINUS = 0x2212;

/** Appends the tokens of `range` to `tokens`; every character that is not white space gets into exactly one. */
export function scanTokens(text: string, range: Span, rules: SegmentationRules, tokens: Token[]): void {
  let start = range.start;
  while (start < range.end) {
    const kind = classAt(text, start);
    if (kind === SPACE) {
      start++;
      continue;
    }
    const token = kind === LETTER || kind === DIGIT || startsWord(text, start, range) ? word(text, start, range, rules, tokens) : symbol(text, start, range.end);
    tokens.push(token);
    start = token.end;
  }
}

function word(text: string, start: number, range: Span, rules: SegmentationRules, tokens: readonly Token[]): Token {
  const address = scanAddress(text, start, range.end);
  if (address > start) return { start, end: address, type: 'word' };
  const { end, numeric } = scanWord(text, start, range.end, rules);
  const type = numeric ? 'number' : 'word';
  if (end === range.end || text.charCodeAt(end) !== FULL_STOP) return { start, end, type };
  const last = tokens.at(-1);
  const previous = last !== undefined && last.start >= range.start ? last : undefined;
  const stop = ownsFullStop({ text, start, end, limit: range.end, numeric, previous }, rules);
  return { start, end: stop ? end + 1 : end, type };
}

/** Whether a hyphen, sign, hash or at sign at `start` belongs to the word or number after it. */
function startsWord(text: string, start: number, range: Span): boolean {
  const next = start + 1 < range.end ? classAt(text, start + 1) : SPACE;
  if (next !== LETTER && next !== DIGIT) return false;
  const code = text.charCodeAt(start);
  if (code === 0x23 || code === 0x40) return true; // #, @
  const isSign = code === PLUS || code === MINUS;
  if (code !== HYPHEN && !(isSign && next === DIGIT)) return false;
  if (start === range.start) return true;
  const before = classAt(text, start - 1);
  return before === SPACE || text[start - 1] === '(' || text[start - 1] === '„';
}

/** Marks whose runs are one token: “...”, “--”, “!!!”, and the lines that mails draw. */
const repeatable = '.-!?*=_~+#';

/** One punctuation mark or symbol with what extends it; runs of some and doubled quotes stay together. */
function symbol(text: string, start: number, limit: number): Token {
  const code = text.charCodeAt(start);
  let end = start + widthAt(text, start);
  if (code === DEGREE && end < limit && /^[CF](?!\p{L})/u.test(text.slice(end, end + 3))) end++;
  else if (repeatable.includes(text[start]!)) {
    while (end < limit && (text.charCodeAt(end) === code || (isLoud(code) && isLoud(text.charCodeAt(end))))) end++;
  } else if ((code === APOSTROPHE || code === BACKTICK) && end < limit && text.charCodeAt(end) === code) end++;
  if (code > 0x7f) end = extended(text, end, limit);
  return { start, end, type: 'punctuation' };
}

/** „?!“ is one mark. */
function isLoud(code: number): boolean {
  return code === 0x21 || code === 0x3f;
}

/** End of an emoji or other symbol with its modifiers; a zero-width joiner ties the next symbol to it. */
function extended(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && classAt(text, end) === EXTENDER) {
    const joined = text.charCodeAt(end) === 0x200d && end + 1 < limit && classAt(text, end + 1) === SYMBOL;
    end += widthAt(text, end);
    if (joined) end += widthAt(text, end);
  }
  return Math.min(end, limit);
}
