/** Speakers named before a passage: „X sagte: „…““, „X: „…““, also with the colon at the end of the paragraph before. */
import { canSpeak, isAnimate } from './can-speak.js';
import { namesSpeech } from './embedded-speech.js';
import { likelySpeaker } from './likely-speaker.js';
import { Word } from './lexicon.js';
import { nounPhraseEnd, withAppositions } from './noun-phrase.js';
import { countWords, has, isWord, type Reading, Shape } from './reading.js';
import type { Frame } from './frame.js';
import type { Attribution, Passage } from './passage.js';
import type { SentenceReading } from './sentence-reading.js';
import type { TokenRange } from './token-range.js';

/** So far before a passage its speaker may be named in the same sentence. */
export const NEARBY_TOKENS = 60;

/** What a colon right before the passage says about its speaker. */
export function introduced(reading: Reading, passage: Passage, sentences: readonly SentenceReading[]): Attribution | undefined {
  const { start } = passage.range;
  if (!has(reading.shapes, start - 1, Shape.colon)) return undefined;
  const sameSentence = passage.first.sentence.start < start;
  const home = sameSentence ? passage.first : sentences[passage.first.sentence.index - 1];
  if (home === undefined) return undefined;
  return introducedBy(reading, home, passage.range);
}

/** What a sentence that ends in a colon before `passage` says about its speaker. */
export function introducedBy(reading: Reading, home: SentenceReading, passage: TokenRange): Attribution {
  const { start } = passage;
  const range = { start: home.sentence.start, end: start };
  const added = addedSpeaker(reading, home, start - 1);
  if (added !== undefined) return { cue: [], speaker: added, frame: { start: added.start, end: start }, place: 'before' };
  const frame = introducingFrame(home.frames, start);
  if (frame !== undefined) {
    const speaks = frame.verb === undefined || namesSpeech(reading, frame, passage);
    const speaker = frame.speaker ?? (frame.refersBack ? likelySpeaker(reading, { start: home.sentence.start, end: start - 1 }) : undefined);
    return { cue: frame.cue, ...(speaker && { speaker }), frame: range, place: speaks ? 'before' : 'around' };
  }
  const heading = headingSpeaker(reading, { start: home.sentence.start, end: start - 1 });
  const speaker = heading ?? likelySpeaker(reading, { start: Math.max(home.sentence.start, start - NEARBY_TOKENS), end: start - 1 });
  return { cue: [], ...(speaker && { speaker }), frame: range, place: heading === undefined ? 'around' : 'before' };
}

/** „X sagte: „…“, und der Kollege Y: „…““: the last clause is nothing but a further speaker. */
function addedSpeaker(reading: Reading, { clauses }: SentenceReading, colon: number): TokenRange | undefined {
  const clause = clauses.filter(({ end }) => end <= colon).at(-1);
  if (clause?.kind !== 'words' || clause === clauses[0] || !isWord(reading, clause.start, Word.coordinator)) return undefined;
  const speaker = headingSpeaker(reading, { start: clause.start, end: colon });
  return speaker !== undefined && isAnimate(reading, speaker) ? speaker : undefined;
}

/** The last main clause that introduces words, or else the last frame of any kind. */
function introducingFrame(frames: readonly Frame[], before: number): Frame | undefined {
  const candidates = frames.filter(({ range }) => range.start < before).reverse();
  return candidates.find(({ verb }) => verb?.last === false) ?? candidates[0];
}

/** „Muster: …“, „Muster wörtlich: …“, „Und von Eva Muster: …“: the noun phrase the line starts with. */
function headingSpeaker(reading: Reading, range: TokenRange): TokenRange | undefined {
  let { start } = range;
  while (start < range.end && isWord(reading, start, Word.adverb | Word.coordinator) && !isWord(reading, start, Word.determiner)) start++;
  const agent = reading.lexicon.data.phrases.agentPrepositions.includes(reading.words[start]!);
  if (agent) start++;
  if (isWord(reading, start, Word.preposition) && !isWord(reading, start, Word.determiner)) return undefined;
  const end = nounPhraseEnd(reading, start, { limit: range.end, attach: true });
  if (end === start) return undefined;
  const speaker = withAppositions(reading, { start, end }, range.end);
  const whole = countWords(reading, { start: speaker.end, end: range.end }) <= 1;
  return whole && (agent ? isAnimate(reading, speaker) : canSpeak(reading, speaker)) ? speaker : undefined;
}
