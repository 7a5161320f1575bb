/** Speakers named behind a passage: „„…“, sagte X“, „„…“, so X“, „„…“ – X“, „„…“ (X)“. */
import { attributionLine } from './attribution-line.js';
import { trimmedEnd } from './content-range.js';
import { findCue } from './find-cue.js';
import { Word } from './lexicon.js';
import { has, isWord, type Reading, Shape } from './reading.js';
import { attributionSpeaker } from './source-phrases.js';
import { type CueSite, subjectOf } from './subject.js';
import { unlistedCue } from './unlisted-cue.js';
import type { Cue } from './cue.js';
import { type Attribution, type Passage, sentenceBehind } from './passage.js';
import type { SentenceReading } from './sentence-reading.js';

/** What stands right behind the passage; a mark behind „!“ or „?“ may have ended the sentence. */
export function followed(reading: Reading, passage: Passage, sentences: readonly SentenceReading[]): Attribution | undefined {
  return followedByClause(reading, passage, sentences) ?? attributionLine(reading, passage, sentences);
}

function followedByClause(reading: Reading, passage: Passage, sentences: readonly SentenceReading[]): Attribution | undefined {
  const { end } = passage.range;
  const home = sentenceBehind(passage, sentences);
  if (home === undefined || (home !== passage.last && has(reading.shapes, home.sentence.start, Shape.capital))) return undefined;
  const clause = home.clauses.find(({ start, kind }) => start >= end && kind === 'words');
  if (clause === undefined || clause.start > end + 1) return undefined;
  return trailingFrame(reading, { clauses: home.clauses, index: home.clauses.indexOf(clause), sentence: home.sentence }, passage);
}

function trailingFrame(reading: Reading, site: CueSite, passage: Passage): Attribution | undefined {
  const { sentence } = site;
  const clause = site.clauses[site.index]!;
  const start = has(reading.shapes, clause.start - 1, Shape.comma) ? clause.start - 1 : clause.start;
  const range = { start, end: clause.end };
  const so = attributionSpeaker(reading, clause, sentence);
  if (so !== undefined) {
    return { cue: [{ start: clause.start, end: clause.start + 1 }], speaker: so, frame: { start, end: Math.max(so.end, clause.end) }, place: 'after' };
  }
  const cue = findCue(reading, clause);
  if (cue === undefined || !mayTrail(cue)) return unlistedCue(reading, site, passage);
  const compared = cue.last && isWord(reading, clause.start, Word.comparison);
  const attributed = isWord(reading, clause.start, Word.attribution) && cue.finite === clause.start + 1;
  if (cue.finite !== clause.start && !compared && !attributed) return unlistedCue(reading, site, passage);
  const speaker = subjectOf(reading, site, cue);
  const frame = { start, end: Math.min(Math.max(range.end, speaker?.end ?? 0), trimmedEnd(reading, sentence)) };
  return { cue: cue.parts, ...(speaker && { speaker }), frame, place: 'after' };
}

/** Verbs that can stand behind the words: not „…“, wie er genannt wurde. */
function mayTrail({ kinds }: Cue): boolean {
  return kinds.has('say') || kinds.has('think') || kinds.has('ask') || kinds.has('judge') || kinds.has('cite');
}

