/** Tables that keep to the width of the terminal. */
import { cutToWidth, terminalWidth } from '@depesche/render';

const GAP = '  ';
/** No column is cut to less. */
const LEAST = 4;

/** Rows as aligned columns, together no wider than `width`; the widest columns are cut first. Cells are single lines without escapes. */
export function fitTable(rows: readonly (readonly string[])[], width: number): string[][] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => terminalWidth(row[i] ?? ''))));
  const room = width - GAP.length * Math.max(widths.length - 1, 0);
  while (widths.reduce((sum, each) => sum + each, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= LEAST) break;
    widths[widest]!--;
  }
  return rows.map((row) => row.map((cell, i) => fitted(cell, widths[i]!, i === row.length - 1)));
}

/** The same as lines. */
export function tableLines(rows: readonly (readonly string[])[], width: number): string[] {
  return fitTable(rows, width).map((row) => row.join(GAP).trimEnd());
}

function fitted(cell: string, width: number, isLast: boolean): string {
  const cut = cutToWidth(cell, width);
  return isLast ? cut : cut + ' '.repeat(Math.max(width - terminalWidth(cut), 0));
}
