/** Puts elements and texts into a flat tree: which end tags are implied, which end tags close what. */
import type { AttributeTable } from './attributes.js';
import { BLOCK, elementMask, elementNumber, elementTraits, ENDS_PARAGRAPH, OTHER, PAGE, RAW, SCOPE, TEXT, VOID } from './elements.js';
import { roomFor } from './growing-arrays.js';
import type { PageNodes } from './page-tree.js';

/** Elements deeper than this are taken out, their content stays; browsers have such a limit too (Chrome: 512). */
const MAX_DEPTH = 256;

const P = elementNumber('p');
const A = elementNumber('a');
const HEAD = elementNumber('head');
const HTML = elementNumber('html');
const BODY = elementNumber('body');

/** What starting an element closes (HTML Living Standard, 13.2.6.4.7): the nearest of `targets`, unless one of `barriers` comes first. */
interface Implied {
  readonly targets: readonly number[];
  readonly barriers: readonly number[];
}

const elements = (...names: string[]): number[] => names.map(elementNumber);
const sections = elements('ul', 'ol', 'menu', 'dir', 'dl', 'table', 'article', 'section', 'aside', 'nav', 'main', 'header', 'footer', 'blockquote', 'figure', 'form');
/** By the number of the element that starts, which is one of its targets itself. */
const impliedEnds: Implied[] = [];
for (const [targets, barriers] of [
  [elements('h1', 'h2', 'h3', 'h4', 'h5', 'h6'), elements('div', 'section', 'article', 'p', 'li')],
  [elements('li'), sections],
  [elements('dd', 'dt'), sections],
  [elements('tr'), elements('table')],
  [elements('td', 'th'), elements('table', 'tr')],
  [elements('tbody', 'thead', 'tfoot'), elements('table')],
  [elements('option'), elements('select', 'datalist')],
  [elements('button'), elements('form', 'div', 'li')],
  [[A], elements('div', 'p', 'li', 'td', 'th', 'section', 'article')],
] as const) for (const target of targets) impliedEnds[target] = { targets, barriers };
const tableParts = elementMask('table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption');
const headContent = elementMask('title', 'meta', 'link', 'script', 'style', 'base', 'noscript', 'template', 'noframes');

/** Attributes of the element being added: numbers and value ranges, `count` of them. */
export interface AttributeBuffer {
  count: number;
  readonly name: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Builds the tree; `literal` builds it as told, without implied end tags. */
export class TreeBuilder {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new TreeBuilder('', false);

  private size = 0;
  private element: Uint8Array;
  private parent: Int32Array;
  private end: Int32Array;
  private from: Int32Array;
  private to: Int32Array;
  private first: Int32Array;
  private attributeCount = 0;
  private attributeName: Uint8Array;
  private attributeFrom: Int32Array;
  private attributeTo: Int32Array;
  private readonly stack = new Int32Array(MAX_DEPTH + 1);
  private depth = 0;
  private readonly openCount = new Int32Array(256);
  /** Start tags that were taken out for depth and wait for their end tags. */
  private readonly tooDeep = new Int32Array(256);
  /** The last thing written was inside a line, so white space after it counts. */
  private inLine = false;

  constructor(
    private readonly source: string,
    private readonly literal: boolean,
  ) {
    const room = Math.max(64, source.length >> 5);
    this.element = new Uint8Array(room);
    this.parent = new Int32Array(room);
    this.end = new Int32Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.first = new Int32Array(room + 1);
    this.attributeName = new Uint8Array(room);
    this.attributeFrom = new Int32Array(room);
    this.attributeTo = new Int32Array(room);
    this.push(PAGE, 0, source.length);
    this.enter(0);
  }

  /** Adds the text `[start, end)` of the source. */
  text(start: number, end: number): void {
    if (this.isBlank(start, end)) {
      if (this.inLine) this.push(TEXT, start, end);
      return;
    }
    if (this.openCount[HEAD]! > 0 && !this.literal && this.element[this.stack[this.depth - 1]!] === HEAD) this.closeNearest(HEAD, start);
    this.push(TEXT, start, end);
    this.inLine = true;
  }

  /** Adds raw content as the only text of the element added last. */
  rawText(start: number, end: number): void {
    const node = this.size - 1;
    this.enter(node);
    if (end > start) this.push(TEXT, start, end);
    this.leave(end);
  }

  /** Starts an element whose start tag is `[start, end)` of the source; says whether it is now open. */
  startElement(element: number, start: number, end: number, attributes: AttributeBuffer): boolean {
    const traits = elementTraits[element]!;
    if (!this.literal) {
      if ((element === BODY || element === HTML) && this.openCount[element]! > 0) return false;
      this.closeImplied(element, traits, start);
    }
    const opens = (traits & (VOID | RAW)) === 0;
    if (opens && this.depth >= MAX_DEPTH) {
      this.tooDeep[element] = this.tooDeep[element]! + 1;
      return false;
    }
    const node = this.push(element, start, end);
    this.addAttributes(attributes);
    if (opens) this.enter(node);
    this.inLine = (traits & BLOCK) === 0;
    return opens;
  }

  /** Ends the nearest open element this end tag can mean; `[start, end)` is the end tag, the name follows `</`. */
  endElement(element: number, start: number, end: number): void {
    const traits = elementTraits[element]!;
    if ((traits & (VOID | RAW)) !== 0 || (!this.literal && (element === BODY || element === HTML))) return;
    if (this.tooDeep[element]! > 0) {
      this.tooDeep[element] = this.tooDeep[element]! - 1;
      return;
    }
    if (this.openCount[element]! === 0) {
      if (element === P) this.inLine = false;
      return;
    }
    const level = this.findOpen(element, traits, start + 2);
    if (level < 0) return;
    while (this.depth > level + 1) this.leave(start);
    this.leave(end);
    this.inLine = (traits & BLOCK) === 0;
  }

  /** The finished tree. */
  finish(): PageNodes {
    while (this.depth > 0) this.leave(this.source.length);
    this.first = roomFor(this.first, this.size + 1);
    this.first[this.size] = this.attributeCount;
    const attributes: AttributeTable = { first: this.first, name: this.attributeName, from: this.attributeFrom, to: this.attributeTo };
    const { source, size, element, parent, end, from, to } = this;
    return { source, size, element, parent, end, from, to, attributes };
  }

  private push(element: number, start: number, end: number): number {
    const node = this.size++;
    if (node >= this.element.length) this.grow(node + 1);
    this.element[node] = element;
    this.parent[node] = this.depth > 0 ? this.stack[this.depth - 1]! : -1;
    this.end[node] = node + 1;
    this.from[node] = start;
    this.to[node] = end;
    this.first[node] = this.attributeCount;
    return node;
  }

  private grow(needed: number): void {
    this.element = roomFor(this.element, needed);
    this.parent = roomFor(this.parent, needed);
    this.end = roomFor(this.end, needed);
    this.from = roomFor(this.from, needed);
    this.to = roomFor(this.to, needed);
    this.first = roomFor(this.first, needed + 1);
  }

  private addAttributes({ count, name, from, to }: AttributeBuffer): void {
    const at = this.attributeCount;
    this.attributeCount += count;
    this.attributeName = roomFor(this.attributeName, this.attributeCount);
    this.attributeFrom = roomFor(this.attributeFrom, this.attributeCount);
    this.attributeTo = roomFor(this.attributeTo, this.attributeCount);
    for (let i = 0; i < count; i++) {
      this.attributeName[at + i] = name[i]!;
      this.attributeFrom[at + i] = from[i]!;
      this.attributeTo[at + i] = to[i]!;
    }
  }

  private enter(node: number): void {
    const element = this.element[node]!;
    this.stack[this.depth++] = node;
    this.openCount[element] = this.openCount[element]! + 1;
  }

  private leave(at: number): void {
    const node = this.stack[--this.depth]!;
    const element = this.element[node]!;
    this.openCount[element] = this.openCount[element]! - 1;
    this.end[node] = this.size;
    this.to[node] = at;
  }

  private closeImplied(element: number, traits: number, at: number): void {
    if (this.openCount[HEAD]! > 0 && headContent[element] !== 1) this.closeNearest(HEAD, at);
    if ((traits & ENDS_PARAGRAPH) !== 0 && this.openCount[P]! > 0) this.closeNearest(P, at);
    const implied = impliedEnds[element];
    if (implied === undefined) return;
    for (let level = this.depth - 1; level > 0; level--) {
      const open = this.element[this.stack[level]!]!;
      if (implied.targets.includes(open)) {
        while (this.depth > level) this.leave(at);
        return;
      }
      if (implied.barriers.includes(open)) return;
    }
  }

  /** Closes the nearest open element of this number unless a table cell or the like stands between. */
  private closeNearest(element: number, at: number): void {
    const level = this.findOpen(element, elementTraits[element]!, -1);
    if (level >= 0) while (this.depth > level) this.leave(at);
  }

  /** Level of the open element an end tag means, -1 when none; `nameAt` is where its name stands in the source. */
  private findOpen(element: number, traits: number, nameAt: number): number {
    const isTablePart = tableParts[element] === 1;
    const isInline = (traits & BLOCK) === 0 && element !== A && element !== OTHER;
    for (let level = this.depth - 1; level > 0; level--) {
      const node = this.stack[level]!;
      const open = this.element[node]!;
      if (open === element && (element !== OTHER || this.sameName(node, nameAt))) return level;
      const openTraits = elementTraits[open]!;
      if (isInline && (openTraits & BLOCK) !== 0) return -1;
      if ((openTraits & SCOPE) !== 0 && !isTablePart) return -1;
    }
    return -1;
  }

  private sameName(node: number, nameAt: number): boolean {
    for (let i = this.from[node]! + 1, j = nameAt; ; i++, j++) {
      const a = this.source.charCodeAt(i);
      const b = this.source.charCodeAt(j);
      const isEnd = a <= 0x20 || a === 0x2f || a === 0x3e;
      if (isEnd || (a | 0x20) !== (b | 0x20)) return isEnd && (b <= 0x20 || b === 0x2f || b === 0x3e);
    }
  }

  private isBlank(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.source.charCodeAt(i) > 0x20) return false;
    return true;
  }
}
