/** An article's tokens with what is known of each word, sentence by sentence. */
import { type Article, firstStartingAt, type Span, textBlocks, type TextRole, type Token } from '@depesche/article';
import { blockquotesOf } from './blockquotes.js';
import { type Lexicon, Word } from './lexicon.js';
import type { MarkPair } from './quotation-marks.js';
import type { Clause } from './clause.js';
import type { Cue } from './cue.js';
import type { SentenceRange, TokenRange } from './token-range.js';

/** What a token looks like, as bits. */
export const Shape = {
  capital: 1,
  number: 2,
  comma: 4,
  colon: 8,
  semicolon: 16,
  final: 32,
  opening: 64,
  closing: 128,
  dash: 256,
  mark: 512,
  word: 1024,
  /** Likely a noun: a capital, or what the language goes by. */
  noun: 2048,
} as const;

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Lower-case forms. */
  readonly words: readonly string[];
  readonly classes: Int32Array;
  readonly shapes: Int32Array;
  readonly sentences: readonly SentenceRange[];
  readonly lexicon: Lexicon;
  readonly pairs: readonly MarkPair[];
  /** Index of the long quoted passage (outermost) a token lies in, -1 outside. */
  readonly speech: Int32Array;
  /** Token index after the closing mark, for the token that is the opening mark of a short quoted passage. */
  readonly quotedEnd: ReadonlyMap<number, number>;
  /** The same from behind: the token that is the opening mark, by the one that is the closing mark. */
  readonly quotedStart: ReadonlyMap<number, number>;
  /** How often each short text stands in marks. */
  readonly marked: ReadonlyMap<string, number>;
  /** Number of the block quotation that each text block lies in, -1 outside. */
  readonly blockquotes: Int32Array;
  /** How many words and numbers stand before each token. */
  readonly wordCounts: Int32Array;
  /** Cues found so far by clause; null where there is none. */
  readonly cues: Map<Clause, Cue | null>;
}

/** Quoted passages of at least this many words are read as passages of their own, not as words of the sentence. */
export const PASSAGE_WORDS = 5;

/** Looks every token up once. */
export function readArticle(article: Article, lexicon: Lexicon, pairs: readonly MarkPair[]): Reading {
  const tokens = article.annotations.tokens ?? [];
  const words: string[] = [];
  const classes = new Int32Array(tokens.length);
  const shapes = new Int32Array(tokens.length);
  const wordCounts = new Int32Array(tokens.length + 1);
  tokens.forEach((token, i) => {
    const surface = article.text.slice(token.start, token.end);
    const word = surface.toLowerCase();
    words.push(word);
    classes[i] = lexicon.classes.get(word) ?? 0;
    const shape = shapeOf(token, surface, word) | (lexicon.lowerCaseNames.has(word) ? Shape.capital : 0);
    shapes[i] = shape;
    // “The First Minister”: with a capital behind a determiner an adverb is part of a title.
    if ((shape & Shape.capital) !== 0 && has(classes, i - 1, Word.determiner)) classes[i] &= ~Word.adverb;
    wordCounts[i + 1] = wordCounts[i]! + ((shape & Shape.word) === 0 ? 0 : 1);
  });
  const reading: Reading = {
    text: article.text,
    tokens,
    words,
    classes,
    shapes,
    sentences: sentenceRanges(article, tokens),
    lexicon,
    pairs,
    speech: new Int32Array(tokens.length).fill(-1),
    quotedEnd: new Map(),
    quotedStart: new Map(),
    marked: markedTexts(article, pairs),
    blockquotes: blockquotesOf(article),
    wordCounts,
    cues: new Map(),
  };
  markNouns(reading);
  markPassages(reading);
  return reading;
}

/** Longer texts in marks are no terms. */
const MAX_TERM_LENGTH = 80;

/** What a headline quotes is quoted again below, without being a term. */
const headRoles: ReadonlySet<TextRole> = new Set(['kicker', 'headline', 'standfirst']);

function markedTexts(article: Article, pairs: readonly MarkPair[]): Map<string, number> {
  const { text } = article;
  const marked = new Map<string, number>();
  const headEnd = textBlocks(article).filter(({ role }) => headRoles.has(role)).at(-1)?.end ?? 0;
  for (const { open, close, width } of pairs) {
    if (close - open > MAX_TERM_LENGTH || open < headEnd) continue;
    const term = text.slice(open + width, close);
    marked.set(term, (marked.get(term) ?? 0) + 1);
  }
  return marked;
}

/** Number of words and numbers in a range. */
export function countWords(reading: Reading, range: TokenRange): number {
  return reading.wordCounts[range.end]! - reading.wordCounts[range.start]!;
}

/** Whether the token at `index` has any of the bits. */
export function has(bits: Int32Array, index: number, mask: number): boolean {
  return ((bits[index] ?? 0) & mask) !== 0;
}

/** Whether a token is a word of the class (and not punctuation that happens to be written alike). */
export function isWord(reading: Reading, index: number, mask: number): boolean {
  return has(reading.classes, index, mask);
}

/** All words are capitalised, numbers or small connecting words, as in names and titles. */
export function isNameLike(reading: Reading, { start, end }: TokenRange): boolean {
  if (end - start > MAX_NAME_TOKENS) return false;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    if (capitals === 0 && i > start && has(reading.shapes, i, Shape.word) && !has(reading.shapes, i, Shape.capital | Shape.number)) return false;
    if (has(reading.shapes, i, Shape.capital | Shape.number)) capitals++;
    else if (has(reading.shapes, i, Shape.word) && !isWord(reading, i, SMALL_WORD)) return false;
  }
  return capitals > 0;
}

const MAX_NAME_TOKENS = 30;
const SMALL_WORD: number = Word.determiner | Word.preposition | Word.coordinator | Word.nameParticle;

/** The text span of a token range. */
export function spanOf(reading: Reading, range: TokenRange): Span {
  return { start: reading.tokens[range.start]!.start, end: reading.tokens[range.end - 1]!.end };
}

/** Token range whose tokens start inside a text span. */
export function tokensWithin(reading: { readonly tokens: readonly Token[] }, span: Span): TokenRange {
  return { start: firstStartingAt(reading.tokens, span.start), end: firstStartingAt(reading.tokens, span.end) };
}

function sentenceRanges(article: Article, tokens: readonly Token[]): SentenceRange[] {
  const blocks = textBlocks(article);
  const ranges: SentenceRange[] = [];
  let block = 0;
  for (const sentence of article.annotations.sentences ?? []) {
    while (block + 1 < blocks.length && blocks[block]!.end <= sentence.start) block++;
    const range = tokensWithin({ tokens }, sentence);
    if (range.end > range.start) ranges.push({ ...range, index: ranges.length, block });
  }
  return ranges;
}

const punctuationShapes: ReadonlyMap<string, number> = new Map([
  [',', Shape.comma],
  [':', Shape.colon],
  [';', Shape.semicolon],
  ['.', Shape.final],
  ['!', Shape.final],
  ['?', Shape.final],
  ['…', Shape.final],
  ['...', Shape.final],
  ['(', Shape.opening],
  ['[', Shape.opening],
  [')', Shape.closing],
  [']', Shape.closing],
  ['–', Shape.dash],
  ['—', Shape.dash],
  ['-', Shape.dash],
]);

function shapeOf(token: Token, surface: string, lower: string): number {
  if (token.type === 'punctuation') return punctuationShapes.get(surface) ?? 0;
  if (token.type === 'number') return Shape.number | Shape.word;
  return surface !== lower || isDomain(lower) ? Shape.capital | Shape.word : Shape.word; // „iPod“, „el-Baradei“ are names as well
}

/** „beispiel.de“: a full stop inside and two letters at least behind it. */
function isDomain(word: string): boolean {
  const stop = word.lastIndexOf('.');
  return stop > 1 && stop < word.length - 2;
}

/** Nouns have a capital, or, in a language without, end a run of words that are on no list. */
function markNouns({ shapes, classes, lexicon }: Reading): void {
  const open = lexicon.data.phrases.nouns === 'open';
  const mayBeNoun = (i: number): boolean => has(shapes, i, Shape.word) && !has(shapes, i, Shape.number) && (has(shapes, i, Shape.capital) || (classes[i]! & ~CUE_FORM) === 0);
  for (let i = 0; i < shapes.length; i++) {
    const isNoun = has(shapes, i, Shape.capital) || (open && mayBeNoun(i) && !(i + 1 < shapes.length && mayBeNoun(i + 1) && !has(classes, i + 1, CUE_FORM)));
    if (isNoun) shapes[i] = shapes[i]! | Shape.noun;
  }
}

const CUE_FORM: number = Word.cueFinite | Word.cueJoined | Word.cueParticiple | Word.cueInfinitive | Word.gerund;

function markPassages(reading: Reading): void {
  reading.pairs.forEach((pair, index) => {
    const range = tokensWithin(reading, { start: pair.open, end: pair.close + 1 });
    if (range.end <= range.start) return;
    reading.shapes[range.start] = reading.shapes[range.start]! | Shape.mark;
    reading.shapes[range.end - 1] = reading.shapes[range.end - 1]! | Shape.mark;
    if (pair.depth > 0) return;
    if (countWords(reading, range) < PASSAGE_WORDS) {
      (reading.quotedEnd as Map<number, number>).set(range.start, range.end);
      (reading.quotedStart as Map<number, number>).set(range.end - 1, range.start);
    } else reading.speech.fill(index, range.start, range.end);
  });
}
