/** Rows of numbers side by side in one memory, one for each word: an array for each word costs as much again, and the collector has to look after each. */

/** Room is made for so many rows at once. */
const ROWS_AT_ONCE = 384;

/** Where rows lie. */
export interface RowMemory {
  /** All numbers; another array once `reserve` was called. */
  readonly numbers: Float32Array;
  /** Makes the memory hold at least so many numbers. */
  reserve(count: number): void;
}

export class KeptRows {
  private next: number;

  /** Rows of `width` numbers from `first` on; nothing else may lie behind them. */
  constructor(
    private readonly memory: RowMemory,
    private readonly first: number,
    private readonly width: number,
  ) {
    this.next = first;
  }

  /** All rows; another array once rows were added. */
  get numbers(): Float32Array {
    return this.memory.numbers;
  }

  /** Adds a row of zeros: its position. */
  add(): number {
    const { memory, width } = this;
    const row = this.next;
    this.next += width;
    if (this.next > memory.numbers.length) memory.reserve(row + ROWS_AT_ONCE * width);
    memory.numbers.fill(0, row, this.next);
    return row;
  }

  /** Gives up all rows but those that `keep` is called for before the next is added. */
  forget(): void {
    this.next = this.first;
  }

  /** Keeps a row after `forget`: its new position. Rows are kept in the order they were added in. */
  keep(row: number): number {
    const kept = this.next;
    this.next += this.width;
    this.memory.numbers.copyWithin(kept, row, row + this.width);
    return kept;
  }
}
