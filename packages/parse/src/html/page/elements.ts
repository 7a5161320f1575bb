/** The elements the reader of pages knows, as small numbers, and what it must know about each. */

/** Element has neither content nor end tag (HTML Living Standard, 13.1.2). */
export const VOID = 1;
/** Content is not markup: everything up to the end tag is skipped or, for titles and JSON-LD, kept as it is. */
export const RAW = 2;
/** Breaks the line in a browser, so its text is apart from the text around it. */
export const BLOCK = 4;
/** Starting one ends an open paragraph. */
export const ENDS_PARAGRAPH = 8;
/** An end tag for something outside of it does not reach through it. */
export const SCOPE = 16;
/** Never holds text of the article. */
export const SILENT = 32;
/** Keeps its blanks and line breaks. */
export const PREFORMATTED = 64;

const block = BLOCK | ENDS_PARAGRAPH;

/** Element name → traits. The order is the number of the element; 0, 1 and 2 are the page, text and any other element. */
const table: readonly (readonly [name: string, traits: number])[] = [
  ['#page', BLOCK | SCOPE], ['#text', 0], ['#other', 0],
  ['a', 0], ['abbr', 0], ['address', block], ['area', VOID], ['article', block], ['aside', block], ['audio', BLOCK],
  ['b', 0], ['base', VOID], ['bdi', 0], ['blockquote', block], ['body', BLOCK], ['br', VOID], ['button', BLOCK | SILENT],
  ['canvas', BLOCK | SILENT], ['caption', BLOCK | SCOPE], ['center', block], ['cite', 0], ['code', 0], ['col', VOID], ['colgroup', 0],
  ['data', 0], ['datalist', BLOCK | SILENT], ['dd', block], ['del', 0], ['details', block], ['dfn', 0], ['dialog', block | SILENT],
  ['dir', block], ['div', block], ['dl', block], ['dt', block], ['em', 0], ['embed', VOID], ['fieldset', block], ['figcaption', block],
  ['figure', block], ['font', 0], ['footer', block], ['form', block], ['frame', VOID], ['frameset', BLOCK], ['h1', block], ['h2', block],
  ['h3', block], ['h4', block], ['h5', block], ['h6', block], ['head', BLOCK | SILENT], ['header', block], ['hgroup', block],
  ['hr', VOID | block], ['html', BLOCK | SCOPE], ['i', 0], ['iframe', RAW | BLOCK], ['img', VOID], ['input', VOID], ['ins', 0], ['kbd', 0],
  ['label', 0], ['legend', BLOCK], ['li', block], ['link', VOID], ['main', block], ['map', 0], ['mark', 0], ['math', 0],
  ['menu', block], ['meta', VOID], ['meter', SILENT], ['nav', block | SILENT], ['noembed', RAW], ['noframes', RAW], ['noscript', RAW],
  ['object', BLOCK], ['ol', block], ['optgroup', BLOCK | SILENT], ['option', BLOCK | SILENT], ['output', 0], ['p', block], ['param', VOID],
  ['picture', 0], ['pre', block | PREFORMATTED], ['progress', SILENT], ['q', 0], ['rp', SILENT], ['rt', SILENT], ['ruby', 0], ['s', 0],
  ['samp', 0], ['script', RAW], ['search', block | SILENT], ['section', block], ['select', BLOCK | SILENT], ['small', 0], ['source', VOID],
  ['span', 0], ['strike', 0], ['strong', 0], ['style', RAW], ['sub', 0], ['summary', block], ['sup', 0], ['svg', RAW],
  ['table', BLOCK | SCOPE], ['tbody', BLOCK], ['td', BLOCK | SCOPE], ['template', RAW], ['textarea', RAW], ['tfoot', BLOCK],
  ['th', BLOCK | SCOPE], ['thead', BLOCK], ['time', 0], ['title', RAW], ['tr', BLOCK], ['track', VOID], ['tt', 0], ['u', 0],
  ['ul', block], ['var', 0], ['video', BLOCK], ['wbr', VOID], ['xmp', RAW],
  ['amp-img', 0], ['amp-iframe', BLOCK], ['amp-video', BLOCK], ['amp-youtube', BLOCK], ['amp-twitter', BLOCK], ['amp-sidebar', block | SILENT],
];

/** Names by number, for messages and tests. */
export const elementNames: readonly string[] = table.map(([name]) => name);

/** Traits by number. */
export const elementTraits: Uint8Array = Uint8Array.from(table, ([, traits]) => traits);

const numbers: ReadonlyMap<string, number> = new Map(table.map(([name], number) => [name, number]));

/** Number of an element; that of `#other` when it is not in the table. Names are in lower case. */
export function elementNumber(name: string): number {
  return numbers.get(name) ?? OTHER;
}

/** 1 for each of these elements, by number. For what is asked of every node: a set takes several times longer to answer. */
export function elementMask(...elements: string[]): Uint8Array {
  const mask = new Uint8Array(table.length);
  for (const name of elements) mask[elementNumber(name)] = 1;
  return mask;
}

/** The page as a whole, node 0 of every tree. */
export const PAGE = 0;
/** A run of text. */
export const TEXT = 1;
/** An element that is not in the table. */
export const OTHER = 2;

/** Whether elements of this number have one of the traits. */
export function hasTrait(element: number, traits: number): boolean {
  return (elementTraits[element]! & traits) !== 0;
}
