/** The interval sweep: turns ranges that nest and cross into pieces that nest, block by block, in one pass. */
import type { Span } from '@depesche/article';

/** A range to be written as one or more nested pieces. */
export interface SweepItem extends Span {
  /** Of two equal ranges the one with the lower rank is outside. */
  readonly rank: number;
}

/** Takes the pieces in text order; what it opens is closed in reverse order. */
export interface SweepVisitor<Item> {
  /** `again`: a further piece of an item that was opened before. */
  open(item: Item, again: boolean): void;
  close(item: Item): void;
  text(start: number, end: number): void;
  /** The item covers no text of a block, or starts here when too many are open to open it as well. */
  skip(item: Item): void;
}

/** So many items may be open at once; bounds the output for 10,000 ranges over each other, and browsers nest no deeper than 512. */
export const MAX_OPEN_ITEMS = 12;

/** Orders items as the sweep opens them: by start, the longer first, then by rank. */
function compareItems(a: SweepItem, b: SweepItem): number {
  return a.start - b.start || b.end - a.end || a.rank - b.rank;
}

/** The items that can be swept, in sweep order: whole numbers, not empty. */
export function sweepable<Item extends SweepItem>(items: readonly Item[]): Item[] {
  return items
    .filter(({ start, end }) => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end)
    .sort(compareItems);
}

/** Sweeps over the blocks of a text in reading order; items may reach over several of them and are split at their borders. */
export class Sweep<Item extends SweepItem> {
  private next = 0; // index of the first item not yet reached
  private stack: Item[] = []; // open items, outermost first

  /** @param items in the order of `sweepable` */
  constructor(
    private readonly items: readonly Item[],
    private readonly visitor: SweepVisitor<Item>,
  ) {}

  /** Visits one block; `inner` are items of this block alone, in the order of `sweepable`. */
  block(block: Span, inner: readonly Item[] = []): void {
    let position = block.start;
    let nextInner = 0;
    this.skipBefore(block.start);
    if (this.stack.length > 0) this.reopen(this.stack.splice(0), position);
    for (;;) {
      const item = earlier(this.items[this.next], inner[nextInner]);
      const start = item === undefined ? block.end : Math.min(Math.max(item.start, position), block.end);
      position = this.closeUntil(start, position);
      if (position < start) this.visitor.text(position, start);
      position = start;
      if (item === undefined || start >= block.end) break;
      if (item === inner[nextInner]) nextInner++;
      else this.next++;
      if (item.end > position) this.start(item);
      else this.visitor.skip(item);
    }
    if (this.stack.length > 0) this.closeBlock(block.end, inner);
  }

  /** Closes all that is open; items of the text that end later go on in the next block. */
  private closeBlock(end: number, inner: readonly Item[]): void {
    for (let i = this.stack.length - 1; i >= 0; i--) this.visitor.close(this.stack[i]!);
    this.stack = this.stack.filter((item) => item.end > end && !inner.includes(item));
  }

  /** Items between two blocks. */
  private skipBefore(blockStart: number): void {
    for (let item = this.items[this.next]; item !== undefined && item.end <= blockStart; item = this.items[++this.next]) this.visitor.skip(item);
  }

  private start(item: Item): void {
    if (this.stack.length >= MAX_OPEN_ITEMS) {
      this.visitor.skip(item);
      return;
    }
    this.stack.push(item);
    this.visitor.open(item, false);
  }

  /** Closes every item that ends at or before `limit`, writing the text up to each end; gives the position reached. */
  private closeUntil(limit: number, from: number): number {
    let position = from;
    for (;;) {
      let end = Infinity;
      for (const item of this.stack) if (item.end < end) end = item.end;
      if (end > limit) return position;
      if (end > position) this.visitor.text(position, end);
      position = Math.max(position, end);
      this.closeAt(position);
    }
  }

  /** Closes the items that end at `position`; those opened inside them go on in a new piece. */
  private closeAt(position: number): void {
    const lowest = this.stack.findIndex((item) => item.end <= position);
    if (lowest === this.stack.length - 1) {
      this.visitor.close(this.stack.pop()!); // nothing was opened inside it, as nearly always
      return;
    }
    const closed = this.stack.splice(lowest);
    for (let i = closed.length - 1; i >= 0; i--) this.visitor.close(closed[i]!);
    this.reopen(closed, position);
  }

  /** The longest first, so that as few as possible are split again. */
  private reopen(items: Item[], position: number): void {
    const remaining = items.filter((item) => item.end > position).sort((a, b) => b.end - a.end || compareItems(a, b));
    for (const item of remaining) {
      this.stack.push(item);
      this.visitor.open(item, true);
    }
  }
}

function earlier<Item extends SweepItem>(a: Item | undefined, b: Item | undefined): Item | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareItems(a, b) <= 0 ? a : b;
}
