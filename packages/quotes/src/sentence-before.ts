/** „… . Das bestätigte der Minister“: a sentence that only says who said the one before it, retold or quoted. */
import { trimmedEnd } from './content-range.js';
import type { Draft } from './draft.js';
import { Word } from './lexicon.js';
import { type Attribution, type Passage, sentenceBehind } from './passage.js';
import { isWord, type Reading } from './reading.js';
import type { SentenceReading } from './sentence-reading.js';
import type { Frame } from './frame.js';

/** The sentence before as retold speech, up to the demonstrative that takes it up; none when it holds a quotation itself. */
export function sentenceBeforeDraft(reading: Reading, sentences: readonly SentenceReading[], index: number): Draft | undefined {
  const { sentence, clauses } = sentences[index]!;
  const before = sentences[index - 1];
  const { demonstratives } = reading.lexicon.data.clauses;
  if (before === undefined || !demonstratives.includes(reading.words[sentence.start]!)) return undefined;
  if (sentence.block - before.sentence.block > 1 || clauses[0]!.start !== sentence.start) return undefined;
  const frame = sayingFrame(sentences[index]!);
  if (frame === undefined || frame.content.length > 0) return undefined;
  if (before.frames.some(({ content }) => content.length > 0) || before.clauses.some(({ kind }) => kind === 'passage')) return undefined;
  return {
    type: 'indirect',
    parts: [{ start: before.sentence.start, end: sentence.start + 1 }],
    cue: frame.cue,
    ...(frame.speaker && { speaker: frame.speaker }),
    frame: { start: sentence.start + 1, end: trimmedEnd(reading, sentence) },
    score: 0.6,
  };
}

/** The frame of a sentence whose second word says that somebody speaks: „Das sagt X“. */
function sayingFrame({ sentence, frames }: SentenceReading): Frame | undefined {
  const frame = frames.find(({ kind }) => kind === 'verb');
  return frame?.verb?.finite === sentence.start + 1 && frame.verb.kinds.has('say') ? frame : undefined;
}

/** „„…“ Das sagt X“, „„…“ So beschreibt X die Lage“: who said a passage, told by the sentence behind it. */
export function takenUp(reading: Reading, passage: Passage, sentences: readonly SentenceReading[]): Attribution | undefined {
  const behind = sentenceBehind(passage, sentences);
  if (behind === undefined || behind === passage.last) return undefined;
  const { start } = behind.sentence;
  if (!isWord(reading, start, Word.attribution) && !reading.lexicon.data.clauses.demonstratives.includes(reading.words[start]!)) return undefined;
  const frame = sayingFrame(behind);
  if (frame?.speaker === undefined || (frame.content.length > 0 && frame.isObject !== true)) return undefined;
  // „Das sagte er auch: …“ leads to other words.
  if (behind.clauses.some(({ kind, separator }) => kind === 'passage' || separator === ':')) return undefined;
  return { cue: frame.cue, speaker: frame.speaker, frame: { start, end: trimmedEnd(reading, behind.sentence) }, place: 'after' };
}
