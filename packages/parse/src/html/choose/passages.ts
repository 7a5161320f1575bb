/** Passages: the runs of text between two line breaks of the layout, the units the article is chosen from. */
import { decodeCharacterReferences } from '@depesche/jsonld';
import { BLOCK, elementNumber, elementTraits, RAW, SILENT, TEXT } from '../page/elements.js';
import { KIND } from './kinds.js';
import { blankPage, type PageTree } from '../page/page-tree.js';
import type { RemovalReason } from './removal-reason.js';

/** A run of text and inline elements with no block border inside. */
export interface Passage {
  /** Place among the passages of the page. */
  readonly index: number;
  /** Nearest element around it that breaks lines. */
  readonly container: number;
  /** Its nodes: `first` up to, without, `end`. */
  readonly first: number;
  end: number;
  /** Characters, a run of white space as one, those of Chinese, Japanese and Korean as two. */
  chars: number;
  /** How many are of these. */
  wide: number;
  /** Of them, those inside links. */
  linkChars: number;
  links: number;
  words: number;
  commas: number;
  /** Letters and digits. */
  letters: number;
  /** Sentence ends: `.`, `!`, `?`, `…` before white space or the end. */
  stops: number;
  /** Last character that is no white space or quotation mark. */
  last: number;
  /** Why it is not part of the article; undefined while it may be. */
  removed: RemovalReason | undefined;
  /** Its beginning as `passageText` gives it, once asked for. */
  text: string | undefined;
}

const A = elementNumber('a');
const BR = elementNumber('br');

/** All passages of a page in document order, and for each node which passages lie below it. */
export interface Passages {
  readonly list: readonly Passage[];
  /** Index of the first passage that starts at or after a node; `size + 1` entries. */
  readonly at: Int32Array;
}

/** Cuts the page into passages. Linear in the page. */
export function findPassages(page: PageTree, kinds: Int32Array): Passages {
  return new PassageFinder(page, kinds).find();
}

class PassageFinder {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new PassageFinder(blankPage, new Int32Array(1));

  private readonly list: Passage[] = [];
  private readonly at: Int32Array;
  private readonly blocks: number[] = [0];
  private current: Passage | undefined;
  private linkEnd = 0;
  private breaks = 0;
  private blank = true;

  constructor(
    private readonly page: PageTree,
    private readonly kinds: Int32Array,
  ) {
    this.at = new Int32Array(page.size + 1);
  }

  find(): Passages {
    const { page, at, blocks } = this;
    for (let node = 0; node < page.size; ) {
      const element = page.element[node]!;
      while (node >= page.end[blocks.at(-1)!]!) {
        blocks.pop();
        this.current = undefined;
      }
      at[node] = this.list.length;
      if (element === TEXT) {
        this.addText(node);
        node++;
        continue;
      }
      const traits = elementTraits[element]!;
      if ((traits & (BLOCK | SILENT | RAW)) !== 0) {
        if ((traits & BLOCK) !== 0) this.current = undefined;
        const next = (traits & (SILENT | RAW)) !== 0 ? page.end[node]! : node + 1;
        if (next === node + 1 && page.end[node]! > next) blocks.push(node);
        for (let skipped = node + 1; skipped < next; skipped++) at[skipped] = this.list.length;
        node = next;
        continue;
      }
      if (element === BR && ++this.breaks >= 2) this.current = undefined;
      if (element === A && (this.kinds[node]! & KIND.hidden) === 0 && this.leadsAway(node)) this.linkEnd = Math.max(this.linkEnd, page.end[node]!);
      node++;
    }
    at[page.size] = this.list.length;
    return { list: this.list, at };
  }

  /** Whether a link leads to another page; links inside the page are as good as text. */
  private leadsAway(node: number): boolean {
    const href = this.page.attribute(node, 'href');
    return href !== undefined && !href.startsWith('#');
  }

  private addText(node: number): void {
    const { page } = this;
    let { current } = this;
    const from = page.from[node]!;
    const to = page.to[node]!;
    const isLink = node < this.linkEnd;
    const isEmpty = isBlank(page.source, from, to);
    if (!isEmpty) this.breaks = 0;
    if (current === undefined) {
      if (isEmpty) return;
      current = { index: this.list.length, container: this.blocks.at(-1)!, first: node, end: node, chars: 0, wide: 0, linkChars: 0, links: 0, words: 0, letters: 0, commas: 0, stops: 0, last: 0, removed: undefined, text: undefined };
      this.list.push(current);
      this.current = current;
      this.blank = true;
    }
    current.end = node + 1;
    const before = current.chars;
    this.measure(current, from, to);
    if (!isLink) return;
    current.linkChars += current.chars - before;
    current.links++;
  }

  private measure(passage: Passage, from: number, to: number): void {
    const { source } = this.page;
    let { blank } = this;
    let { chars, wide, words, letters, commas, stops, last } = passage;
    for (let i = from; i < to; i++) {
      const code = source.charCodeAt(i);
      if (code <= 0x20 || code === 0xa0) {
        if (!blank) {
          chars++;
          if (isStop(last)) stops++;
        }
        blank = true;
        continue;
      }
      if (code === 0x26 && source.charCodeAt(i + 1) === 0x6e && source.startsWith('bsp;', i + 2)) {
        i += 5;
        if (!blank) chars++;
        blank = true;
        continue;
      }
      if (blank) words++;
      blank = false;
      chars++;
      if (code === 0x2c || code === 0xff0c || code === 0x3001 || code === 0x60c) commas++;
      if (code === 0x3002) stops++;
      if (isLetter(code)) letters++;
      if (code >= FIRST_WIDE) wide++;
      if (!isQuote(code)) last = code;
    }
    this.blank = blank;
    passage.chars = chars + wide - passage.wide;
    passage.wide = wide;
    passage.words = words;
    passage.letters = letters;
    passage.commas = commas;
    passage.stops = stops;
    passage.last = last;
  }
}

/** Letters and digits; beyond ASCII everything counts. */
function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 ? (code | 0x20) <= 0x7a || code >= 0x80 : code >= 0x30 && code <= 0x39;
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x29 || code === 0xbb || code === 0xab || (code >= 0x2018 && code <= 0x201f);
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0) continue;
    if (code !== 0x26 || !source.startsWith('&nbsp;', i)) return false;
    i += 5;
  }
  return true;
}

/** Whether the passage ends as a sentence does. */
export function endsSentence(passage: Passage): boolean {
  return isStop(passage.last) || passage.last === 0x3a;
}

/** Characters outside of links. */
export function ownChars(passage: Passage): number {
  return passage.chars - passage.linkChars;
}

/** Share of the characters that is inside links. */
export function linkDensity(passage: Passage): number {
  return passage.chars === 0 ? 0 : passage.linkChars / passage.chars;
}

/** The first code of Chinese, Japanese and Korean: scripts without blanks, whose characters say more. */
const FIRST_WIDE = 0x2e80;
/** So many of them are more than a title. */
const WIDE_LINE = 60;

/** How much running text the passage holds, in characters: 0 when it does not read like sentences. */
export function prose(passage: Passage): number {
  const own = ownChars(passage);
  if (own < 20 || linkDensity(passage) > 0.5 || passage.letters * 2 < passage.chars - passage.wide) return 0;
  const isSentence = endsSentence(passage) || passage.stops > 0;
  if (passage.wide * 4 > passage.chars && own >= WIDE_LINE) return own;
  if (own >= 80 ? isSentence || passage.commas > 0 || own >= 140 : isSentence && own >= 30) return own;
  return 0;
}

/** Rules read at most so many characters of a passage. */
const READ = 800;

/** The beginning of the passage's text with references replaced and white space collapsed, for rules that read it. */
export function passageText(page: PageTree, passage: Passage): string {
  passage.text ??= readText(page, passage);
  return passage.text;
}

function readText(page: PageTree, passage: Passage): string {
  let text = '';
  for (let node = passage.first; node < passage.end && text.length < READ; node++) {
    const element = page.element[node]!;
    if (element === TEXT) text += decodeCharacterReferences(page.source.slice(page.from[node], Math.min(page.to[node]!, page.from[node]! + READ)));
    else if ((elementTraits[element]! & (SILENT | RAW)) !== 0) node = page.end[node]! - 1;
    else if (element === BR) text += ' ';
  }
  return /\u00ad|[^\S ]| {2}/.test(text) ? text.replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim() : text.trim();
}
