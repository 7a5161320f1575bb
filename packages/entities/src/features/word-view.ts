/** A word as the tagger sees it: its features by itself, and what it lends to its neighbours. */
import { hashText, mix } from './feature-hash.js';
import type { WordAttributes } from './lexicon.js';
import { Mark, markOf } from './word-mark.js';
import { UNKNOWN, type WordParts, wordParts, type WordPartsOptions } from './word-parts.js';
import { startsUpper } from './word-shape.js';

/** What the features of a place that join several words are made of. */
export interface ContextView {
  /** Hash of the word in lower case; 0 when it is hidden. */
  readonly identity: number;
  readonly shape: number;
  readonly coarse: number;
  readonly fine: number;
  readonly lists: number;
  readonly mark: Mark;
}

/** Features of one word; the same for every place it stands at. */
export interface WordView extends ContextView {
  /** For the place of the word itself. */
  readonly own: readonly number[];
  /** For the places beside it. */
  readonly near: readonly number[];
  /** For the places two away. */
  readonly far: readonly number[];
  /** So many features, the first of each of the three lists, are the same for all words of one shape, frequency, finest class and lists. */
  readonly common: number;
}

/** Numbers of the feature templates; part of the model format: a change needs a new `MODEL_FORMAT`. */
const enum Template {
  Lower = 1,
  Exact,
  Prefix,
  Suffix,
  Grams,
  Shape,
  HyphenFirst,
  HyphenLast,
  HyphenLists,
  HyphenClass,
  Frequency,
  Lists,
  ListBit,
  Length,
  EndingLists,
  EndingClass,
  SuffixShape,
  TailClass,
  TailLists,
  HeadClass,
  Hidden,
  Class = 32,
}

/** Distances from a place to the words that lend it features. */
export const OFFSETS: readonly number[] = [0, -1, 1, -2, 2];

/** The features that a word lends the place whose distance to it is one of `OFFSETS`. */
export function featuresAt({ own, near, far }: WordView, offset: number): readonly number[] {
  if (offset === 0) return own;
  return offset === 1 || offset === -1 ? near : far;
}

/** The view of a word. `unknown` leaves out what a tagger cannot have learnt of a word it never saw. */
export function viewWord(word: string, options: WordPartsOptions): WordView {
  return viewParts(wordParts(word, options));
}

/** The view of a word that was taken apart. */
export function viewParts(parts: WordParts): WordView {
  const { plain, lower, mode, shape, attributes } = parts;
  const identity = mode === 'known' ? hashText(lower) : 0;
  const shared = commonFeatures(shape, attributes);
  const common = shared.length;
  if (identity !== 0) shared.push(feature(Template.Lower, identity));
  const own = shared.slice();
  if (mode === 'known') own.push(feature(Template.Exact, hashText(plain)));
  if (!parts.isPlain) {
    addLetters(own, lower, { shape, grams: !parts.isLower });
    addHyphened(own, parts);
    addEndings(own, parts);
    addCompound(own, parts);
  }
  const near = shared.slice();
  for (let length = 2; length <= 4 && length < lower.length; length++) {
    near.push(feature(Template.Suffix, hashText(lower, lower.length - length)));
  }
  return { own, near, far: shared, common, identity, shape, ...classesOf(attributes), mark: markOf(plain) };
}

/** The view of a word whose letters are hidden, of which only the shape is known. */
export function viewHidden(shape: number): WordView {
  const shared = [feature(Template.Shape, shape), feature(Template.Hidden, shape)];
  return { own: shared, near: shared, far: shared, common: shared.length, identity: 0, shape, ...classesOf(UNKNOWN), mark: Mark.None };
}

function feature(template: number, value: number): number {
  return mix(mix(0x2545f491, template), value);
}

function classesOf(attributes: WordAttributes): { coarse: number; fine: number; lists: number } {
  return { coarse: attributes.classes[0]!, fine: attributes.classes[1]!, lists: attributes.lists };
}

function commonFeatures(shape: number, { frequency, classes, lists }: WordAttributes): number[] {
  const features = [feature(Template.Shape, shape), feature(Template.Frequency, frequency)];
  classes.forEach((value, granularity) => {
    if (value !== 0) features.push(feature(Template.Class + granularity, value));
  });
  if (lists !== 0) features.push(feature(Template.Lists, lists));
  return features;
}

function addLetters(features: number[], lower: string, { shape, grams }: { shape: number; grams: boolean }): void {
  const { length } = lower;
  features.push(feature(Template.Length, Math.min(length, 12)));
  for (let size = 1; size <= 6 && size <= length; size++) {
    features.push(feature(Template.Prefix, hashText(lower, 0, size)));
    features.push(feature(Template.Suffix, hashText(lower, length - size)));
  }
  if (length > 2) features.push(feature(Template.SuffixShape, mix(hashText(lower, length - 3), shape)));
  if (!grams) return;
  const longest = Math.min(length, 24);
  for (let size = 3; size <= 5; size++) {
    for (let start = 1; start + size < longest; start++) {
      features.push(feature(Template.Grams, hashText(lower, start, start + size)));
    }
  }
}

function addHyphened(features: number[], { hyphened }: WordParts): void {
  if (hyphened === undefined) return;
  const { head, tail } = hyphened;
  features.push(feature(Template.HyphenFirst, hashText(head.text)), feature(Template.HyphenLast, hashText(tail.text.toLowerCase())));
  features.push(feature(Template.HyphenLists, (head.known?.lists ?? 255) * 4 + (startsUpper(tail.text) ? 1 : 0)));
  features.push(feature(Template.HyphenClass, head.known?.classes[0] ?? 0));
  features.push(feature(Template.HyphenClass, 0x1000 + (tail.known?.classes[0] ?? 0)));
  features.push(feature(Template.HyphenClass, 0x2000 + (head.known?.classes[1] ?? 0)));
}

function addEndings(features: number[], { stems }: WordParts): void {
  for (const { ending, known } of stems) {
    features.push(feature(Template.EndingLists, ending * 0x10000 + known.lists));
    features.push(feature(Template.EndingClass, ending * 0x10000 + known.classes[0]!));
  }
}

/** A word is like the longest word it ends with („Verkehrs·verordnung“), and a little like the one it starts with. */
function addCompound(features: number[], { tail, head }: WordParts): void {
  if (tail !== undefined) {
    features.push(feature(Template.TailClass, 0x10000 + Math.min(tail.start, 4)));
    tail.known.classes.forEach((value, granularity) => features.push(feature(Template.TailClass, granularity * 0x20000 + value)));
    features.push(feature(Template.TailLists, tail.known.lists));
  }
  head?.classes.forEach((value, granularity) => features.push(feature(Template.HeadClass, granularity * 0x20000 + value)));
}
