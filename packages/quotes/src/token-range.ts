/** Ranges of an article's tokens. */

/** Half-open range of token indices. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

export interface SentenceRange extends TokenRange {
  readonly index: number;
  /** Index of the text block it lies in. */
  readonly block: number;
}
