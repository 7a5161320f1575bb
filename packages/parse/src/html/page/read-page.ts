/**
 * Reads markup into a flat tree in one pass over the source. Follows the tokenizer of the HTML Living Standard (13.2.5) where it
 * matters for text; scripts, styles, drawings and comments are jumped over with `indexOf`, names are compared in place.
 */
import { attributeNames } from './attributes.js';
import { BLOCK, elementNames, elementNumber, OTHER, elementTraits, RAW } from './elements.js';
import { nameIndex } from './name-index.js';
import { PageTree } from './page-tree.js';
import { findRawEnd, isTagEnd } from './raw-end.js';
import { type AttributeBuffer, TreeBuilder } from './tree-builder.js';

const BR = elementNumber('br');
const SCRIPT = elementNumber('script');
const TITLE = elementNumber('title');
const IFRAME = elementNumber('iframe');
const STYLE = elementNumber('style');
const NOSCRIPT = elementNumber('noscript');
/** Longer ones are no pictures. */
export const LONGEST_NOSCRIPT = 5000;
const TEMPLATE = elementNumber('template');
const TYPE = attributeNames.indexOf('type');
const SHADOW_ROOT = attributeNames.indexOf('shadowrootmode');

const findElement = nameIndex(elementNames);
const findAttribute = nameIndex(attributeNames);

export interface ReadPageOptions {
  /** Every start tag has its end tag, as in markup written from a tree: nothing is implied. Default false. */
  readonly literal?: boolean;
  /** Scripts that hold markup for a page to be filled with (`type="text/template"`) are read as markup. Default false. */
  readonly templates?: boolean;
}

/** Reads a page; never fails, takes time and memory linear in its length, nests at most 256 deep. */
export function readPage(source: string, { literal = false, templates = false }: ReadPageOptions = {}): PageTree {
  const builder = new TreeBuilder(source, literal);
  new PageReader(source, builder, templates).read(0, source.length);
  return new PageTree(builder.finish());
}

class PageReader {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new PageReader('', new TreeBuilder('', false), false);

  /** Elements whose end tag does not come any more, so that it is searched only once. */
  private readonly unended = new Set<number>();
  /** Elements that nest and have too few end tags. */
  private readonly unbalanced = new Set<number>();
  /** Where `-->` stands next, looked for again only behind that. */
  private commentEnd = -1;
  private readonly attributes: AttributeBuffer = {
    count: 0,
    name: new Uint8Array(attributeNames.length),
    from: new Int32Array(attributeNames.length),
    to: new Int32Array(attributeNames.length),
  };
  /** Start offset of the tag that had the attribute last: the first of several wins. */
  private readonly lastTagWith = new Int32Array(attributeNames.length).fill(-1);

  constructor(
    private readonly source: string,
    private readonly builder: TreeBuilder,
    private readonly templates: boolean,
  ) {}

  /** Reads a range of the source. */
  read(from: number, to: number): void {
    const { source, builder } = this;
    let textStart = from;
    let tag = source.indexOf('<', from);
    while (tag >= 0 && tag < to) {
      const code = source.charCodeAt(tag + 1);
      if (!isLetter(code) && code !== 0x21 && code !== 0x3f && (code !== 0x2f || tag + 2 === source.length)) {
        tag = source.indexOf('<', tag + 1);
        continue;
      }
      if (tag > textStart) builder.text(textStart, tag);
      textStart = this.readMarkup(tag, code);
      tag = source.indexOf('<', textStart);
    }
    if (to > textStart) builder.text(textStart, to);
  }

  /** Reads what starts with the `<` at `at`; gives the offset after it. */
  private readMarkup(at: number, code: number): number {
    if (isLetter(code)) return this.readStartTag(at);
    if (code === 0x2f && isLetter(this.source.charCodeAt(at + 2))) return this.readEndTag(at);
    if (code === 0x21 && this.source.startsWith('--', at + 2)) {
      return this.readComment(at + 4);
    }
    return this.after(this.source.indexOf('>', at + 2), 1);
  }

  /** A comment ends with `-->`, or, by mistake, with `--!>`; `<!-->` and `<!--->` are comments as well. */
  private readComment(from: number): number {
    const { source } = this;
    if (source.startsWith('>', from)) return from + 1;
    if (source.startsWith('->', from)) return from + 2;
    if (this.commentEnd < from) this.commentEnd = this.after(source.indexOf('-->', from), 0);
    const oddEnd = source.slice(from, this.commentEnd).indexOf('--!>');
    return oddEnd < 0 ? Math.min(source.length, this.commentEnd + 3) : from + oddEnd + 4;
  }

  /** Offset after something found, or the end of the page when it was not. */
  private after(found: number, length: number): number {
    return found < 0 ? this.source.length : found + length;
  }

  private readEndTag(at: number): number {
    const nameEnd = this.nameEnd(at + 2);
    const end = this.after(this.readAttributes(nameEnd, at), 0);
    const element = this.elementAt(at + 2, nameEnd);
    if (element === BR) {
      this.attributes.count = 0;
      this.builder.startElement(BR, at, end, this.attributes);
    } else {
      this.builder.endElement(element, at, end);
    }
    return end;
  }

  private readStartTag(at: number): number {
    const nameEnd = this.nameEnd(at + 1);
    const element = this.elementAt(at + 1, nameEnd);
    const end = this.readAttributes(nameEnd, at);
    if (end < 0) return this.source.length;
    const traits = elementTraits[element]!;
    // A template with a shadow root is shown in the place of its host.
    const isShown = element === TEMPLATE && this.has(SHADOW_ROOT);
    if ((traits & RAW) === 0 || isShown) {
      this.builder.startElement(isShown ? OTHER : element, at, end, this.attributes);
      return end;
    }
    return this.readRaw(element, at, end);
  }

  /** Jumps over content that is not markup; only titles, JSON-LD, frames and pictures for those without scripts leave a node. */
  private readRaw(element: number, at: number, end: number): number {
    if (this.source.charCodeAt(end - 2) === 0x2f && elementNames[element] === 'svg') return end;
    const close = this.unended.has(element) ? -1 : findRawEnd(this.source, element, end, this.unbalanced);
    if (close < 0) {
      this.unended.add(element);
      return element === SCRIPT || element === STYLE ? this.source.length : end;
    }
    const after = this.after(this.source.indexOf('>', close), 1);
    if (element === SCRIPT && this.templates && this.hasType('template')) {
      this.builder.startElement(OTHER, at, end, this.attributes);
      new PageReader(this.source.slice(0, close), this.builder, false).read(end, close);
      this.builder.endElement(OTHER, close, after);
      return after;
    }
    const isKept = element === TITLE || (element === SCRIPT && this.hasType('ld+json'));
    if (isKept || element === IFRAME || (element === NOSCRIPT && this.hasPicture(end, close))) {
      this.builder.startElement(element, at, end, this.attributes);
      if (isKept) this.builder.rawText(end, close);
    } else if ((elementTraits[element]! & BLOCK) !== 0) {
      this.builder.startElement(OTHER, at, end, this.attributes);
    }
    return after;
  }

  /** Whether short markup that is not read holds a picture. */
  private hasPicture(from: number, to: number): boolean {
    return to - from < LONGEST_NOSCRIPT && /<img[\s/]/i.test(this.source.slice(from, to));
  }

  private has(attribute: number): boolean {
    return this.attributes.name.subarray(0, this.attributes.count).includes(attribute);
  }

  private hasType(part: string): boolean {
    const { count, name, from, to } = this.attributes;
    for (let i = 0; i < count; i++) {
      if (name[i] === TYPE) return this.source.slice(from[i], to[i]).toLowerCase().includes(part);
    }
    return false;
  }

  /** Reads attributes into the buffer; gives the offset after the tag, -1 when the page ends inside it. */
  private readAttributes(from: number, tag: number): number {
    const { source } = this;
    const { length } = source;
    this.attributes.count = 0;
    let i = from;
    while (i < length) {
      const code = source.charCodeAt(i);
      if (code === 0x3e) return i + 1;
      if (code <= 0x20 || code === 0x2f) {
        i++;
        continue;
      }
      const nameStart = i++;
      while (i < length && !isAttributeNameEnd(source.charCodeAt(i))) i++;
      const nameEnd = i;
      while (i < length && source.charCodeAt(i) <= 0x20) i++;
      if (source.charCodeAt(i) !== 0x3d) {
        this.keepAttribute(tag, nameStart, nameEnd, 0, 0);
        continue;
      }
      i++;
      while (i < length && source.charCodeAt(i) <= 0x20) i++;
      const quote = source.charCodeAt(i);
      let valueStart = i;
      let valueEnd: number;
      if (quote === 0x22 || quote === 0x27) {
        valueStart = i + 1;
        valueEnd = source.indexOf(quote === 0x22 ? '"' : "'", valueStart);
        if (valueEnd < 0) return -1;
        i = valueEnd + 1;
      } else {
        while (i < length && source.charCodeAt(i) > 0x20 && source.charCodeAt(i) !== 0x3e) i++;
        valueEnd = i;
      }
      this.keepAttribute(tag, nameStart, nameEnd, valueStart, valueEnd);
    }
    return -1;
  }

  private keepAttribute(tag: number, nameStart: number, nameEnd: number, from: number, to: number): void {
    const number = findAttribute(this.source, nameStart, nameEnd);
    if (number < 0 || this.lastTagWith[number] === tag) return;
    this.lastTagWith[number] = tag;
    const i = this.attributes.count++;
    this.attributes.name[i] = number;
    this.attributes.from[i] = from;
    this.attributes.to[i] = to;
  }

  private elementAt(start: number, end: number): number {
    const number = findElement(this.source, start, end);
    return number < 0 ? OTHER : number;
  }

  private nameEnd(from: number): number {
    let end = from + 1;
    while (end < this.source.length && !isTagEnd(this.source.charCodeAt(end))) end++;
    return end;
  }
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isAttributeNameEnd(code: number): boolean {
  return isTagEnd(code) || code === 0x3d;
}
