/** What is known of a word by itself, before any context: learnt from text without labels and from lists of names. */

/** Attributes of a word; all are small whole numbers. */
export interface WordAttributes {
  /** 1 (rare) to 15 (most frequent). */
  readonly frequency: number;
  /** Word classes, from coarse to fine; 0 when none was learnt. */
  readonly classes: readonly number[];
  /** Bits of the lists of names the word stands in; 0 when in none. */
  readonly lists: number;
  /** Number of the word's vector, from 1 on; 0 when it has none. */
  readonly vector: number;
}

/** Finds the attributes of a word as written; undefined when nothing is known of it. */
export interface Lexicon {
  attributesOf(word: string): WordAttributes | undefined;
}
