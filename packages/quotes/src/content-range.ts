/** How far retold content reaches, and what of a sentence is frame and what is content. */
import { hasSubjunctive } from './clauses.js';
import { findCue, speaks } from './find-cue.js';
import { Word } from './lexicon.js';
import { has, isWord, type Reading, Shape } from './reading.js';
import { attributionSpeaker } from './source-phrases.js';
import type { CueSite } from './subject.js';
import type { Clause } from './clause.js';
import type { Cue } from './cue.js';
import type { TokenRange } from './token-range.js';

/** Where content that starts in clause `index` ends: at the sentence's end, or before a clause that leaves it. */
export function contentEnd(reading: Reading, { clauses, index, sentence }: CueSite): number {
  for (let i = index + 1; i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (clause.separator === ';') return clauses[i - 1]!.end;
    if (clause.kind === 'words' && (leavesContent(reading, clause, sentence) || remarksOnContent(reading, clauses, index, i))) return clauses[i - 1]!.end;
  }
  return trimmedEnd(reading, sentence);
}

/** „er könne das beenden, was Kritik auslöste“: behind content in the subjunctive, a clause in the indicative about it. */
function remarksOnContent(reading: Reading, clauses: readonly Clause[], content: number, index: number): boolean {
  const clause = clauses[index]!;
  if (!reading.lexicon.data.clauses.sententialRelatives.includes(reading.words[clause.start]!)) return false;
  return hasSubjunctive(reading, clauses[content]!) && !hasSubjunctive(reading, clause);
}

/** A frame of its own behind the content: „…, so X“, „…, sagte X“, „…, wie X mitteilte“. */
function leavesContent(reading: Reading, clause: Clause, sentence: TokenRange): boolean {
  if (attributionSpeaker(reading, clause, sentence) !== undefined) return true;
  const cue = findCue(reading, clause);
  if (cue === undefined || !speaks(cue)) return false;
  return (cue.last && isWord(reading, clause.start, Word.comparison)) || (clause.separator === ',' && leads(reading, clause, cue));
}

/** „sagte X“, „so schätzt X“, „das sagte X“: the cue stands first, but for a word that points to the content. */
export function leads(reading: Reading, clause: Clause, cue: Cue): boolean {
  if (isWord(reading, cue.finite, Word.subjunctive)) return false; // „wisse er nicht“ is retold itself
  if (cue.finite === clause.start) return true;
  const points = isWord(reading, clause.start, Word.attribution) || reading.lexicon.data.clauses.demonstratives.includes(reading.words[clause.start]!);
  return points && cue.finite === clause.start + 1;
}

/** The sentence without its final punctuation. */
export function trimmedEnd(reading: Reading, sentence: TokenRange): number {
  let { end } = sentence;
  while (end > sentence.start + 1 && !has(reading.shapes, end - 1, Shape.word | Shape.closing | Shape.mark)) end--;
  return end;
}

/** Everything but the frame, in one part or two. */
export function around(reading: Reading, site: CueSite, range: TokenRange): TokenRange[] {
  const start = sentenceStart(reading, site);
  const later = site.clauses[site.index + 1];
  const end = later === undefined ? range.end : contentEnd(reading, site);
  return without(reading, { start, end: Math.max(end, range.end) }, range).filter((part) => site.clauses.some((c) => c.kind === 'words' && c.start < part.end && part.start < c.end));
}

/** Start of the main clause a clause belongs to: behind the last colon or semicolon, and behind opening passages. */
export function sentenceStart(reading: Reading, { clauses, index, sentence }: CueSite): number {
  for (let i = index; i > 0; i--) {
    const { separator } = clauses[i]!;
    if (separator === ':' || separator === ';') return clauses[i]!.start;
  }
  let { start } = sentence;
  while (start < clauses[index]!.start && !has(reading.shapes, start, Shape.word | Shape.mark)) start++;
  return start;
}

/** Start of a frame with the comma before it. */
export function withSeparator(reading: Reading, start: number, sentence: TokenRange): number {
  return start > sentence.start && has(reading.shapes, start - 1, Shape.comma) ? start - 1 : start;
}

/** A range without the frame inside it, and without punctuation at the cuts. */
export function without(reading: Reading, scope: TokenRange, frame: TokenRange): TokenRange[] {
  return [
    { start: scope.start, end: frame.start },
    { start: frame.end, end: scope.end },
  ].flatMap(({ start, end }) => {
    let from = start;
    let to = end;
    while (from < to && has(reading.shapes, from, Shape.comma | Shape.colon | Shape.dash | Shape.semicolon)) from++;
    while (to > from && has(reading.shapes, to - 1, Shape.comma | Shape.colon | Shape.dash | Shape.semicolon)) to--;
    return to > from ? [{ start: from, end: to }] : [];
  });
}
