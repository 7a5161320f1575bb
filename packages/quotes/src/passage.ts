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
