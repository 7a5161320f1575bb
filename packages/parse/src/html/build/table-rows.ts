/** Rows and cells of a table. */
import type { GroupDraft, TextDraft } from '@depesche/article';
import type { Passage } from '../choose/passage.js';
import { elementNumber } from '../page/elements.js';
import { fillText, type TextSource } from './fill-text.js';
import { InlineText } from './inline-text.js';

const [TR, TD, TH, CAPTION] = ['tr', 'td', 'th', 'caption'].map(elementNumber) as [number, number, number, number];

/** The rows of a table that hold text; `passagesIn` gives what is left of the passages in a cell. */
export function tableRows(source: TextSource, table: number, passagesIn: (cell: number) => readonly Passage[]): GroupDraft[] {
  const { page } = source;
  const rows: GroupDraft[] = [];
  let cells: TextDraft[] = [];
  const endRow = (): void => {
    if (cells.some((cell) => cell.text !== '')) rows.push({ type: 'group', role: 'row', children: cells });
    cells = [];
  };
  for (let node = table + 1; node < page.end[table]!; ) {
    const element = page.element[node]!;
    if (element === TR) endRow();
    if (element !== TD && element !== TH) {
      node++;
      continue;
    }
    const cell = cellText(source, passagesIn(node));
    cells.push(element === TH ? { ...cell, header: true } : cell);
    node = page.end[node]!;
  }
  endRow();
  return rows;
}

/** The caption of a table that has one; `passagesIn` gives what is left of the passages in it. */
export function tableCaption(source: TextSource, table: number, passagesIn: (element: number) => readonly Passage[]): TextDraft | undefined {
  for (const child of source.page.children(table)) {
    if (source.page.element[child] === CAPTION) return writtenOut(source, passagesIn(child)).finish('caption');
  }
  return undefined;
}

function cellText(source: TextSource, passages: readonly Passage[]): TextDraft {
  return writtenOut(source, passages).finish('cell') ?? { type: 'text', role: 'cell', text: '' };
}

/** Passages one below the other. */
function writtenOut(source: TextSource, passages: readonly Passage[]): InlineText {
  const text = new InlineText(source.page.source);
  for (const [i, passage] of passages.entries()) {
    if (i > 0) text.lineBreak(source.page.from[passage.first]!);
    fillText(text, source, passage);
  }
  return text;
}
