/** From the tokens of a sentence to items: words at letters, numbers as written, signs one by one. */
import type { Span } from '@depesche/article';
import type { Grammar } from './grammar.js';
import type { Item, Reading } from './item.js';
import { isDigit } from './digits.js';
import type { NumberReading } from './number-class.js';
import { decadeReadings, readNumber } from './number-readings.js';

const noReadings: readonly Reading[] = [];

/**
 * The items of one sentence. How „3.“, „20.30“ or „1990er-Jahre“ were cut into tokens does not matter: numbers are read
 * from the text and may span tokens, words end where letters end.
 */
export function readItems(text: string, tokens: readonly Span[], grammar: Grammar): Item[] {
  const items: Item[] = [];
  const limit = tokens.at(-1)?.end ?? 0;
  let position = 0;
  for (const token of tokens) {
    position = Math.max(position, token.start);
    while (position < token.end) {
      const code = text.charCodeAt(position);
      if (isDigit(code)) position = pushNumber(items, { text, start: position, limit, grammar });
      else if (isLetter(code)) position = pushWord(items, { text, start: position, limit: token.end, grammar }, limit);
      else position = pushSign(items, { text, start: position, limit, grammar });
    }
  }
  return items;
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly limit: number;
  readonly grammar: Grammar;
}

function pushNumber(items: Item[], { text, start, limit, grammar }: Place): number {
  const { end, readings } = readNumber(text, { start, limit, style: grammar.numbers });
  // „1990er“, „1990-er“
  const suffix = text[end] === '-' ? end + 1 : end;
  const suffixEnd = endOfLetters(text, suffix, limit);
  if (grammar.decadeSuffixes.has(text.slice(suffix, suffixEnd))) {
    items.push(numberItem({ start, end: suffixEnd }, decadeReadings(readings), grammar));
    return suffixEnd;
  }
  items.push(numberItem({ start, end }, readings, grammar));
  return end;
}

function numberItem({ start, end }: Span, readings: readonly NumberReading[], { numberIds }: Grammar): Item {
  const named = readings.map(({ name, fields }) => ({ classId: numberIds[name], fields }));
  return { start, end, word: '', capital: false, readings: named };
}

function pushWord(items: Item[], { text, start, limit, grammar }: Place, sentenceLimit: number): number {
  const end = endOfLetters(text, start, limit);
  const word = composed(text.slice(start, end).toLowerCase());
  const joined = grammar.hyphenStarts.has(word) ? hyphenated(word, { text, limit: sentenceLimit, end, grammar }) : undefined;
  const { word: found, end: last } = joined ?? { word, end };
  const capital = text.charCodeAt(start) !== found.charCodeAt(0);
  const read = grammar.words.get(found);
  const readings = read === undefined ? noReadings : capital ? read.capital : read.small;
  items.push({ start, end: last, word: found, capital, readings });
  return last;
}

interface HyphenPlace {
  readonly text: string;
  readonly limit: number;
  readonly grammar: Grammar;
  readonly end: number;
}

/** A word of the lexicon that has a hyphen, written with it or with a blank: „twenty-one“, „twenty one“. */
function hyphenated(word: string, { text, limit, grammar, end }: HyphenPlace): { readonly word: string; readonly end: number } | undefined {
  if (text[end] !== '-' && text[end] !== ' ') return undefined;
  const last = endOfLetters(text, end + 1, limit);
  const whole = `${word}-${composed(text.slice(end + 1, last).toLowerCase())}`;
  return grammar.words.has(whole) ? { word: whole, end: last } : undefined;
}

/** With „ä“ as one character where the text has „a“ and a combining mark; most words have none and cost nothing. */
function composed(word: string): string {
  for (let i = 1; i < word.length; i++) if (isMark(word.charCodeAt(i))) return word.normalize('NFC');
  return word;
}

function isMark(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

function pushSign(items: Item[], { text, start, limit, grammar }: Place): number {
  const end = Math.min(limit, start + (isHighSurrogate(text.charCodeAt(start)) ? 2 : 1));
  const word = text.slice(start, end);
  if (word.trim() !== '') items.push({ start, end, word, capital: false, readings: grammar.words.get(word)?.small ?? noReadings });
  return end;
}

function endOfLetters(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a code unit belongs to a word; exact for Latin letters, all other scripts count as letters. */
export function isLetter(code: number): boolean {
  if (code < 0xaa) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0x250) return code !== 0xab && code !== 0xbb && code !== 0xd7 && code !== 0xf7 && (code >= 0xc0 || code === 0xaa || code === 0xba);
  return code >= 0x300 && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && (code < 0xd800 || code > 0xdfff);
}

function isHighSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xd800;
}
