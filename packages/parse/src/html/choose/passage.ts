/** What a passage of a page is: worked out once when the page is cut, read as fields by every pass. */
import { decodeCharacterReferences } from '@depesche/jsonld';
import { elementNumber, elementTraits, RAW, SILENT, TEXT } from '../page/elements.js';
import { firstClass } from '../page/first-class.js';
import { blankPage, type PageTree, singleBlanks } from '../page/page-tree.js';

const BR = elementNumber('br');
const levels: ReadonlyMap<number, number> = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, i) => [elementNumber(name), i + 1]));

/** Chinese, Japanese and Korean have no blanks, and their characters say more: so many of them are more than a title. */
const WIDE_LINE = 60;
/** Running text has so many characters outside of links where it has the signs of a sentence, … */
const SHORT_SENTENCE = 30;
/** … of a sentence or a comma, … */
const LINE = 80;
/** … and so many where it has none. */
const LONG_LINE = 140;
/** Shorter texts are no sentences. */
const SHORTEST = 20;
/** Passes read at most so many characters of a passage. */
const READ = 800;
/** What is close around a passage: so many elements. */
const CLOSE = 4;

/** All passages of a page in document order, and for each node which of them lie below it. */
export interface Passages {
  readonly list: readonly Passage[];
  /** Index of the first passage that starts at or after a node; `size + 1` entries. */
  readonly at: Int32Array;
}

/** Those of a page without any. */
export const noPassages: Passages = { list: [], at: new Int32Array(2) };

/** A run of text and inline elements with no block border inside. */
export class Passage {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new Passage(blankPage, 0, 0, 0);

  /** First node behind it. */
  end: number;
  /** Characters, a run of white space as one, those of Chinese, Japanese and Korean as two. */
  chars = 0;
  /** How many are of these. */
  wide = 0;
  /** Of the characters, those inside links. */
  linkChars = 0;
  words = 0;
  commas = 0;
  /** Letters and digits. */
  letters = 0;
  /** Sentence ends: `.`, `!`, `?`, `…` before white space or the end. */
  stops = 0;
  /** Last character that is no white space or quotation mark. */
  last = 0;
  /** Characters outside of links. */
  ownChars = 0;
  /** Whether it ends as a sentence does, or with a colon. */
  endsSentence = false;
  /** How much running text it holds, in characters: 0 when it does not read like sentences. */
  prose = 0;
  /** Level of the heading it is, 0 when it is none. */
  readonly level: number;
  /** The same, also where the heading holds one more box around it. */
  readonly outerLevel: number;
  private knownText: string | undefined;
  private knownLower: string | undefined;
  private knownMake: string | undefined;

  constructor(
    private readonly page: PageTree,
    /** Place among the passages of the page. */
    readonly index: number,
    /** Nearest element around it that breaks lines. */
    readonly container: number,
    /** Its first node. */
    readonly first: number,
  ) {
    this.end = first;
    this.level = levels.get(page.element[container]!) ?? 0;
    this.outerLevel = this.level > 0 || container === 0 ? this.level : (levels.get(page.element[page.parent[container]!]!) ?? 0);
  }

  /** Works out what follows from the measures, once they are complete. */
  settle(): void {
    this.ownChars = this.chars - this.linkChars;
    this.endsSentence = isStop(this.last) || this.last === 0x3a;
    this.prose = this.readsLikeSentences() ? this.ownChars : 0;
  }

  private readsLikeSentences(): boolean {
    const own = this.ownChars;
    if (own < SHORTEST || this.linkDensity > 0.5 || this.letters * 2 < this.chars - this.wide) return false;
    if (this.wide * 4 > this.chars && own >= WIDE_LINE) return true;
    const hasSentence = this.endsSentence || this.stops > 0;
    return own >= LINE ? hasSentence || this.commas > 0 || own >= LONG_LINE : hasSentence && own >= SHORT_SENTENCE;
  }

  /** Share of the characters that is inside links. Not a field: a field that is sometimes no whole number would give these objects two shapes. */
  get linkDensity(): number {
    return this.chars === 0 ? 0 : this.linkChars / this.chars;
  }

  /** The beginning of its text with references replaced and white space collapsed. Read when asked for the first time: of most passages nobody asks. */
  get text(): string {
    this.knownText ??= readText(this.page, this);
    return this.knownText;
  }

  /** The same in lower case. */
  get lower(): string {
    this.knownLower ??= this.text.toLowerCase();
    return this.knownLower;
  }

  /** How it is made: its element and class, and those of the box it is in. Paragraphs of an article are mostly made alike. */
  get make(): string {
    this.knownMake ??= makeOf(this.page, this.container);
    return this.knownMake;
  }

  /** Whether it or an element close around it is of one of the kinds. */
  isOfKind(kinds: Int32Array, kind: number): boolean {
    const { parent } = this.page;
    for (let node = parent[this.first]!, i = 0; node > 0 && i < CLOSE; node = parent[node]!, i++) if ((kinds[node]! & kind) !== 0) return true;
    return false;
  }
}

/** Whether a character ends sentences. */
export function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

/** Sum of a measure over passages. */
export function sumOf(list: readonly Passage[], measure: (passage: Passage) => number): number {
  let sum = 0;
  for (const passage of list) sum += measure(passage);
  return sum;
}

/** Sums of a measure up to each passage: the sum over a range is a difference of two of them. */
export function sumsOf(list: readonly Passage[], measure: (passage: Passage) => number): Float64Array {
  const sums = new Float64Array(list.length + 1);
  for (let i = 0; i < list.length; i++) sums[i + 1] = sums[i]! + measure(list[i]!);
  return sums;
}

function readText(page: PageTree, { first, end }: Passage): string {
  let text = '';
  for (let node = first; node < end && text.length < READ; node++) {
    const element = page.element[node]!;
    if (element === TEXT) text += decodeCharacterReferences(page.source.slice(page.from[node], Math.min(page.to[node]!, page.from[node]! + READ)));
    else if ((elementTraits[element]! & (SILENT | RAW)) !== 0) node = page.end[node]! - 1;
    else if (element === BR) text += ' ';
  }
  return singleBlanks(text.replace(/\u00ad/g, ''));
}

function makeOf(page: PageTree, container: number): string {
  const parent = page.parent[container]!;
  return `${page.element[container]!} ${firstClass(page, container)} ${parent < 0 ? '' : `${page.element[parent]!} ${firstClass(page, parent)}`}`;
}
