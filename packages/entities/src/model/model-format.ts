/** The model file: which bytes it starts with, and which version of the format this package reads. */

import type { NetworkTable } from './network-table.js';

/** Version of the format; raised whenever the layout or the meaning of a feature changes. */
export const MODEL_FORMAT = 2;

/** The first four bytes: `DPNM`. */
export const MODEL_MAGIC = 0x4d4e5044;

/** Bytes before the content: magic, format, length and checksum of the content, four bytes each, little endian. */
export const HEADER_BYTES = 16;

/** Bits of a word's hash that the lexicon keeps. */
export const WORD_BITS = 26;

/** What the trainer found, ready to be written; the reader gives back what the tagger needs of it. */
export interface ModelContent {
  readonly language: string;
  readonly endings: readonly string[];
  /** Endings that are a word of their own for the tagger. */
  readonly clitics: readonly string[];
  /** For the start of a sentence and each label, the score of each next label; `(LABEL_COUNT + 1) * LABEL_COUNT`, the start last. */
  readonly transitions: Float32Array;
  readonly features: FeatureTable;
  readonly lexicon: LexiconTable;
  /** What it adds to the scores of the features; a model does without one. */
  readonly network?: NetworkTable;
}

/** Weights by feature, sorted by key. */
export interface FeatureTable {
  readonly keys: Uint32Array;
  /** Number of labels each feature has a weight for. */
  readonly counts: Uint8Array;
  /** Labels and weights of all features, one after the other. */
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  /** What a weight of 1 is worth. */
  readonly scale: number;
}

/** Attributes by word, sorted by the word's hash. */
export interface LexiconTable {
  /** The upper `WORD_BITS` bits of the hash. */
  readonly hashes: Uint32Array;
  readonly frequencies: Uint8Array;
  readonly lists: Uint8Array;
  /** Finest class of each word; 0 for none. */
  readonly classes: Uint16Array;
  /** For each granularity but the finest, the class of each finest class; coarse first. */
  readonly coarser: readonly Uint16Array[];
}

/** Checksum of bytes (FNV-1a, 32 bits). */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
