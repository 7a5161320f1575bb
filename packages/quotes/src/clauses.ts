/** Cuts a sentence into clauses at its punctuation, keeping appositions, brackets and quoted passages whole. */
import { FINITE, Word } from './lexicon.js';
import { appositionEnd } from './noun-phrase.js';
import { has, isWord, type Reading, Shape } from './reading.js';
import type { Clause } from './clause.js';
import type { TokenRange } from './token-range.js';

/** Of a sentence only so many clauses are read, and so much of each, that a hostile one costs no more than its length. */
const MAX_CLAUSES = 64;
const MAX_CLAUSE_TOKENS = 200;

/** The clauses of a sentence in order; punctuation between them belongs to none. `inside` is a passage whose own words are read. */
export function clausesOf(reading: Reading, sentence: TokenRange, inside = -1): Clause[] {
  const clauses: Clause[] = [];
  let start = sentence.start;
  let separator: Clause['separator'];
  const flush = (end: number): void => {
    if (end > start) clauses.push({ start, end: Math.min(end, start + MAX_CLAUSE_TOKENS), kind: 'words', separator });
    if (end > start) separator = undefined;
  };
  for (let i = sentence.start; i < sentence.end && clauses.length < MAX_CLAUSES; ) {
    if (reading.speech[i]! >= 0 && reading.speech[i] !== inside) {
      flush(i);
      const end = passageEnd(reading, i, sentence.end);
      clauses.push({ start: i, end, kind: 'passage', separator });
      separator = undefined;
      i = start = end;
      continue;
    }
    const skipped = bracketEnd(reading, i, sentence.end) ?? reading.quotedEnd.get(i);
    if (skipped !== undefined) {
      i = Math.min(skipped, sentence.end);
      continue;
    }
    const found = separatorAt(reading, i, sentence);
    const apposition = found === ',' ? resumedAfter(reading, i, sentence, start) : undefined;
    if (apposition !== undefined) {
      i = apposition;
      continue;
    }
    if (found !== undefined || has(reading.shapes, i, Shape.final)) {
      flush(i);
      separator = found;
      start = i + 1;
    }
    i++;
  }
  if (clauses.length < MAX_CLAUSES) flush(sentence.end);
  return clauses;
}

function passageEnd(reading: Reading, start: number, limit: number): number {
  const passage = reading.speech[start]!;
  let end = start;
  while (end < limit && reading.speech[end] === passage) end++;
  return end;
}

const MAX_BRACKET_TOKENS = 30;

function bracketEnd(reading: Reading, i: number, limit: number): number | undefined {
  if (!has(reading.shapes, i, Shape.opening)) return undefined;
  for (let close = i + 1; close < Math.min(limit, i + MAX_BRACKET_TOKENS); close++) {
    if (has(reading.shapes, close, Shape.closing)) return close + 1;
  }
  return undefined;
}

function separatorAt(reading: Reading, i: number, sentence: TokenRange): Clause['separator'] {
  const shape = reading.shapes[i]!;
  if ((shape & Shape.comma) !== 0) return ',';
  if ((shape & Shape.colon) !== 0) return isInsideWord(reading, i) ? undefined : ':';
  if ((shape & Shape.semicolon) !== 0) return ';';
  if ((shape & Shape.dash) !== 0 && i > sentence.start && isSpaced(reading, i)) return '–';
  return undefined;
}

function isInsideWord(reading: Reading, i: number): boolean {
  return reading.tokens[i + 1]?.start === reading.tokens[i]!.end && has(reading.shapes, i + 1, Shape.word);
}

function isSpaced(reading: Reading, i: number): boolean {
  return reading.tokens[i - 1]!.end < reading.tokens[i]!.start;
}

/**
 * For a comma before an apposition or a further member of a list: the token at which the clause goes on. That is the
 * finite verb behind a second comma (which is swallowed too), or that comma itself when something else follows it.
 */
function resumedAfter(reading: Reading, comma: number, sentence: TokenRange, clauseStart: number): number | undefined {
  if (comma === clauseStart || !endsInNoun(reading, comma)) return undefined;
  const end = appositionEnd(reading, comma + 1, sentence.end);
  if (end === undefined || end >= sentence.end) return end;
  if (!has(reading.shapes, end, Shape.comma)) return end;
  const resumes = end + 1 < sentence.end && isWord(reading, end + 1, FINITE | Word.cueFinite | Word.cueParticiple) && !has(reading.shapes, end + 1, Shape.noun);
  return resumes ? end + 1 : end;
}

function endsInNoun(reading: Reading, comma: number): boolean {
  return has(reading.shapes, comma - 1, Shape.noun | Shape.closing | Shape.mark);
}

/** Whether a form of the subjunctive stands in the range. */
export function hasSubjunctive(reading: Reading, range: TokenRange): boolean {
  for (let i = range.start; i < range.end; i++) if (isWord(reading, i, Word.subjunctive | Word.weakSubjunctive)) return true;
  return false;
}
