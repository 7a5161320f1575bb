/** Where content that is not markup ends: scripts, styles, drawings, templates. */
import { elementNames, elementNumber } from './elements.js';
import { nameIndex } from './name-index.js';

const findElement = nameIndex(elementNames);
const SCRIPT = elementNumber('script');
/** Elements in which others of the same name may stand. */
const nesting: ReadonlySet<number> = new Set([SCRIPT, elementNumber('svg'), elementNumber('template')]);

/**
 * Offset of the end tag of an element whose content begins at `from`: of the outermost where elements nest, or where a script stands
 * in a comment in a script (HTML Living Standard, 13.2.5.27); the first when those inside have too few; -1 when there is none.
 * `unbalanced` keeps the elements of which the page has too few end tags, so that it is searched to its end only once.
 */
export function findRawEnd(source: string, element: number, from: number, unbalanced: Set<number>): number {
  const first = findEndTag(source, element, from);
  if (!nesting.has(element) || unbalanced.has(element)) return first;
  let depth = 1;
  let start = from;
  for (let end = first; end >= 0; end = findEndTag(source, element, end + 2)) {
    const content = source.slice(start, end);
    depth += (element === SCRIPT ? openedInComment(content) : opened(content, element)) - 1;
    if (depth <= 0) return end;
    start = end;
  }
  if (first >= 0) unbalanced.add(element);
  return first;
}

function findEndTag(source: string, element: number, from: number): number {
  const { length } = elementNames[element]!;
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    const end = at + 2 + length;
    if (isTagEnd(source.charCodeAt(end)) && findElement(source, at + 2, end) === element) return at;
  }
  return -1;
}

function openedInComment(content: string): number {
  if (!content.includes('<!--')) return 0;
  const comment = content.lastIndexOf('<!--');
  return content.includes('-->', comment) ? 0 : Math.min(1, opened(content.slice(comment), SCRIPT));
}

/** Start tags of an element in raw content. */
function opened(content: string, element: number): number {
  const tag = `<${elementNames[element]!}`;
  let count = 0;
  for (let at = content.indexOf(tag); at >= 0; at = content.indexOf(tag, at + 1)) if (isTagEnd(content.charCodeAt(at + tag.length))) count++;
  return count;
}

/** Whether a character ends the name in a tag. */
export function isTagEnd(code: number): boolean {
  return code <= 0x20 || code === 0x2f || code === 0x3e;
}
