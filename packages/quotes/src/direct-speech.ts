/** Which quoted passages are somebody's words, and whose. */
import { type Span, trimSpan } from '@depesche/article';
import type { Draft } from './draft.js';
import { embedded } from './embedded-speech.js';
import { introduced, NEARBY_TOKENS } from './introduced-speech.js';
import type { MarkPair } from './quotation-marks.js';
import { isSpeech } from './quoted-speech.js';
import { Word } from './lexicon.js';
import { countWords, has, isWord, type Reading, Shape, tokensWithin } from './reading.js';
import { likelySpeaker } from './likely-speaker.js';
import { takenUp } from './sentence-before.js';
import { followed } from './trailing-speech.js';
import { framedPassage } from './subject-verb-object/attribution.js';
import { type Attribution, type Passage, sentenceBehind } from './passage.js';
import { directScore } from './score.js';
import type { SentencePlace, SentenceReading } from './sentence-reading.js';
import type { TokenRange } from './token-range.js';

/** What the search for direct speech goes on. */
export interface DirectContext extends SentencePlace {
  /** Free retold speech by sentence: short passages in it are its speaker's. */
  readonly free: ReadonlyMap<number, Draft>;
}

/** Direct quotations in text order; those without a speaker take one over later. */
export function directDrafts(reading: Reading, context: DirectContext): Draft[] {
  const drafts: Draft[] = [];
  let outer = -1; // closing offset of the last passage that is speech
  let open: OpenPassage | undefined;
  for (const pair of reading.pairs) {
    const passage = passageOf(reading, pair, context);
    if (passage === undefined) continue;
    if (pair.open < outer) continue; // inside another one that is speech
    const attribution = attribute(reading, passage, context);
    if (!isSpeech(reading, passage, attribution)) continue;
    outer = pair.close;
    if (open?.until === passage.range.start && !(open.resumes && attribution.place === 'after')) {
      open.parts.push(passage.range);
      open.passages.push(wordsOf(reading, pair));
      open = goesOn(reading, passage, open, context);
      continue;
    }
    const parts = [passage.range];
    const passages = [wordsOf(reading, pair)];
    const { cue, speaker, frame } = attribution;
    const refersBack = speaker === undefined && isElided(reading, passage, attribution);
    drafts.push({ type: 'direct', parts, passages, cue, ...(speaker && { speaker }), ...(frame && { frame }), refersBack, score: directScore(reading, attribution, passage.words) });
    open = goesOn(reading, passage, { parts, passages }, context);
  }
  return drafts;
}

/** „Und fügte hinzu: „…““: the subject is that of the sentence before. */
function isElided(reading: Reading, { first }: Passage, { cue: [cue], frame }: Attribution): boolean {
  const start = frame?.start ?? first.sentence.start;
  return cue?.start === start + 1 && isWord(reading, start, Word.coordinator);
}

/** A quotation that its next passage may continue. */
interface OpenPassage {
  readonly parts: TokenRange[];
  readonly passages: Span[];
  /** The token that passage would start with. */
  readonly until: number;
  /** Whether a sentence of its own goes on, which may have a frame of its own. */
  readonly resumes: boolean;
}

/** What stands between the marks; a passage that goes on in the next paragraph has no closing one. */
function wordsOf(reading: Reading, { open, close, width, continues }: MarkPair): Span {
  return trimSpan(reading.text, { start: open + width, end: continues ? close + 1 : close });
}

function passageOf(reading: Reading, pair: MarkPair, { sentences, sentenceOf }: DirectContext): Passage | undefined {
  const range = tokensWithin(reading, { start: pair.open, end: pair.close + 1 });
  if (range.end <= range.start) return undefined;
  const first = sentences[sentenceOf[range.start]!];
  const last = sentences[sentenceOf[range.end - 1]!];
  if (first === undefined || last === undefined) return undefined;
  return { pair, range, words: countWords(reading, range), first, last };
}

/** Where a passage may go on: in the next paragraph, or behind its frame („Das“, sagte er, „geht nicht.“). */
function goesOn(reading: Reading, passage: Passage, { parts, passages }: Pick<OpenPassage, 'parts' | 'passages'>, { sentences }: SentencePlace): OpenPassage | undefined {
  const { pair, range, last } = passage;
  if (pair.continues) return { parts, passages, until: range.end, resumes: false };
  const resumed = reading.lexicon.data.marks.resumed ? resumedAt(reading, passage, sentences) : undefined;
  if (resumed !== undefined) return { parts, passages, until: resumed, resumes: true };
  const comma = has(reading.shapes, range.end, Shape.comma) || has(reading.shapes, range.end - 2, Shape.comma);
  if (has(reading.shapes, range.end - 2, Shape.final) || !comma) return undefined;
  const after = last.clauses.findIndex((clause) => clause.start >= range.end);
  const clause = last.clauses[after];
  const next = last.clauses[after + 1];
  return clause?.kind === 'words' && next?.separator === ',' ? { parts, passages, until: next.start, resumes: false } : undefined;
}

/** “No,” she said. “Never.”: where the passage behind the frame starts, if the frame is all that stands between. */
function resumedAt(reading: Reading, passage: Passage, sentences: readonly SentenceReading[]): number | undefined {
  const { range } = passage;
  const home = sentenceBehind(passage, sentences);
  const frame = home?.frames.find((one) => one.range.start >= range.end && one.range.start <= range.end + 1);
  if (home === undefined || frame === undefined) return undefined;
  const { end } = frame.range;
  if (has(reading.shapes, end, Shape.comma) && has(reading.shapes, end + 1, Shape.mark)) return end + 1;
  const after = sentences[home.sentence.index + 1];
  return after?.sentence.block === home.sentence.block ? after.sentence.start : undefined;
}

function attribute(reading: Reading, passage: Passage, { sentences, free }: DirectContext): Attribution {
  const isFramed = reading.lexicon.data.clauses.order === 'subjectVerbObject';
  return (
    (isFramed ? framedPassage(reading, passage, sentences) : undefined) ??
    followed(reading, passage, sentences) ??
    introduced(reading, passage, sentences) ??
    embedded(reading, passage) ??
    continuing(passage, free) ??
    takenUp(reading, passage, sentences) ?? { cue: [], ...speakerNearby(reading, passage), place: 'none' }
  );
}

/** A passage in a sentence that continues retold speech. */
function continuing({ first }: Passage, free: ReadonlyMap<number, Draft>): Attribution | undefined {
  const draft = free.get(first.sentence.index);
  if (draft === undefined) return undefined;
  return { cue: [], ...(draft.speaker && { speaker: draft.speaker }), place: 'within' };
}

/** Without any frame: whoever the rest of the sentence is about. */
function speakerNearby(reading: Reading, { first, range }: Passage): { speaker?: TokenRange } {
  const earliest = Math.max(first.sentence.start, range.start - NEARBY_TOKENS);
  let { start } = range;
  while (start > earliest && reading.speech[start - 1]! < 0) start--; // not into a passage before
  const speaker = likelySpeaker(reading, { start, end: range.start });
  return speaker === undefined ? {} : { speaker };
}
