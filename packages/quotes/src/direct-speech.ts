/** Which quoted passages are somebody's words, and whose. */
import { type Span, trimSpan } from '@depesche/article';
import type { Draft } from './draft.js';
import { findCue } from './find-cue.js';
import { trimmedEnd } from './content-range.js';
import { Word } from './lexicon.js';
import { nounPhraseEnd } from './noun-phrase.js';
import type { MarkPair } from './quotation-marks.js';
import { isSpeech } from './quoted-speech.js';
import { countWords, has, isWord, type Reading, Shape, tokensWithin } from './reading.js';
import { attributionSpeaker } from './source-phrases.js';
import { type CueSite, likelySpeaker, subjectOf } from './subject.js';
import type { Cue } from './cue.js';
import type { Frame } from './frame.js';
import type { Attribution, Passage } from './passage.js';
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
    if (open?.until === passage.range.start) {
      open.parts.push(passage.range);
      open.passages.push(wordsOf(reading, pair));
      open = goesOn(reading, passage, open);
      continue;
    }
    const parts = [passage.range];
    const passages = [wordsOf(reading, pair)];
    const { cue, speaker, frame } = attribution;
    drafts.push({ type: 'direct', parts, passages, cue, ...(speaker && { speaker }), ...(frame && { frame }), score: passage.words >= 8 ? 0.95 : 0.7 });
    open = goesOn(reading, passage, { parts, passages });
  }
  return drafts;
}

/** A quotation that its next passage may continue. */
interface OpenPassage {
  readonly parts: TokenRange[];
  readonly passages: Span[];
  /** The token that passage would start with. */
  readonly until: number;
}

/** What stands between the marks; a passage that goes on in the next paragraph has no closing one. */
function wordsOf(reading: Reading, { open, close, continues }: MarkPair): Span {
  return trimSpan(reading.text, { start: open + 1, end: continues ? close + 1 : close });
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
function goesOn(reading: Reading, { pair, range, last }: Passage, { parts, passages }: Omit<OpenPassage, 'until'>): OpenPassage | undefined {
  if (pair.continues) return { parts, passages, until: range.end };
  if (has(reading.shapes, range.end - 2, Shape.final) || !has(reading.shapes, range.end, Shape.comma)) return undefined;
  const after = last.clauses.findIndex((clause) => clause.start >= range.end);
  const clause = last.clauses[after];
  const next = last.clauses[after + 1];
  return clause?.kind === 'words' && next?.separator === ',' ? { parts, passages, until: next.start } : undefined;
}

function attribute(reading: Reading, passage: Passage, { sentences, free }: DirectContext): Attribution {
  const introduction = introduced(reading, passage, sentences);
  if (introduction !== undefined && introduction.cue.length > 0) return introduction;
  return (
    followed(reading, passage, sentences) ??
    introduction ??
    embedded(reading, passage) ??
    continuing(passage, free) ?? { cue: [], ...speakerNearby(reading, passage), place: 'none' }
  );
}

/** A passage in a sentence that continues retold speech. */
function continuing({ first }: Passage, free: ReadonlyMap<number, Draft>): Attribution | undefined {
  const draft = free.get(first.sentence.index);
  if (draft === undefined) return undefined;
  return { cue: [], ...(draft.speaker && { speaker: draft.speaker }), place: 'within' };
}

/** So far before a passage its speaker may be named in the same sentence. */
const NEARBY_TOKENS = 60;

/** Without any frame: whoever the rest of the sentence is about. */
function speakerNearby(reading: Reading, { first, range }: Passage): { speaker?: TokenRange } {
  const speaker = likelySpeaker(reading, { start: Math.max(first.sentence.start, range.start - NEARBY_TOKENS), end: range.start });
  return speaker === undefined ? {} : { speaker };
}

/** „X sagte: „…““, „X: „…““; the colon may also end the sentence before. */
function introduced(reading: Reading, passage: Passage, sentences: readonly SentenceReading[]): Attribution | undefined {
  const { start } = passage.range;
  if (!has(reading.shapes, start - 1, Shape.colon)) return undefined;
  const sameSentence = passage.first.sentence.start < start;
  const home = sameSentence ? passage.first : sentences[passage.first.sentence.index - 1];
  if (home === undefined || (home.sentence.block !== passage.first.sentence.block && !sameSentence)) return undefined;
  const frame = introducingFrame(home.frames, start);
  const range = { start: home.sentence.start, end: start };
  if (frame !== undefined) {
    const speaks = frame.verb === undefined || namesSpeech(frame, passage.range);
    const speaker = frame.speaker ?? (frame.refersBack ? likelySpeaker(reading, { start: home.sentence.start, end: start - 1 }) : undefined);
    return { cue: frame.cue, ...(speaker && { speaker }), frame: range, place: speaks ? 'before' : 'around' };
  }
  const heading = headingSpeaker(reading, { start: home.sentence.start, end: start - 1 });
  const speaker = heading ?? likelySpeaker(reading, { start: Math.max(home.sentence.start, start - NEARBY_TOKENS), end: start - 1 });
  return { cue: [], ...(speaker && { speaker }), frame: range, place: heading === undefined ? 'around' : 'before' };
}

/** The last main clause that introduces words, or else the last frame of any kind. */
function introducingFrame(frames: readonly Frame[], before: number): Frame | undefined {
  const candidates = frames.filter(({ range }) => range.start < before).reverse();
  return candidates.find(({ verb }) => verb?.last === false) ?? candidates[0];
}

/** „Muster: …“, „Muster wörtlich: …“: the noun phrase the line starts with. */
function headingSpeaker(reading: Reading, range: TokenRange): TokenRange | undefined {
  let { start } = range;
  while (start < range.end && isWord(reading, start, Word.adverb | Word.coordinator) && !isWord(reading, start, Word.determiner)) start++;
  if (isWord(reading, start, Word.preposition) && !isWord(reading, start, Word.determiner)) return undefined;
  const end = nounPhraseEnd(reading, start, { limit: range.end, attach: true });
  const whole = end > start && countWords(reading, { start: end, end: range.end }) <= 1;
  return whole ? { start, end } : undefined;
}

/** „„…“, sagte X“, „„…“, so X“; a mark behind „!“ or „?“ may have ended the sentence. */
function followed(reading: Reading, passage: Passage, sentences: readonly SentenceReading[]): Attribution | undefined {
  const { end } = passage.range;
  let home = passage.last;
  if (home.sentence.end <= end) {
    const next = sentences[home.sentence.index + 1];
    if (next === undefined || next.sentence.block !== home.sentence.block || has(reading.shapes, next.sentence.start, Shape.capital)) return undefined;
    home = next;
  }
  const clause = home.clauses.find(({ start, kind }) => start >= end && kind === 'words');
  if (clause === undefined || clause.start > end + 1) return undefined;
  return trailingFrame(reading, { clauses: home.clauses, index: home.clauses.indexOf(clause), sentence: home.sentence });
}

function trailingFrame(reading: Reading, site: CueSite): Attribution | undefined {
  const { sentence } = site;
  const clause = site.clauses[site.index]!;
  const start = has(reading.shapes, clause.start - 1, Shape.comma) ? clause.start - 1 : clause.start;
  const range = { start, end: clause.end };
  const so = attributionSpeaker(reading, clause, sentence);
  if (so !== undefined) {
    return { cue: [{ start: clause.start, end: clause.start + 1 }], speaker: so, frame: { start, end: Math.max(so.end, clause.end) }, place: 'after' };
  }
  const cue = findCue(reading, clause);
  if (cue === undefined || !mayTrail(cue)) return undefined;
  const compared = cue.last && isWord(reading, clause.start, Word.comparison);
  const attributed = isWord(reading, clause.start, Word.attribution) && cue.finite === clause.start + 1;
  if (cue.finite !== clause.start && !compared && !attributed) return undefined;
  const speaker = subjectOf(reading, site, cue);
  const frame = { start, end: Math.min(Math.max(range.end, speaker?.end ?? 0), trimmedEnd(reading, sentence)) };
  return { cue: cue.parts, ...(speaker && { speaker }), frame, place: 'after' };
}

/** Verbs that can stand behind the words: not „…“, wie er genannt wurde. */
function mayTrail({ kinds }: Cue): boolean {
  return kinds.has('say') || kinds.has('think') || kinds.has('ask') || kinds.has('judge') || kinds.has('cite');
}

/** A passage in the middle of a sentence belongs to the frame whose content it is part of, or else to the nearest one. */
function embedded(reading: Reading, { range, first, last }: Passage): Attribution | undefined {
  const frames = first === last ? first.frames : [...first.frames, ...last.frames];
  const containing = frames.find(({ content }) => content.some((part) => part.start <= range.start && range.end <= part.end + 1));
  const frame = containing ?? frames.find((candidate) => namesSpeech(candidate, range));
  if (frame === undefined) return undefined;
  const place = containing !== undefined ? 'within' : givesName(reading, frame, range) ? 'named' : 'around';
  return { cue: frame.cue, ...(frame.speaker && { speaker: frame.speaker }), frame: frame.range, place };
}

/** „nannte den Plan „…““, but not „nennt sich „…““. */
function givesName(reading: Reading, { verb, speaker }: Frame, { start }: TokenRange): boolean {
  if (verb?.kinds.has('name') !== true || speaker === undefined) return false;
  return ![start - 1, start - 2].some((i) => isWord(reading, i, Word.reflexive));
}

/** Whether a frame without content of its own makes a passage in its sentence somebody's words. */
function namesSpeech({ kind, verb, content, range }: Frame, passage: TokenRange): boolean {
  if (verb === undefined) return kind === 'source' && content.length > 0;
  const { kinds } = verb;
  if (kinds.has('say') || kinds.has('ask') || kinds.has('judge') || kinds.has('name')) return true;
  return content.length === 0 && range.start <= passage.start && kinds.has('think') && verb.parts.length > 1;
}
