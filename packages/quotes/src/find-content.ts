/** Tells whether the clauses beside a cue are what somebody said. */
import { hasSubjunctive } from './clauses.js';
import { contentEnd, leads } from './content-range.js';
import { isSubordinate, isVerbSecond, speaks } from './find-cue.js';
import { FINITE, Word } from './lexicon.js';
import { has, isWord, type Reading, Shape } from './reading.js';
import type { CueSite } from './subject.js';
import type { Clause } from './clause.js';
import type { Cue } from './cue.js';
import type { Frame } from './frame.js';
import type { TokenRange } from './token-range.js';

/** Content in the clauses behind the cue's clause. */
export function contentAfter(reading: Reading, site: CueSite, cue: Cue): TokenRange | undefined {
  const clause = site.clauses[site.index]!;
  const next = site.clauses[site.index + 1];
  if (next?.kind !== 'words' || (reading.quotedEnd.get(next.start) ?? 0) >= next.end) return undefined;
  const close = isClose(reading, cue.parts.at(-1)!.end, clause.end);
  const starts =
    next.separator === ':'
      ? speaks(cue)
      : next.separator === ',' && (startsContent(reading, next, { kinds: cue.kinds, close }) || (close && speaks(cue) && isCondition(reading, site)));
  return starts ? { start: next.start, end: contentEnd(reading, { ...site, index: site.index + 1 }) } : undefined;
}

/** Whether only small words stand between the cue and the comma, so that nothing is there for a relative clause. */
function isClose(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (!isWord(reading, i, Word.pronoun | Word.adverb | Word.reflexive)) return false;
  return true;
}

/** „X fürchtet, sobald man nachgebe, werde …“: the content starts with a clause of its own before its verb. */
function isCondition(reading: Reading, { clauses, index }: CueSite): boolean {
  const [condition, main] = [clauses[index + 1], clauses[index + 2]];
  if (condition === undefined || main?.separator !== ',' || !isWord(reading, condition.start, Word.subordinator)) return false;
  return isWord(reading, main.start, Word.subjunctive | Word.weakSubjunctive);
}

/** What the cue lets one expect. */
export interface ContentExpectation {
  readonly kinds: ReadonlySet<string>;
  /** Whether the cue ends right before the comma, so that no noun is there for a relative clause. */
  readonly close: boolean;
}

/** Whether a clause is what the cue announces, and no relative or adverbial clause. */
export function startsContent(reading: Reading, clause: Clause, { kinds, close }: ContentExpectation): boolean {
  const first = clause.start;
  const speaking = kinds.has('say') || kinds.has('think') || kinds.has('ask');
  if (isWord(reading, first, Word.complementizer)) return speaking || kinds.has('judge');
  if (isWord(reading, first, Word.purpose | Word.coordinator)) return false;
  if (isInfinitiveClause(reading, clause)) return speaking;
  if (!speaking) return false;
  if (isWord(reading, first, Word.relative) || isWord(reading, first + 1, Word.relative) && isWord(reading, first, Word.preposition)) {
    if (isSubordinate(reading, clause)) return close && (isWord(reading, first, Word.question) || hasSubjunctive(reading, clause));
    return close || hasSubjunctive(reading, clause);
  }
  if (isWord(reading, first, Word.question)) return close;
  if (isWord(reading, first, Word.subordinator) && !isWord(reading, first + 1, FINITE)) return false; // „damit solle“ is a main clause
  return isVerbSecond(reading, clause) || hasSubjunctive(reading, clause);
}

/** „… Verträge einzuhalten“, „… die Tat begangen zu haben“. */
function isInfinitiveClause(reading: Reading, clause: Clause): boolean {
  const marker = reading.lexicon.data.clauses.infinitiveMarker;
  const last = reading.words[clause.end - 1]!;
  if (!last.endsWith('n')) return false;
  if (reading.words[clause.end - 2] === marker) return true;
  const inside = last.indexOf(marker, 1);
  return inside > 1 && inside < last.length - marker.length - 3 && !has(reading.shapes, clause.end - 1, Shape.noun);
}

/** Whether the cue's clause follows its content: „Es gebe Tote, sagte X“. */
export function trailsContent(reading: Reading, { clauses, index, sentence }: CueSite, cue: Cue, before: readonly Frame[]): boolean {
  const clause = clauses[index]!;
  const previous = clauses[index - 1];
  if (previous === undefined || previous.kind === 'passage' || clause.separator !== ',' || !leads(reading, clause, cue)) return false;
  if (!cue.kinds.has('say') && !cue.kinds.has('think') && !(cue.kinds.has('ask') && hasSubjunctive(reading, clauses[0]!))) return false;
  if (before.some(({ content }) => content.length > 0)) return false;
  const first = clauses[0]!;
  if (first.start !== sentence.start || first.kind === 'passage') return false;
  if (isWord(reading, first.start, Word.subordinator)) return false;
  return clauses.slice(0, index).some((c) => (c === first || !isSubordinate(reading, c)) && hasFinite(reading, c));
}

function hasFinite(reading: Reading, clause: Clause): boolean {
  for (let i = clause.start; i < clause.end; i++) if (isWord(reading, i, FINITE) && !has(reading.shapes, i, Shape.noun)) return true;
  return isVerbSecond(reading, clause);
}

