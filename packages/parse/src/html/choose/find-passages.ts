/** Cuts a page into passages: the runs of text between two line breaks of the layout, the units the article is chosen from. */
import { BLOCK, elementNumber, elementTraits, RAW, SILENT, TEXT } from '../page/elements.js';
import { blankPage, type PageTree } from '../page/page-tree.js';
import { KIND } from './kinds.js';
import { isStop, Passage, type Passages } from './passage.js';

const A = elementNumber('a');
const BR = elementNumber('br');
/** The first code of Chinese, Japanese and Korean. */
const FIRST_WIDE = 0x2e80;

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
    for (const passage of this.list) passage.settle();
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
      current = new Passage(page, this.list.length, this.blocks.at(-1)!, node);
      this.list.push(current);
      this.current = current;
      this.blank = true;
    }
    current.end = node + 1;
    const before = current.chars;
    this.measure(current, from, to);
    if (isLink) current.linkChars += current.chars - before;
  }

  private measure(passage: Passage, from: number, to: number): void {
    const { source } = this.page;
    let { blank } = this;
    let { chars, wide, words, letters, commas, stops, last } = passage;
    for (let i = from; i < to; i++) {
      const code = source.charCodeAt(i);
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) {
        // Most characters are these letters, of which nothing else is asked.
        if (blank) words++;
        blank = false;
        chars++;
        letters++;
        last = code;
        continue;
      }
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

/** Letters beyond ASCII, where everything counts but punctuation and what is not seen (U+2000 to U+206F), and digits. */
function isLetter(code: number): boolean {
  return (code >= 0x80 && (code < 0x2000 || code > 0x206f)) || (code >= 0x30 && code <= 0x39);
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
