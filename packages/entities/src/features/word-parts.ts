/** What a word is made of: its plain spelling, and what the lexicon knows of it and of the words it begins and ends with. */
import type { Lexicon, WordAttributes } from './lexicon.js';
import { isAllUpper, wordShape } from './word-shape.js';

/** What a language adds to the features: endings that may follow a name. */
export interface WordRules {
  readonly endings: readonly string[];
}

/** How a word is looked at: as it is, or as one that training text never showed. */
export type WordMode = 'known' | 'unknown';

export interface WordPartsOptions {
  readonly lexicon: Lexicon;
  readonly rules: WordRules;
  /** Default `known`. */
  readonly mode?: WordMode;
}

/** A word that another one consists of in part; what is known of it, if anything. */
export interface WordPart {
  readonly text: string;
  readonly known?: WordAttributes;
}

export interface WordParts {
  /** Digits as `0`, every quotation mark as `"`, every dash as `-`. */
  readonly plain: string;
  readonly lower: string;
  readonly mode: WordMode;
  readonly shape: number;
  /** Frequency 0 and no classes for a word that nothing is known of. */
  readonly attributes: WordAttributes;
  /** Whether it is written without capitals. */
  readonly isLower: boolean;
  /** Whether its letters tell nothing that the word does not: a frequent word in small letters. Then it has no parts. */
  readonly isPlain: boolean;
  /** What stands before its first and behind its last hyphen. */
  readonly hyphened?: { readonly head: WordPart; readonly tail: WordPart };
  /** Known words that it is with one of the language's endings, by the number of the ending. */
  readonly stems: readonly { readonly ending: number; readonly known: WordAttributes }[];
  /** The longest known word that it ends with, and where that begins; of words with a capital. */
  readonly tail?: { readonly start: number; readonly known: WordAttributes };
  /** The longest known word that it begins with; of words with a capital. */
  readonly head?: WordAttributes;
}

/** Of words in small letters that are so frequent, the letters tell nothing that the word does not. */
const FREQUENT = 6;

export const UNKNOWN: WordAttributes = { frequency: 0, classes: [0, 0], lists: 0, vector: 0 };

/** Takes a word apart. `unknown` leaves out what a tagger cannot have learnt of a word it never saw. */
export function wordParts(word: string, { lexicon, rules, mode = 'known' }: WordPartsOptions): WordParts {
  const plain = plainWord(word);
  const lower = plain.toLowerCase();
  const attributes = mode === 'known' ? attributesOf(plain, lower, lexicon) : UNKNOWN;
  const isLower = plain === lower;
  const isPlain = isLower && attributes.frequency >= FREQUENT;
  const whole = { plain, lower, mode, shape: wordShape(plain), attributes, isLower, isPlain };
  if (isPlain) return { ...whole, stems: [] };
  const hyphened = hyphenedParts(plain, lexicon);
  const tail = isLower ? undefined : longestTail(plain, lexicon);
  const head = isLower ? undefined : longestHead(plain, lexicon);
  return { ...whole, stems: stemsOf(plain, { lexicon, rules }), ...(hyphened && { hyphened }), ...(tail && { tail }), ...(head && { head }) };
}

/** A word as features are made of it: digits as `0`, every quotation mark as `"`, every dash as `-`. */
export function plainWord(word: string): string {
  if (!UNEVEN.test(word)) return word;
  return word.replace(/[1-9]/g, '0').replace(/[„“”»«‟]/g, '"').replace(/[‘’‚‹›]/g, "'").replace(/[\u2010-\u2015]/g, '-');
}

const UNEVEN = /[1-9„“”»«‟‘’‚‹›\u2010-\u2015]/;

/** A word unknown as written may be known in small letters (sentence start) or with a capital (headline). */
function attributesOf(plain: string, lower: string, lexicon: Lexicon): WordAttributes {
  const exact = lexicon.attributesOf(plain);
  if (exact !== undefined) return exact;
  if (plain === lower) return UNKNOWN;
  const titled = isAllUpper(plain) && plain.length > 3 ? plain[0]! + lower.slice(1) : undefined;
  return (titled === undefined ? undefined : lexicon.attributesOf(titled)) ?? lexicon.attributesOf(lower) ?? UNKNOWN;
}

function hyphenedParts(plain: string, lexicon: Lexicon): WordParts['hyphened'] {
  const first = plain.indexOf('-');
  if (first <= 0 || first === plain.length - 1) return undefined;
  return { head: partOf(plain.slice(0, first), lexicon), tail: partOf(plain.slice(plain.lastIndexOf('-') + 1), lexicon) };
}

function partOf(text: string, lexicon: Lexicon): WordPart {
  const known = lexicon.attributesOf(text);
  return { text, ...(known && { known }) };
}

function stemsOf(plain: string, { lexicon, rules }: { lexicon: Lexicon; rules: WordRules }): WordParts['stems'] {
  const stems: { ending: number; known: WordAttributes }[] = [];
  rules.endings.forEach((text, ending) => {
    if (plain.length < text.length + 3 || !plain.endsWith(text)) return;
    const known = lexicon.attributesOf(titled(plain.slice(0, plain.length - text.length)));
    if (known !== undefined) stems.push({ ending, known });
  });
  return stems;
}

function longestTail(plain: string, lexicon: Lexicon): WordParts['tail'] {
  for (let start = 2; start <= plain.length - 4; start++) {
    const known = lexicon.attributesOf(titled(plain.slice(start)));
    if (known !== undefined) return { start, known };
  }
  return undefined;
}

function longestHead(plain: string, lexicon: Lexicon): WordAttributes | undefined {
  for (let end = plain.length - 2; end >= 4; end--) {
    const known = lexicon.attributesOf(plain.slice(0, end));
    if (known !== undefined) return known;
  }
  return undefined;
}

function titled(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
