/** What was found in each sentence, and which sentence a token is in. */
import type { Clause } from './clause.js';
import type { Frame } from './frame.js';
import type { SentenceRange } from './token-range.js';

/** A sentence with what was found in it. */
export interface SentenceReading {
  readonly sentence: SentenceRange;
  readonly clauses: readonly Clause[];
  readonly frames: readonly Frame[];
}

/** All sentences, and the way from a token to its sentence. */
export interface SentencePlace {
  readonly sentences: readonly SentenceReading[];
  /** Index of the sentence each token is in. */
  readonly sentenceOf: Int32Array;
}
