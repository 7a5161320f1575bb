/** Direct speech inside direct speech: „Sie rief: ‚Halt!‘ Dann lief sie“, sagte er. */
import { trimSpan } from '@depesche/article';
import { clausesOf } from './clauses.js';
import type { Draft } from './draft.js';
import { findCue, speaks } from './find-cue.js';
import type { MarkPair } from './quotation-marks.js';
import { countWords, has, type Reading, Shape, tokensWithin } from './reading.js';
import { subjectOf } from './subject.js';
import type { Clause } from './clause.js';
import type { SentencePlace } from './sentence-reading.js';
import type { TokenRange } from './token-range.js';

/** So many tokens before the inner passage are searched for its frame. */
const REACH = 25;

/** Passages right inside a long one that a cue before a colon, or a cue right before the mark, makes somebody's words. */
export function nestedDrafts(reading: Reading, place: SentencePlace): Draft[] {
  return reading.pairs.flatMap((pair) => (pair.depth === 1 ? (nestedDraft(reading, place, pair) ?? []) : []));
}

function nestedDraft(reading: Reading, { sentences, sentenceOf }: SentencePlace, pair: MarkPair): Draft | undefined {
  const range = tokensWithin(reading, { start: pair.open, end: pair.close + 1 });
  const inside = reading.speech[range.start] ?? -1;
  const home = sentences[sentenceOf[range.start] ?? -1]?.sentence;
  if (inside < 0 || home === undefined || countWords(reading, range) === 0) return undefined;
  const sentence = { start: startInside(reading, Math.max(home.start, range.start - REACH), inside), end: range.start };
  if (sentence.end <= sentence.start) return undefined;
  const clauses = clausesOf(reading, sentence, inside);
  const frame = frameBefore(reading, clauses, sentence);
  if (frame === undefined) return undefined;
  const content = trimSpan(reading.text, { start: pair.open + pair.width, end: pair.close });
  return { type: 'direct', parts: [range], passages: [content], ...frame, frame: sentence, score: 0.7 };
}

function startInside(reading: Reading, from: number, inside: number): number {
  let start = from;
  while (start < reading.tokens.length && (reading.speech[start] !== inside || has(reading.shapes, start, Shape.mark))) start++;
  return start;
}

function frameBefore(reading: Reading, clauses: readonly Clause[], sentence: TokenRange): Pick<Draft, 'cue' | 'speaker'> | undefined {
  const index = clauses.length - 1;
  const clause = clauses[index];
  const cue = clause?.kind === 'words' ? findCue(reading, clause) : undefined;
  if (clause === undefined || cue === undefined || !speaks(cue)) return undefined;
  const colon = has(reading.shapes, sentence.end - 1, Shape.colon);
  if (!colon && cue.parts[0]!.end !== sentence.end) return undefined;
  const speaker = subjectOf(reading, { clauses, index, sentence }, cue);
  return { cue: cue.parts, ...(speaker && { speaker }) };
}
