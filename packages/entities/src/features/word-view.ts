/** A word as the tagger sees it: its features by itself, and what it lends to its neighbours. */
import { hashText, mix } from './feature-hash.js';
import type { Lexicon, WordAttributes } from './lexicon.js';
import { isAllUpper, startsUpper, wordShape } from './word-shape.js';

/** Features of one word; the same for every place it stands at. */
export interface WordView {
  /** For the place of the word itself. */
  readonly own: readonly number[];
  /** For the places beside it. */
  readonly near: readonly number[];
  /** For the places two away. */
  readonly far: readonly number[];
  /** Hash of the word in lower case; 0 when it is hidden. */
  readonly identity: number;
  readonly shape: number;
  readonly coarse: number;
  readonly fine: number;
  readonly lists: number;
  /** 1 for a quotation mark, 2 for an opening and 3 for a closing bracket, 0 for everything else. */
  readonly mark: number;
}

/** What a language adds to the features: endings that may follow a name. */
export interface WordRules {
  readonly endings: readonly string[];
}

/** Of words in small letters that are so frequent, the letters tell nothing that the word does not. */
const FREQUENT = 6;

const UNKNOWN: WordAttributes = { frequency: 0, classes: [0, 0], lists: 0 };

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

/** How a word is looked at: as it is, or as one that training text never showed. */
export type WordMode = 'known' | 'unknown';

/** The view of a word. `unknown` leaves out what a tagger cannot have learnt of a word it never saw. */
export function viewWord(word: string, { lexicon, rules, mode = 'known' }: { lexicon: Lexicon; rules: WordRules; mode?: WordMode }): WordView {
  const plain = plainWord(word);
  const lower = plain.toLowerCase();
  const attributes = mode === 'known' ? attributesOf(plain, lower, lexicon) : UNKNOWN;
  const identity = mode === 'known' ? hashText(lower) : 0;
  const shape = wordShape(plain);
  const shared = sharedFeatures({ identity, shape, attributes });
  const own = [...shared];
  if (mode === 'known') own.push(feature(Template.Exact, hashText(plain)));
  const isLower = plain === lower;
  if (!isLower || attributes.frequency < FREQUENT) {
    addLetters(own, lower, { shape, grams: !isLower });
    addParts(own, plain, lexicon);
    addEndings(own, plain, { lexicon, rules });
    if (!isLower) addCompound(own, plain, lexicon);
  }
  const near = [...shared];
  for (let length = 2; length <= 4 && length < lower.length; length++) {
    near.push(feature(Template.Suffix, hashText(lower, lower.length - length)));
  }
  return { own, near, far: shared, identity, shape, ...classesOf(attributes), mark: markOf(plain) };
}

/** The view of a word whose letters are hidden, of which only the shape is known. */
export function viewHidden(shape: number): WordView {
  const shared = [feature(Template.Shape, shape), feature(Template.Hidden, shape)];
  return { own: shared, near: shared, far: shared, identity: 0, shape, ...classesOf(UNKNOWN), mark: 0 };
}

/** A word as features are made of it: digits as `0`, every quotation mark as `"`, every dash as `-`. */
export function plainWord(word: string): string {
  if (!UNEVEN.test(word)) return word;
  return word.replace(/[1-9]/g, '0').replace(/[„“”»«‟]/g, '"').replace(/[‘’‚‹›]/g, "'").replace(/[\u2010-\u2015]/g, '-');
}

const UNEVEN = /[1-9„“”»«‟‘’‚‹›\u2010-\u2015]/;

function feature(template: number, value: number): number {
  return mix(mix(0x2545f491, template), value);
}

function classesOf(attributes: WordAttributes): { coarse: number; fine: number; lists: number } {
  return { coarse: attributes.classes[0]!, fine: attributes.classes[1]!, lists: attributes.lists };
}

/** A word unknown as written may be known in small letters (sentence start) or with a capital (headline). */
function attributesOf(plain: string, lower: string, lexicon: Lexicon): WordAttributes {
  const exact = lexicon.attributesOf(plain);
  if (exact !== undefined) return exact;
  if (plain === lower) return UNKNOWN;
  const titled = isAllUpper(plain) && plain.length > 3 ? plain[0]! + lower.slice(1) : undefined;
  return (titled === undefined ? undefined : lexicon.attributesOf(titled)) ?? lexicon.attributesOf(lower) ?? UNKNOWN;
}

function sharedFeatures({ identity, shape, attributes }: { identity: number; shape: number; attributes: WordAttributes }): number[] {
  const features = [feature(Template.Shape, shape), feature(Template.Frequency, attributes.frequency)];
  if (identity !== 0) features.push(feature(Template.Lower, identity));
  attributes.classes.forEach((value, granularity) => {
    if (value !== 0) features.push(feature(Template.Class + granularity, value));
  });
  if (attributes.lists !== 0) features.push(feature(Template.Lists, attributes.lists));
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

function addParts(features: number[], plain: string, lexicon: Lexicon): void {
  const first = plain.indexOf('-');
  if (first <= 0 || first === plain.length - 1) return;
  const last = plain.lastIndexOf('-');
  const head = plain.slice(0, first);
  const tail = plain.slice(last + 1);
  features.push(feature(Template.HyphenFirst, hashText(head)), feature(Template.HyphenLast, hashText(tail.toLowerCase())));
  const known = lexicon.attributesOf(head);
  const end = lexicon.attributesOf(tail);
  features.push(feature(Template.HyphenLists, (known?.lists ?? 255) * 4 + (startsUpper(tail) ? 1 : 0)));
  features.push(feature(Template.HyphenClass, known?.classes[0] ?? 0));
  features.push(feature(Template.HyphenClass, 0x1000 + (end?.classes[0] ?? 0)));
  features.push(feature(Template.HyphenClass, 0x2000 + (known?.classes[1] ?? 0)));
}

function addEndings(features: number[], plain: string, { lexicon, rules }: { lexicon: Lexicon; rules: WordRules }): void {
  rules.endings.forEach((ending, number) => {
    if (plain.length < ending.length + 3 || !plain.endsWith(ending)) return;
    const stem = lexicon.attributesOf(titled(plain.slice(0, plain.length - ending.length)));
    if (stem === undefined) return;
    features.push(feature(Template.EndingLists, number * 0x10000 + stem.lists));
    features.push(feature(Template.EndingClass, number * 0x10000 + stem.classes[0]!));
  });
}

/** A word is like the longest word it ends with („Verkehrs·verordnung“), and a little like the one it starts with. */
function addCompound(features: number[], plain: string, lexicon: Lexicon): void {
  const { length } = plain;
  let tail: WordAttributes | undefined;
  for (let start = 2; start <= length - 4 && tail === undefined; start++) {
    tail = lexicon.attributesOf(titled(plain.slice(start)));
    if (tail !== undefined) features.push(feature(Template.TailClass, 0x10000 + Math.min(start, 4)));
  }
  tail?.classes.forEach((value, granularity) => features.push(feature(Template.TailClass, granularity * 0x20000 + value)));
  if (tail !== undefined) features.push(feature(Template.TailLists, tail.lists));
  let head: WordAttributes | undefined;
  for (let end = length - 2; end >= 4 && head === undefined; end--) head = lexicon.attributesOf(plain.slice(0, end));
  head?.classes.forEach((value, granularity) => features.push(feature(Template.HeadClass, granularity * 0x20000 + value)));
}

function titled(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

function markOf(plain: string): number {
  if (plain === '"') return 1;
  if (plain === '(' || plain === '[') return 2;
  return plain === ')' || plain === ']' ? 3 : 0;
}
