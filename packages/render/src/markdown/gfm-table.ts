/** Tables as GFM pipe tables (GFM 0.29, 4.10). */
import { type GroupBlock, textBlocks } from '@depesche/article';
import type { MarkdownInline } from './inline-writer.js';

/** A table with its first row as the head, which GFM demands; cells hold their text on one line. */
export function gfmTable(table: GroupBlock, inline: MarkdownInline): string[] {
  const rows = table.children.map((row) => {
    const cells = row.type === 'group' ? row.children : [row];
    return cells.map((cell) => textBlocks({ blocks: [cell] }).map((block) => inline.line(block)).join(' '));
  });
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: columns }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(columns)}`, ...body.map(line)];
}
