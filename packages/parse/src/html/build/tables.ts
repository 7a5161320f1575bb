/** Tables that hold data, and tables that only place things on the page. */
import { elementNumber } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';
import type { Passages } from '../choose/passage.js';

const [TABLE, TR, TD, TH] = ['table', 'tr', 'td', 'th'].map(elementNumber) as [number, number, number, number];

/** A cell with two paragraphs of so much running text holds no data. */
const PARAGRAPH = 80;

/** Whether a table holds data: it says so (ARIA role `table`), or has several rows and columns of short texts; and no table in it. */
export function isDataTable(page: PageTree, table: number, passages: Passages): boolean {
  let rows = 0;
  let cells = 0;
  let heads = 0;
  for (let node = table + 1; node < page.end[table]!; node++) {
    const element = page.element[node]!;
    if (element === TABLE) return false;
    if (element === TR) rows++;
    else if (element === TD) cells++;
    else if (element === TH) heads++;
  }
  const all = cells + heads;
  if (all > 0 && page.attribute(table, 'role') === 'table') return true;
  if (rows < 2 || all < rows * 1.5) return false;
  let chars = 0;
  let text = -1; // the box of the paragraph above
  for (let i = passages.at[table]!; i < passages.at[page.end[table]!]!; i++) {
    const { chars: length, prose, container } = passages.list[i]!;
    chars += length;
    if (prose < PARAGRAPH) continue;
    const box = page.element[container] === TD ? container : page.parent[container]!;
    if (box === text) return false;
    text = box;
  }
  return chars / all < (heads > 0 ? 400 : 160);
}
