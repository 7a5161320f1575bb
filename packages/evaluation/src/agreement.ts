/** How well found spans agree with those of a corpus. */
import type { Span } from '@depesche/article';

const NAME_WIDTH = 44;

/** The line above `Agreement.row`. */
export const agreementHead: string = `${''.padEnd(NAME_WIDTH)}${['P', 'R', 'F1'].map((head) => head.padStart(8)).join('')}${'gold'.padStart(9)}`;

/** Agreement of two sets of spans, counted over several texts. */
export class Agreement {
  private both = 0;
  private found = 0;
  private gold = 0;

  /** Counts one text; `key` says what must agree, by default both borders. */
  add(found: readonly Span[], gold: readonly Span[], key: (span: Span) => number | string = exact): void {
    const goldKeys = new Set(gold.map(key));
    this.both += found.filter((span) => goldKeys.has(key(span))).length;
    this.found += found.length;
    this.gold += gold.length;
  }

  /** Per cent. */
  precision(): number {
    return percent(this.both, this.found);
  }

  /** Per cent. */
  recall(): number {
    return percent(this.both, this.gold);
  }

  /** Per cent. */
  f1(): number {
    return percent(2 * this.both, this.found + this.gold);
  }

  /** One line of a table: name, precision, recall, F1, number of gold spans. */
  row(name: string): string {
    const cells = [this.precision(), this.recall(), this.f1()].map((value) => value.toFixed(2).padStart(8));
    return `${name.padEnd(NAME_WIDTH)}${cells.join('')}${String(this.gold).padStart(9)}`;
  }
}

function exact({ start, end }: Span): string {
  return `${start}-${end}`;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
