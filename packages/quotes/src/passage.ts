/** Quoted passages, and who says them. */
import type { MarkPair } from './quotation-marks.js';
import type { SentenceReading } from './sentence-reading.js';
import type { TokenRange } from './token-range.js';

/** Where a quoted passage lies. */
export interface Passage {
  readonly pair: MarkPair;
  /** With its marks. */
  readonly range: TokenRange;
  readonly words: number;
  /** The sentences its first and last tokens are in. */
  readonly first: SentenceReading;
  readonly last: SentenceReading;
}

/** The sentence that what follows a passage is in: its last one, or the next of the block where a mark behind “?” has ended it. */
export function sentenceBehind({ range, last }: Passage, sentences: readonly SentenceReading[]): SentenceReading | undefined {
  if (last.sentence.end > range.end) return last;
  const next = sentences[last.sentence.index + 1];
  return next?.sentence.block === last.sentence.block ? next : undefined;
}

/** Who says a passage. */
export interface Attribution {
  readonly cue: readonly TokenRange[];
  readonly speaker?: TokenRange;
  readonly frame?: TokenRange;
  /**
   * How the frame stands to the passage; `within`: the passage is part of retold speech; `around`: of the clause with the
   * cue; `named`: of such a clause with a verb that gives names.
   */
  readonly place: 'before' | 'after' | 'within' | 'around' | 'named' | 'none';
}
