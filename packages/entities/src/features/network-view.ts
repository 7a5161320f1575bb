/** A word as the network sees it: vectors of the word and its parts, letter n-grams, and a few small features. */
import { hashText, mix } from './feature-hash.js';
import type { WordAttributes } from './lexicon.js';
import type { WordParts } from './word-parts.js';

export interface NetworkView {
  /** Numbers of the vectors of the word, of what it begins with and of what it ends with; 0 for none. */
  readonly vectors: readonly [own: number, head: number, tail: number];
  /** Hashes of its letter n-grams, 16 bits each; a smaller table takes their lower bits. */
  readonly grams: readonly number[];
  /** Numbers of its other features, below `NETWORK_FEATURES`. */
  readonly features: readonly number[];
}

/** First numbers of the kinds of features; part of the model format. */
const enum First {
  Shape = 0,
  Frequency = 256,
  Lists = 272,
  StemLists = 280,
  HeadLists = 288,
  TailLists = 296,
  Length = 304,
  Hidden = 320,
  Border = 321,
  NoVector = 322,
  Mark = 324,
}

/** More than there are. */
export const NETWORK_FEATURES = 328;

/** Longer words have the length of these, and no more letter n-grams in the middle. */
const LONGEST = 15;
const LONGEST_INNER = 24;

/** What stands beyond the ends of a sentence. */
export const BORDER_VIEW: NetworkView = { vectors: [0, 0, 0], grams: [], features: [First.Border] };

/** The view of a word that was taken apart. */
export function networkView(parts: WordParts): NetworkView {
  const { attributes, lower } = parts;
  const features = [First.Shape + shapeBucket(parts.shape), First.Frequency + attributes.frequency, First.Length + Math.min(lower.length, LONGEST)];
  addLists(features, First.Lists, attributes);
  addLists(features, First.StemLists, parts.stems[0]?.known);
  addLists(features, First.HeadLists, parts.hyphened?.head.known);
  addLists(features, First.TailLists, parts.hyphened?.tail.known ?? parts.tail?.known);
  if (attributes.vector === 0) features.push(First.NoVector);
  const head = parts.hyphened?.head.known ?? parts.stems[0]?.known ?? parts.head;
  const tail = parts.hyphened?.tail.known ?? parts.tail?.known;
  return { vectors: [attributes.vector, head?.vector ?? 0, tail?.vector ?? 0], grams: parts.isPlain ? [] : letterGrams(parts), features };
}

/** The view of a word whose letters are hidden, of which only the shape is known. */
export function hiddenNetworkView(shape: number): NetworkView {
  return { vectors: [0, 0, 0], grams: [], features: [First.Shape + shapeBucket(shape), First.Hidden] };
}

function shapeBucket(shape: number): number {
  return mix(0x68e31da4, shape) >>> 24;
}

function addLists(features: number[], first: number, known: WordAttributes | undefined): void {
  if (known === undefined) return;
  for (let bit = 0; bit < 8; bit++) if ((known.lists >> bit) & 1) features.push(first + bit);
}

/** Beginnings and endings of up to five letters, and what stands between, three and four letters long, of words with a capital. */
function letterGrams({ lower, isLower }: WordParts): number[] {
  const { length } = lower;
  const grams: number[] = [];
  for (let size = 1; size <= 5 && size <= length; size++) {
    grams.push(gramOf(1, hashText(lower, 0, size)), gramOf(2, hashText(lower, length - size)));
  }
  if (isLower) return grams;
  const longest = Math.min(length, LONGEST_INNER);
  for (let size = 3; size <= 4; size++) {
    for (let start = 1; start + size < longest; start++) grams.push(gramOf(3, hashText(lower, start, start + size)));
  }
  return grams;
}

function gramOf(kind: number, hash: number): number {
  return mix(mix(0x1b56c4e9, kind), hash) >>> 16;
}
