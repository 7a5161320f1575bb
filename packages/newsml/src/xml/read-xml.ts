/**
 * XML 1.0 with namespaces as a tree, strict where it matters and deaf to what is dangerous: nothing is fetched, no entity is declared, and
 * depth and number of nodes are bounded. Well-formedness is checked as far as a tree depends on it.
 */
import { DepescheError } from '@depesche/article';
import { xmlError } from './xml-error.js';
import type { XmlElement } from './xml-element.js';
import { decodeReferences } from './references.js';

/** Elements nest at most this deep; those of news do not pass twenty. */
const DEEPEST = 256;
/** Longer messages are split by their sender, or an attack; what reading one takes grows with its length. */
const MOST_CHARACTERS = 32 * 1024 * 1024;
/** More elements are no message but an attack. */
const MOST_ELEMENTS = 2_000_000;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const nameEnd = /[\s/>=]/g;

type Scope = ReadonlyMap<string, string>;

interface Open {
  readonly element: Omit<XmlElement, 'end' | 'children'> & { end: number; readonly children: (XmlElement | string)[] };
  /** As written, for its end tag. */
  readonly tag: string;
  readonly scope: Scope;
}

/** @throws DepescheError `invalid-input` with line, column and path for what is not well-formed, too deep or declares entities */
export function readXml(source: string): XmlElement {
  return new XmlReader(source).read();
}

class XmlReader {
  private at = 0;
  private readonly open: Open[] = [];
  private root: XmlElement | undefined;
  private elements = 0;
  private hasDoctype = false;

  constructor(private readonly source: string) {
    if (source.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  read(): XmlElement {
    const { source } = this;
    if (source.length > MOST_CHARACTERS) throw new DepescheError('invalid-input', `The message has ${source.length} characters, more than the ${MOST_CHARACTERS} that are read; send its items apart.`);
    while (this.at < source.length) {
      const next = source.indexOf('<', this.at);
      this.text(next < 0 ? source.length : next);
      if (next < 0) break;
      this.at = next;
      this.markup();
    }
    const unclosed = this.open.at(-1);
    if (unclosed !== undefined) throw this.error(`<${unclosed.tag}> is never closed; the document may be cut short`, unclosed.element.offset);
    if (this.root === undefined) throw this.error('This is no XML: it holds no element');
    return this.root;
  }

  private text(to: number): void {
    if (to === this.at) return;
    const raw = this.source.slice(this.at, to);
    const parent = this.open.at(-1);
    if (parent !== undefined) parent.element.children.push(this.decoded(raw, this.at));
    else if (/\S/.test(raw)) throw this.error(this.root === undefined ? 'This is no XML: it starts with text' : 'There is text behind the document', this.at + raw.search(/\S/));
    this.at = to;
  }

  private decoded(raw: string, offset: number): string {
    if (!raw.includes('&')) return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    const result = decodeReferences(raw.replace(/\r\n?/g, '\n'), this.hasDoctype);
    if (typeof result === 'string') return result;
    throw this.error(`The entity ${result.unknown} is not declared; write the character itself`, offset + Math.max(0, raw.indexOf(result.unknown)));
  }

  private markup(): void {
    const { source, at } = this;
    switch (source.charCodeAt(at + 1)) {
      case 0x2f: // </
        this.endTag();
        break;
      case 0x3f: // <?
        this.skipPast('?>', 2, 'A processing instruction');
        break;
      case 0x21: // <!
        this.declaration();
        break;
      default:
        this.startTag();
    }
  }

  private declaration(): void {
    const { source, at } = this;
    if (source.startsWith('<!--', at)) {
      this.skipPast('-->', 4, 'A comment');
      return;
    }
    if (source.startsWith('<![CDATA[', at)) {
      const parent = this.open.at(-1);
      if (parent === undefined) throw this.error('There is text outside of the document');
      this.skipPast(']]>', 9, 'A CDATA section');
      parent.element.children.push(source.slice(at + 9, this.at - 3));
      return;
    }
    if (!source.startsWith('<!DOCTYPE', at) || this.root !== undefined || this.open.length > 0) throw this.error('<! starts no comment, CDATA section or document type here');
    this.doctype();
  }

  /** A document type is passed over; what it would fetch is not fetched, and one that declares entities is refused. */
  private doctype(): void {
    const { source, at } = this;
    this.hasDoctype = true;
    const end = source.indexOf('>', at);
    const subset = source.indexOf('[', at);
    if (subset < 0 || (end >= 0 && end < subset)) {
      this.skipPast('>', 9, 'The document type');
      return;
    }
    const close = source.indexOf(']', subset);
    const declared = source.slice(subset, close < 0 ? source.length : close);
    if (declared.includes('<!ENTITY')) throw this.error('The document type declares entities, which is refused as it can make a small file endless; send the message without them', subset);
    if (close < 0) throw this.error('The document type is never closed');
    this.at = close;
    this.skipPast('>', 0, 'The document type');
  }

  private skipPast(mark: string, from: number, what: string): void {
    const end = this.source.indexOf(mark, this.at + from);
    if (end < 0) throw this.error(`${what} is never closed; the document may be cut short`);
    this.at = end + mark.length;
  }

  private endTag(): void {
    const { source, at } = this;
    const end = source.indexOf('>', at);
    const tag = source.slice(at + 2, end < 0 ? source.length : end).trimEnd();
    const last = this.open.pop();
    if (last === undefined) throw this.error(`</${tag.slice(0, 80)}> closes nothing`);
    if (end < 0 || last.tag !== tag) {
      this.open.push(last);
      throw this.error(`<${last.tag}> is closed by </${tag.slice(0, 80)}>`);
    }
    this.at = end + 1;
    last.element.end = this.at;
  }

  private startTag(): void {
    const { source, at } = this;
    nameEnd.lastIndex = at + 1;
    const end = nameEnd.exec(source)?.index ?? source.length;
    const tag = source.slice(at + 1, end);
    if (!isName(tag)) throw this.error('< starts no element here; as text it is written &lt;');
    if (this.open.length >= DEEPEST) throw this.error(`Elements nest deeper than ${DEEPEST}`);
    if (++this.elements > MOST_ELEMENTS) throw this.error(`There are more than ${MOST_ELEMENTS} elements; split the message`);
    if (this.open.length === 0 && this.root !== undefined) throw this.error('There is a second element behind the document');
    this.at = end;
    this.openElement(tag, at, this.attributes());
    const isEmpty = source.charCodeAt(this.at) === 0x2f;
    this.at += isEmpty ? 2 : 1;
    if (isEmpty) this.open.pop()!.element.end = this.at;
  }

  /** The attributes of a start tag as written; leaves off at its `>` or `/>`. */
  private attributes(): [name: string, value: string][] {
    const { source } = this;
    const found: [string, string][] = [];
    for (;;) {
      while (isSpace(source.charCodeAt(this.at))) this.at++;
      const code = source.charCodeAt(this.at);
      if (code === 0x3e || (code === 0x2f && source.charCodeAt(this.at + 1) === 0x3e)) return found;
      nameEnd.lastIndex = this.at;
      const end = nameEnd.exec(source)?.index ?? source.length;
      const name = source.slice(this.at, end);
      let from = end;
      while (isSpace(source.charCodeAt(from))) from++;
      if (!isName(name) || source.charCodeAt(from) !== 0x3d) throw this.error(end >= source.length ? 'A start tag is never closed; the document may be cut short' : 'An attribute has no value');
      do from++;
      while (isSpace(source.charCodeAt(from)));
      const quote = source[from];
      const close = quote === '"' || quote === "'" ? source.indexOf(quote, from + 1) : -1;
      if (close < 0) throw this.error(`The value of ${name.slice(0, 80)} stands in no quotation marks, or they are never closed`);
      const raw = source.slice(from + 1, close);
      if (raw.includes('<')) throw this.error(`The value of ${name.slice(0, 80)} holds a <, which is written &lt;`, from + 1);
      found.push([name, this.decoded(raw, from + 1).replace(/[\t\n]/g, ' ')]);
      this.at = close + 1;
    }
  }

  private openElement(tag: string, offset: number, written: readonly (readonly [string, string])[]): void {
    const parent = this.open.at(-1);
    let scope = parent?.scope ?? emptyScope;
    const attributes: Record<string, string> = {};
    for (const [name, value] of written) {
      if (name === 'xmlns') scope = new Map(scope).set('', value);
      else if (name.startsWith('xmlns:')) scope = new Map(scope).set(name.slice(6), value);
      else if (!name.endsWith('__proto__')) attributes[name.startsWith('xml:') ? name : name.slice(name.indexOf(':') + 1)] = value;
    }
    const colon = tag.indexOf(':');
    const prefix = colon < 0 ? '' : tag.slice(0, colon);
    const namespace = scope.get(prefix) ?? (prefix === 'xml' ? XML_NAMESPACE : '');
    if (prefix !== '' && namespace === '') throw this.error(`The prefix of <${tag.slice(0, 80)}> is not declared; add xmlns:${prefix.slice(0, 40)}="…"`, offset);
    const element = { name: colon < 0 ? tag : tag.slice(colon + 1), namespace, attributes, children: [], offset, end: offset };
    if (parent === undefined) this.root = element;
    else parent.element.children.push(element);
    this.open.push({ element, tag, scope });
  }

  private error(what: string, offset = this.at): Error {
    return xmlError(what, this.source, offset, this.open.map(({ tag }) => tag));
  }
}

const emptyScope: Scope = new Map();

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** A name as far as a tree depends on it: it starts like one and holds no character of markup. */
function isName(name: string): boolean {
  return /^[\p{L}_:][^\s<>&"'/=]*$/u.test(name);
}
