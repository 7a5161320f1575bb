/** Lines of a page as a browser would show them: runs of text with no block border or line break between. */
import { BLOCK, elementNumber, hasTrait, RAW, SILENT, TEXT } from '../html/page/elements.js';
import type { PageTree } from '../html/page/page-tree.js';
import type { NodeRange } from '../html/page/node-range.js';

const BR = elementNumber('br');

/** The lines whose nodes lie in a range, each as a range of its own; blank ones and those in silent elements are left out. */
export function* textLines(page: PageTree, { first, end }: NodeRange): Generator<NodeRange, void, undefined> {
  let start = -1;
  // The border at the end of a block parts lines as well as the one at its start.
  let blockEnd = page.size;
  const blocks: number[] = [];
  for (let node = first; node < end; ) {
    const element = page.element[node]!;
    while (node >= blockEnd) {
      if (start >= 0) yield { first: start, end: node };
      start = -1;
      blockEnd = blocks.pop() ?? page.size;
    }
    if (element === TEXT) {
      if (start < 0 && /\S/.test(page.source.slice(page.from[node], page.to[node]))) start = node;
      node++;
      continue;
    }
    const isBorder = hasTrait(element, BLOCK) || element === BR;
    if (isBorder && start >= 0) {
      yield { first: start, end: node };
      start = -1;
    }
    if (hasTrait(element, SILENT | RAW)) {
      node = page.end[node]!;
      continue;
    }
    if (isBorder && page.end[node]! > node + 1) {
      blocks.push(blockEnd);
      blockEnd = page.end[node]!;
    }
    node++;
  }
  if (start >= 0) yield { first: start, end };
}

/** Text of a line with references replaced and white space as single blanks; undefined when it is longer than `longest`, not counting white space. */
export function lineText(page: PageTree, { first, end }: NodeRange, longest: number): string | undefined {
  let length = 0;
  for (let node = first; node < end && length <= longest; node++) if (page.element[node] === TEXT) length += charactersOf(page, node, longest);
  if (length > longest) return undefined;
  let text = '';
  for (let node = first; node < end; node++) {
    const part = page.element[node] === TEXT ? page.text(node) : '';
    if (part !== '') text += text === '' ? part : ` ${part}`;
  }
  return text;
}

/** Characters of markup of a text, without white space where there may be much of it: pages indent what stands between tags. */
function charactersOf({ source, from, to }: PageTree, node: number, longest: number): number {
  let count = 0;
  for (let i = from[node]!, stop = to[node]!; i < stop && count <= longest; i++) if (source.charCodeAt(i) > 0x20) count++;
  return count;
}

/** So many nodes before and behind the end of the running text are looked through for who signed it. */
const aroundEnd = 60;

/** The last lines of the running text that a range holds, `before` of them, and the first `behind` it. */
export function linesAtEnd(page: PageTree, body: NodeRange, { before, behind }: { readonly before: number; readonly behind: number }): NodeRange[] {
  const lines = [...textLines(page, { first: Math.max(1, body.end - aroundEnd), end: Math.min(page.size, body.end + aroundEnd) })];
  const last = lines.filter(({ first }) => first < body.end).length;
  return lines.slice(Math.max(0, last - before), last + behind);
}
