/** Noun phrases where nouns are written like other words: any run of words that are on no list. */
import { FINITE, Word } from '../lexicon.js';
import { has, isWord, type Reading, Shape } from '../reading.js';
import type { TokenRange } from '../token-range.js';
import { isAdverb } from './verb-group.js';

/** What ends a phrase wherever it stands. */
const CLOSED: number =
  FINITE | Word.pronoun | Word.reflexive | Word.preposition | Word.coordinator | Word.complementizer | Word.subordinator | Word.relative | Word.question | Word.adverb;
const CUE: number = Word.cueFinite | Word.cueParticiple | Word.cueInfinitive | Word.gerund;

const MAX_TOKENS = 30;

/** End of the phrase of determiners, adjectives, nouns and names that starts at `start`; `start` when there is none. */
export function openPhraseEnd(reading: Reading, start: number, limit: number): number {
  let i = start;
  while (i < limit && i < start + 3 && isWord(reading, i, Word.determiner)) i++;
  const determined = i > start;
  const first = i;
  while (i < Math.min(limit, start + MAX_TOKENS)) {
    const bracket = bracketEnd(reading, i, limit);
    if (bracket !== undefined && i > first) i = bracket;
    else if (isPhraseWord(reading, i, determined && i === first) || isParticle(reading, i, limit)) i++;
    else break;
  }
  return i > first ? i : start;
}

function isPhraseWord(reading: Reading, i: number, determined: boolean): boolean {
  if (!has(reading.shapes, i, Shape.word)) return false;
  if (has(reading.shapes, i, Shape.capital)) return !isWord(reading, i, CLOSED) || (i > 0 && has(reading.shapes, i - 1, Shape.word));
  if (has(reading.shapes, i, Shape.number)) return true;
  if (isWord(reading, i, CLOSED)) return false;
  return determined || !isWord(reading, i, CUE);
}

function isParticle(reading: Reading, i: number, limit: number): boolean {
  return isWord(reading, i, Word.nameParticle) && i + 1 < limit && has(reading.shapes, i + 1, Shape.capital);
}

const MAX_BRACKET = 8;

function bracketEnd(reading: Reading, i: number, limit: number): number | undefined {
  if (!has(reading.shapes, i, Shape.opening)) return undefined;
  for (let k = i + 1; k < Math.min(limit, i + MAX_BRACKET); k++) if (has(reading.shapes, k, Shape.closing)) return k + 1;
  return undefined;
}

/** Start of the phrase that ends before `end`, with what is attached to it by prepositions; `end` when there is none. */
function openPhraseStart(reading: Reading, end: number, earliest: number): number {
  let start = end;
  while (start > Math.max(earliest, end - MAX_TOKENS)) {
    const next = steppedBack(reading, start, end, earliest);
    if (next === undefined) break;
    start = next;
    if (isWord(reading, start, Word.pronoun) && start === end - 1) return start;
  }
  while (start < end && isLeading(reading, start)) start++;
  return start;
}

/** One step to the left inside a phrase. */
function steppedBack(reading: Reading, start: number, end: number, earliest: number): number | undefined {
  const k = start - 1;
  const { shapes } = reading;
  if (has(shapes, k, Shape.closing)) return openingBefore(reading, k, earliest);
  if (has(shapes, k, Shape.mark)) return quotedStart(reading, k);
  if (!has(shapes, k, Shape.word)) return undefined;
  if (isWord(reading, k, Word.pronoun) && !isWord(reading, k, Word.determiner)) return start === end ? k : undefined;
  if (isWord(reading, k, Word.relative)) return start === end ? k : undefined;
  if (isWord(reading, k, Word.coordinator)) return start < end && joinsNouns(reading, k) ? k : undefined;
  if (isWord(reading, k, Word.preposition)) return start < end && k - 1 >= earliest && isNounLike(reading, k - 1) ? k : undefined;
  if (isWord(reading, k, Word.determiner)) return start < end || isWord(reading, k, Word.pronoun) ? k : undefined;
  if (has(shapes, k, Shape.capital | Shape.number)) return isWord(reading, k, CLOSED) ? undefined : k;
  if (isWord(reading, k, CLOSED)) return undefined;
  if (isWord(reading, k, CUE)) return isNounUse(reading, k, start, end) ? k : undefined;
  if (start === end && isAdverb(reading, k)) return undefined;
  return k;
}

/** “the report said”, “campaign promises of the party”: a cue form behind what only a noun follows. */
function isNounUse(reading: Reading, k: number, start: number, end: number): boolean {
  const before = k - 1;
  if (isWord(reading, before, Word.determiner) && !isWord(reading, before, Word.pronoun)) return true;
  if (isWord(reading, before, Word.preposition)) return true;
  if (start < end && isWord(reading, k, Word.cueInfinitive) && !has(reading.shapes, k + 1, Shape.capital) && reading.classes[k + 1] === 0) return !has(reading.shapes, before, Shape.word) || has(reading.shapes, before, Shape.capital);
  return start === end && isWord(reading, k, Word.cueFinite) && has(reading.shapes, before, Shape.word) && reading.classes[before] === 0 && !reading.words[k]!.endsWith('ed');
}

function isNounLike(reading: Reading, i: number): boolean {
  return has(reading.shapes, i, Shape.noun | Shape.closing | Shape.number) && !isWord(reading, i, FINITE);
}

function joinsNouns(reading: Reading, k: number): boolean {
  return isNounLike(reading, k - 1) && !isWord(reading, k + 1, Word.pronoun);
}

function openingBefore(reading: Reading, closing: number, earliest: number): number | undefined {
  for (let k = closing - 1; k >= Math.max(earliest, closing - MAX_BRACKET); k--) if (has(reading.shapes, k, Shape.opening)) return k;
  return undefined;
}

/** The start of a short quoted passage that ends at `closing`; not of words that are said: “Never,” Vance said. */
function quotedStart(reading: Reading, closing: number): number | undefined {
  if (has(reading.shapes, closing - 1, Shape.comma | Shape.final)) return undefined;
  return reading.quotedStart.get(closing);
}

/** Words at the start that belong to the sentence, not to the phrase. */
function isLeading(reading: Reading, i: number): boolean {
  if (isWord(reading, i, Word.determiner)) return false;
  return isWord(reading, i, Word.preposition | Word.coordinator | Word.adverb) || !has(reading.shapes, i, Shape.word | Shape.mark);
}

/** The phrase as a range, when there is one. */
export function phraseBefore(reading: Reading, end: number, earliest: number): TokenRange | undefined {
  const start = openPhraseStart(reading, end, earliest);
  return start < end ? { start, end } : undefined;
}
