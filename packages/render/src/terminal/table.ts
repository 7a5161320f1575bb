/** Tables for the terminal. */
import { terminalWidth } from '../grapheme-width.js';
import { withoutEscapes } from './escapes.js';

const GAP = '  ';

/** Rows of one-line cells as aligned columns, or a cell a line where they do not fit into the width. */
export function layOutTable(rows: readonly (readonly string[])[], width: number): string[] {
  const columns: number[] = [];
  const widths = rows.map((row) => row.map((cell) => terminalWidth(withoutEscapes(cell))));
  for (const row of widths) row.forEach((cell, i) => void (columns[i] = Math.max(columns[i] ?? 0, cell)));
  const total = columns.reduce((sum, column) => sum + column + GAP.length, -GAP.length);
  if (total > width) return rows.flatMap((row, i) => (i === 0 ? [...row] : ['', ...row]));
  return rows.map((row, r) =>
    row.map((cell, i) => (i === row.length - 1 ? cell : cell + ' '.repeat(columns[i]! - widths[r]![i]!))).join(GAP),
  );
}
