/** „… . Das bestätigte der Minister“: a sentence that only says who said the one before it. */
import type { Draft } from './draft.js';
import { trimmedEnd } from './content-range.js';
import type { Reading } from './reading.js';
import type { SentenceReading } from './sentence-reading.js';

/** The sentence before as retold speech, up to the demonstrative that takes it up; none when it holds a quotation itself. */
export function sentenceBeforeDraft(reading: Reading, sentences: readonly SentenceReading[], index: number): Draft | undefined {
  const { sentence, clauses, frames } = sentences[index]!;
  const before = sentences[index - 1];
  const { demonstratives } = reading.lexicon.data.clauses;
  if (before === undefined || !demonstratives.includes(reading.words[sentence.start]!)) return undefined;
  if (sentence.block - before.sentence.block > 1 || clauses[0]!.start !== sentence.start) return undefined;
  const frame = frames.find(({ kind }) => kind === 'verb');
  if (frame?.verb?.finite !== sentence.start + 1 || frame.content.length > 0 || !frame.verb.kinds.has('say')) return undefined;
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
