/** Whether a full stop belongs to the word or number before it (`Dr.`, `3.`) or stands by itself. */
import type { Token } from '@depesche/article';
import { classAt, DIGIT, isLower, LETTER, SPACE } from './character-class.js';
import type { SegmentationRules } from './segmentation-rules.js';

/** A word and the full stop at its `end`. */
export interface Stop {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** End of the block. */
  readonly limit: number;
  /** Whether it is a number. */
  readonly numeric: boolean;
  /** The token before it in the same block. */
  readonly previous: Token | undefined;
}

/** Longer words are no abbreviations. */
const LONGEST = 16;
/** Ordinals have at most three digits, years four. */
const LONGEST_ORDINAL = 3;

export function ownsFullStop(stop: Stop, rules: SegmentationRules): boolean {
  const { text, end, limit, numeric } = stop;
  if (end + 1 < limit && text.charCodeAt(end + 1) === 0x2e) return false; // an ellipsis
  return numeric ? isOrdinal(stop, rules) : isAbbreviation(stop, rules);
}

function isAbbreviation(stop: Stop, rules: SegmentationRules): boolean {
  const { text, start, end } = stop;
  if (end - start > LONGEST) return false;
  if (isInitial(stop) || isRoman(text, start, end) || isInsideClause(text, end + 1)) return true;
  const word = text.slice(start, end + 1);
  if (rules.abbreviations.has(word) || rules.finalAbbreviations.has(word)) return true;
  if (rules.capitalized.has(word) && (stop.previous === undefined || stop.previous.type === 'punctuation')) return true;
  return (rules.beforeNumber.has(word) || rules.capitalized.has(word)) && isBeforeNumber(stop);
}

/** A single letter that is no unit (`km/h`), or one after an inner full stop: `W.`, `z.B.`, `J.D.` */
function isInitial({ text, start, end, previous }: Stop): boolean {
  if (end - start === 1 && previous?.end === start && text[start - 1] === '/') return false;
  return (end - start === 1 || text.charCodeAt(end - 2) === 0x2e) && classAt(text, end - 1) === LETTER;
}

/** No sentence ends before a comma or semicolon, so a full stop there is that of an abbreviation, known or not. */
function isInsideClause(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 0x2c || code === 0x3b;
}

/** Roman numerals of rulers, volumes and chapters. */
export function isRoman(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x49 && code !== 0x56 && code !== 0x58) return false; // I, V, X
  }
  return end > start;
}

function isBeforeNumber(stop: Stop): boolean {
  const next = nextStart(stop);
  if (next === stop.limit) return false;
  const { text } = stop;
  return classAt(text, next) === DIGIT || isLower(text, next) || isRoman(text, next, wordEnd(text, next, stop.limit));
}

function isOrdinal(stop: Stop, rules: SegmentationRules): boolean {
  const { text, start, end, limit } = stop;
  const next = nextStart(stop);
  if (!rules.ordinals || next === limit) return false;
  if (isLower(text, next) || (text[next] === ')' && next === end + 1 && end - start <= LONGEST_ORDINAL)) return true;
  if (end - start > LONGEST_ORDINAL) return isDayAndMonth(text, start, end);
  if (classAt(text, next) === DIGIT) return end - start <= 2;
  const word = text.slice(next, wordEnd(text, next, limit));
  if (rules.afterOrdinal.has(word)) return true;
  if (rules.sentenceStarters.has(word)) return false;
  const { previous } = stop;
  if (previous === undefined || isOpening(text[start - 1]!)) return true;
  return rules.beforeOrdinal.has(text.slice(previous.start, previous.end));
}

/** „(1. FC“, „‚22. Bol‘“: right after what opens a bracket or quotation a number is the start of a name. */
function isOpening(character: string): boolean {
  return '([„‚“"»«'.includes(character);
}

/** `24.08.` */
function isDayAndMonth(text: string, start: number, end: number): boolean {
  const point = text.indexOf('.', start);
  return end - start <= 5 && point < end && point - start <= 2 && end - point <= 3 && !text.slice(point + 1, end).includes('.');
}

/** Start of what follows the full stop and white space; the limit when nothing does. */
function nextStart({ text, end, limit }: Stop): number {
  let next = end + 1;
  while (next < limit && classAt(text, next) === SPACE) next++;
  return next;
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && end - start <= LONGEST * 2 && classAt(text, end) === LETTER) end++;
  return end;
}

