/**
 * A page as a flat tree: its nodes are numbers in document order, everything known about them lies in parallel arrays.
 * Node 0 is the page; the nodes below `node` are `node + 1` up to `end[node]`; nothing is copied out of the source until asked for.
 */
import { decodeCharacterReferences } from '@depesche/jsonld';
import { type AttributeName, attributeNames, type AttributeTable } from './attributes.js';
import { BLOCK, elementNames, elementNumber, elementTraits, hasTrait, OTHER, PAGE, SILENT, TEXT, VOID } from './elements.js';

/** The parallel arrays of a tree; all are at least `size` long. */
export interface PageNodes {
  /** The markup all offsets count in. */
  readonly source: string;
  readonly size: number;
  /** Element number (`elements.ts`); `TEXT` for a run of text. */
  readonly element: Uint8Array;
  readonly parent: Int32Array;
  /** First node that is not below this one. */
  readonly end: Int32Array;
  /** Source offset of the first character: the `<` of an element, the first character of a text. */
  readonly from: Int32Array;
  /** Source offset after the last character: after the end tag where there is one. */
  readonly to: Int32Array;
  readonly attributes: AttributeTable;
}

export class PageTree implements PageNodes {
  readonly source: string;
  readonly size: number;
  readonly element: Uint8Array;
  readonly parent: Int32Array;
  readonly end: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly attributes: AttributeTable;

  constructor(nodes: PageNodes) {
    this.source = nodes.source;
    this.size = nodes.size;
    this.element = nodes.element;
    this.parent = nodes.parent;
    this.end = nodes.end;
    this.from = nodes.from;
    this.to = nodes.to;
    this.attributes = nodes.attributes;
  }

  /** Lower-case name of an element, `#text` for text, `#page` for the page. */
  name(node: number): string {
    const element = this.element[node]!;
    if (element !== OTHER) return elementNames[element]!;
    const start = this.from[node]! + 1;
    let end = start;
    while (end < this.source.length && !isNameEnd(this.source.charCodeAt(end))) end++;
    return this.source.slice(start, end).toLowerCase();
  }

  /** Value of an attribute with its character references replaced, `''` when it has none; undefined when it is not there. */
  attribute(node: number, name: AttributeName): string | undefined {
    const range = this.attributeRange(node, name);
    return range === undefined ? undefined : decodeCharacterReferences(this.source.slice(range[0], range[1]), true);
  }

  /** Source offsets of an attribute's value; undefined when it is not there. */
  attributeRange(node: number, name: AttributeName): [from: number, to: number] | undefined {
    const { first, name: names, from, to } = this.attributes;
    for (let i = first[node]!, stop = first[node + 1]!; i < stop; i++) if (attributeNames[names[i]!] === name) return [from[i]!, to[i]!];
    return undefined;
  }

  /** All elements of this name below `within`, in document order. */
  *elements(name: string, within: number = PAGE): Generator<number, void, undefined> {
    for (let node = this.next(name, within, within); node !== undefined; node = this.next(name, node, within)) yield node;
  }

  /** The first element of this name below `within`. */
  find(name: string, within: number = PAGE): number | undefined {
    return this.next(name, within, within);
  }

  /** The first element of this name behind a node and below `within`. */
  private next(name: string, behind: number, within: number): number | undefined {
    const { element } = this;
    const number = elementNumber(name);
    for (let node = behind + 1, stop = this.end[within]!; node < stop; node++) {
      if (element[node] === number && (number !== OTHER || this.name(node) === name)) return node;
    }
    return undefined;
  }

  /** All nodes directly below a node. */
  *children(node: number): Generator<number, void, undefined> {
    for (let child = node + 1, stop = this.end[node]!; child < stop; child = this.end[child]!) yield child;
  }

  /** Whether `node` is `ancestor` or lies below it. */
  isWithin(node: number, ancestor: number): boolean {
    return ancestor <= node && node < this.end[ancestor]!;
  }

  /** All text below a node with references replaced and runs of white space as one blank; scripts as they stand. */
  text(node: number): string {
    if (elementNames[this.element[node]!] === 'script') return this.rawText(node);
    let text = '';
    for (let i = node, stop = this.end[node]!; i < stop; i++) {
      if (this.element[i] === TEXT) text += decodeCharacterReferences(this.source.slice(this.from[i], this.to[i]));
      else if (i === node) continue;
      // How a word is read, above it in small letters, is no part of the line.
      else if ((elementTraits[this.element[i]!]! & (SILENT | BLOCK)) === SILENT) i = this.end[i]! - 1;
      else if (hasTrait(this.element[i]!, BLOCK | VOID)) text += ' ';
    }
    return singleBlanks(text.replace(/[\u00ad\u200b]/g, ''));
  }

  /** All text below a node exactly as the source has it. */
  rawText(node: number): string {
    let text = '';
    for (let i = node, stop = this.end[node]!; i < stop; i++) {
      if (this.element[i] === TEXT) text += this.source.slice(this.from[i], this.to[i]);
    }
    return text;
  }
}

/** A text with each run of white space as one blank, none at its ends. Finds only what is not one blank already. */
export function singleBlanks(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

function isNameEnd(code: number): boolean {
  return code <= 0x20 || code === 0x2f || code === 0x3e;
}

/** A page without content. */
export const blankPage: PageTree = new PageTree({
  source: '',
  size: 1,
  element: new Uint8Array(1),
  parent: new Int32Array(1),
  end: new Int32Array(1).fill(1),
  from: new Int32Array(1),
  to: new Int32Array(1),
  attributes: { first: new Int32Array(2), name: new Uint8Array(0), from: new Int32Array(0), to: new Int32Array(0) },
});
