/** Rows of scores side by side in one array: an array for each word costs as much again, and the collector has to look after each. */

/** Rows that the array holds at first; it doubles, and the limits of its users are doubles of this. */
const ROWS_AT_FIRST = 384;

export class ScoreRows {
  /** All rows; another array once rows were added. */
  numbers: Float32Array;
  private next = 0;

  constructor(private readonly width: number) {
    this.numbers = new Float32Array(ROWS_AT_FIRST * width);
  }

  /** Adds a row of zeros: its position. */
  add(): number {
    const row = this.next;
    this.next += this.width;
    if (this.next > this.numbers.length) {
      const numbers = new Float32Array(this.numbers.length * 2);
      numbers.set(this.numbers);
      this.numbers = numbers;
    } else this.numbers.fill(0, row, this.next);
    return row;
  }

  /** Gives up all rows but those that `keep` is called for before the next is added. */
  forget(): void {
    this.next = 0;
  }

  /** Keeps a row after `forget`: its new position. Rows are kept in the order they were added in. */
  keep(row: number): number {
    const kept = this.next;
    this.next += this.width;
    this.numbers.copyWithin(kept, row, row + this.width);
    return kept;
  }
}
