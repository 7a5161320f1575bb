/** Finds pairs of quotation marks: every style, straight ones too, nested, unbalanced, and over several paragraphs. */
import type { Article, Span } from '@depesche/article';
import { textBlocks } from '@depesche/article';
import type { QuotationMarks } from '@depesche/language';

/** Two marks that belong together. */
export interface MarkPair {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset of the closing mark, or of the last character where a paragraph ends without one. */
  readonly close: number;
  /** Characters of the mark: 2 for two straight single ones that stand for a double one. */
  readonly width: 1 | 2;
  /** How many other pairs it lies in. */
  readonly depth: number;
  /** Whether it goes on in the next pair, which opens the next paragraph (a mark at each start, one at the very end). */
  readonly continues: boolean;
}

/** A passage may reach over this many paragraphs that do not repeat the opening mark. */
const MAX_OPEN_BLOCKS = 3;

interface OpenMark {
  readonly offset: number;
  readonly mark: string;
  readonly block: number;
}

type Side = 'open' | 'close' | 'either';

/** The marks of a language, ready for look-ups. */
export interface MarkTable {
  /** Closing marks by the mark they close. */
  readonly openers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly closers: ReadonlySet<string>;
  readonly straight: ReadonlySet<string>;
  readonly doubled: boolean;
  /** 1 for the code units that are marks. */
  readonly codes: Uint8Array;
}

/** Two straight single marks for a double one. */
const DOUBLED = "''";

/** Compiles the marks once, for all articles. */
export function markTable({ pairs, straight, doubled }: QuotationMarks): MarkTable {
  const openers = new Map<string, Set<string>>();
  for (const [open, close] of pairs) openers.set(open, (openers.get(open) ?? new Set<string>()).add(close));
  const codes = new Uint8Array(0x10000);
  for (const mark of [...pairs.flat(), ...straight]) codes[mark.charCodeAt(0)] = 1;
  return { openers, closers: new Set(pairs.map(([, close]) => close)), straight: new Set(doubled ? [...straight, DOUBLED] : straight), doubled, codes };
}

/** All pairs by the offset of their opening mark; linear in the length of the text. */
export function matchQuotationMarks(article: Article, table: MarkTable): MarkPair[] {
  const matcher = new MarkMatcher(article.text, table);
  textBlocks(article).forEach((block, index) => {
    matcher.readBlock(block, index);
  });
  return withDepths(matcher.pairs);
}

class MarkMatcher {
  readonly pairs: Omit<MarkPair, 'depth'>[] = [];
  private stack: OpenMark[] = [];
  /** How many marks of each kind are open, so that a stray closing mark costs no walk. */
  private readonly openCounts = new Map<string, number>();

  constructor(
    private readonly text: string,
    private readonly table: MarkTable,
  ) {}

  readBlock(block: Span, index: number): void {
    this.carryOver(block, index);
    const { codes } = this.table;
    for (let offset = block.start; offset < block.end; offset++) {
      if (codes[this.text.charCodeAt(offset)] === 1) offset = this.readMark(offset, index, block);
    }
  }

  /** At a paragraph's start: an open passage goes on if its mark is repeated, and is given up after some paragraphs. */
  private carryOver(block: Span, index: number): void {
    const last = this.stack[0];
    if (last === undefined) return;
    const repeated = this.text.startsWith(last.mark, block.start);
    if (repeated && last.block === index - 1) {
      this.pairs.push({ open: last.offset, close: this.endOfText(block.start), width: widthOf(last.mark), continues: true });
    }
    if (repeated || this.table.straight.has(last.mark) || index - last.block > MAX_OPEN_BLOCKS) this.clear();
    else this.stack.length = 1;
    this.recount();
  }

  private endOfText(before: number): number {
    let end = before - 1;
    while (end > 0 && this.text.charAt(end).trim() === '') end--;
    return end;
  }

  /** Gives the offset of the mark's last character. */
  private readMark(offset: number, block: number, { start, end }: Span): number {
    const mark = this.table.doubled && this.text.startsWith(DOUBLED, offset) ? DOUBLED : this.text.charAt(offset);
    const last = offset + mark.length - 1;
    const before = offset > start ? this.text.charAt(offset - 1) : ' ';
    const after = last + 1 < end ? this.text.charAt(last + 1) : ' ';
    if (isApostrophe(mark, before, after) || isDecade(this.text, offset)) return last;
    const side = this.sideOf(mark, before, after);
    if (side !== 'open' && this.close(mark, offset)) return last;
    if (side !== 'close') this.push({ offset, mark, block });
    return last;
  }

  private sideOf(mark: string, before: string, after: string): Side {
    const mayOpen = this.table.openers.has(mark) || this.table.straight.has(mark);
    const mayClose = this.table.closers.has(mark) || this.table.straight.has(mark);
    if (!mayOpen) return 'close';
    if (!mayClose) return 'open';
    const loose = isLoose(before) || this.table.openers.has(before) || this.table.straight.has(before);
    const opens = loose && (isWordStart(after) || this.table.openers.has(after) || this.table.straight.has(after));
    const closes = !isBlank(before) && !isWordStart(after);
    if (opens !== closes) return opens ? 'open' : 'close';
    return 'either';
  }

  private push(open: OpenMark): void {
    this.stack.push(open);
    this.openCounts.set(open.mark, (this.openCounts.get(open.mark) ?? 0) + 1);
  }

  /** Closes the innermost open mark that fits, dropping unclosed ones inside it; false when none fits. */
  private close(mark: string, offset: number): boolean {
    if (!this.hasOpenFor(mark)) return false;
    for (let open = this.pop(); open !== undefined; open = this.pop()) {
      if (!this.fits(open.mark, mark)) continue;
      if (offset > open.offset + mark.length) this.pairs.push({ open: open.offset, close: offset, width: widthOf(mark), continues: false });
      return true;
    }
    return false;
  }

  private pop(): OpenMark | undefined {
    const open = this.stack.pop();
    if (open !== undefined) this.openCounts.set(open.mark, this.openCounts.get(open.mark)! - 1);
    return open;
  }

  private hasOpenFor(mark: string): boolean {
    for (const [open, count] of this.openCounts) if (count > 0 && this.fits(open, mark)) return true;
    return false;
  }

  private fits(open: string, close: string): boolean {
    return (open === close && this.table.straight.has(close)) || this.table.openers.get(open)?.has(close) === true;
  }

  private clear(): void {
    this.stack = [];
  }

  private recount(): void {
    this.openCounts.clear();
    for (const { mark } of this.stack) this.openCounts.set(mark, (this.openCounts.get(mark) ?? 0) + 1);
  }
}

function widthOf(mark: string): 1 | 2 {
  return mark.length === 2 ? 2 : 1;
}

/** “the '90s”. */
function isDecade(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return (code === 0x27 || code === 0x2018 || code === 0x2019) && /^\d\ds/.test(text.slice(offset + 1, offset + 4));
}

function isBlank(character: string): boolean {
  return character.trim() === '';
}

/** Whether a character leaves room for an opening mark behind it: white space, brackets, dashes. */
function isLoose(character: string): boolean {
  return isBlank(character) || '([{-–—/'.includes(character);
}

/** An apostrophe stands between letters, or behind one where only a single mark could be meant. */
function isApostrophe(mark: string, before: string, after: string): boolean {
  if (mark === "'" && (before === mark || after === mark)) return true; // wiki markup, or a mark typed as two
  return (mark === "'" || mark === '’' || mark === '‘') && isLetter(before) && isLetter(after);
}

/** Whether a character may start quoted words. */
function isWordStart(character: string): boolean {
  return isLetter(character) || (character >= '0' && character <= '9') || '([{#@$€§…'.includes(character);
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function withDepths(pairs: readonly Omit<MarkPair, 'depth'>[]): MarkPair[] {
  const sorted = [...pairs].sort((a, b) => a.open - b.open || b.close - a.close);
  const ends: number[] = [];
  return sorted.map((pair) => {
    while (ends.length > 0 && ends.at(-1)! < pair.open) ends.pop();
    ends.push(pair.close);
    return { ...pair, depth: ends.length - 1 };
  });
}
