/**
 * Reads the markup of a feed into the few elements that feeds are made of. Made for what feeds are like, not for XML as such: elements that hold text end where their
 * end tag stands, whatever is between, so that markup in them costs nothing; what is broken is read as it was meant.
 */
import { findTagEnd } from './attributes.js';
import { readDeclarations } from './declarations.js';
import { FeedElement, type FeedSourceText } from './feed-element.js';
import { isContainer, type NameScope, rootScope, UNKNOWN } from './names.js';
import { type Entities, noEntities, readEntities } from './references.js';
import { after, findNameEnd, isNameAt, isNameStart, sameName } from './scan.js';

/** Elements nest at most so deep; real feeds need six. */
const MAX_DEPTH = 24;
/** So many elements may lack their end tag before the search for it is given up, which keeps the time linear. */
const MOST_SEARCHES_IN_VAIN = 16;

/** The document: its children are the root and what stands beside it. */
export function readXml(source: string, base?: string): FeedElement {
  return new XmlReader(source, base).read();
}

/** What holds inside an open element. */
interface Open {
  readonly element: FeedElement;
  /** As the feed writes its name. */
  readonly written: string;
  readonly scope: NameScope;
}

class XmlReader {
  private readonly text: FeedSourceText & { entities: Entities };
  private readonly open: Open[];
  private top: Open;
  private inVain = 0;
  private searchedFrom = 0;
  private greater = -1;
  /** Names whose end tag does not come before an offset, so that it is not searched again. */
  private readonly unended = new Map<string, number>();

  constructor(
    private readonly source: string,
    base: string | undefined,
  ) {
    this.text = { source, entities: noEntities };
    const root = /<([a-z][\w.-]{0,31}:)?([a-z][\w.-]{0,31})[\s/>]/i.exec(source.slice(0, 100_000));
    this.top = { element: new FeedElement(this.text, UNKNOWN, 0, 0, base, undefined), written: '', scope: rootScope(root?.[1] === undefined ? (root?.[2] ?? '') : '') };
    this.open = [this.top];
  }

  read(): FeedElement {
    const { source } = this;
    const document = this.top.element;
    for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) at = this.readMarkup(at);
    while (this.open.length > 1) this.close(source.length);
    document.to = source.length;
    return document;
  }

  /** Reads what starts with the `<` at `at`; gives the offset after it. */
  private readMarkup(at: number): number {
    const { source } = this;
    const code = source.charCodeAt(at + 1);
    if (isNameStart(code)) return this.readElement(at);
    if (code === 0x2f) return this.readEndTag(at);
    if (code === 0x3f) return after(source, '>', at);
    if (code !== 0x21) return at + 1;
    if (source.startsWith('--', at + 2)) return after(source, '-->', at + 4);
    if (source.startsWith('[CDATA[', at + 2)) {
      this.top.element.hasSections = true;
      return after(source, ']]>', at);
    }
    return this.readDeclaration(at);
  }

  /** A document type with its declarations in brackets. */
  private readDeclaration(at: number): number {
    const { source } = this;
    const end = after(source, '>', at);
    const bracket = source.slice(at, end).indexOf('[');
    if (bracket < 0) return end;
    const close = source.indexOf(']', at + bracket);
    if (close < 0) return end;
    this.text.entities = readEntities(source.slice(at, close));
    return after(source, '>', close);
  }

  private readEndTag(at: number): number {
    const nameEnd = findNameEnd(this.source, at + 2);
    const written = this.source.slice(at + 2, nameEnd);
    for (let level = this.open.length - 1; level > 0; level--) {
      if (!sameName(this.open[level]!.written, written)) continue;
      while (this.open.length > level) this.close(at);
      break;
    }
    return after(this.source, '>', nameEnd);
  }

  private readElement(at: number): number {
    const { source } = this;
    const nameEnd = findNameEnd(source, at + 1);
    const from = source.charCodeAt(nameEnd) === 0x3e ? nameEnd + 1 : findTagEnd(source, nameEnd);
    if (from < 0) return source.length;
    const written = source.slice(at + 1, nameEnd);
    const opened = this.element(written, nameEnd, from);
    this.top.element.children.push(opened.element);
    if (source.charCodeAt(from - 2) === 0x2f) return from;
    if (isContainer(opened.element.name) && this.open.length < MAX_DEPTH) {
      this.open.push((this.top = opened));
      return from;
    }
    return this.readContent(opened);
  }

  /** Makes an element; an item that starts inside of an item ends that. */
  private element(written: string, nameEnd: number, from: number): Open {
    const { element: outer, scope: outerScope } = this.top;
    const declared = readDeclarations(this.source, { from: nameEnd, to: from, base: outer.statedBase });
    const scope = declared?.namespaces === undefined ? outerScope : outerScope.with(declared.namespaces);
    const name = scope.nameOf(written);
    if (name === 'item' || name === 'atom:entry') this.closeItem(nameEnd - written.length - 1);
    const { statedBase, language } = this.top.element;
    return { element: new FeedElement(this.text, name, nameEnd, from, declared?.base ?? statedBase, declared?.language ?? language), written, scope };
  }

  private closeItem(at: number): void {
    for (let level = this.open.length - 1; level > 0; level--) {
      const { name } = this.open[level]!.element;
      if (name === 'item' || name === 'atom:entry') {
        while (this.open.length > level) this.close(at);
        return;
      }
    }
    // Pictures and authors of a feed that were not ended hold no items.
    while (this.open.length > 1 && !holdsItems(this.top.element.name)) this.close(at);
  }

  private close(at: number): void {
    this.open.pop()!.element.to = at;
    this.top = this.open.at(-1)!;
  }

  /** Finds the end of an element that is taken as text; gives the offset after its end tag. */
  private readContent({ element, written }: Open): number {
    const { source } = this;
    if ((this.unended.get(written) ?? -1) > element.from || this.inVain >= MOST_SEARCHES_IN_VAIN) return this.readUnended(element, written);
    let depth = 0;
    for (let at = source.indexOf('<', element.from); at >= 0; at = source.indexOf('<', at + 1)) {
      const code = source.charCodeAt(at + 1);
      if (code === 0x2f) {
        if (isNameAt(source, written, at + 2)) {
          if (depth-- > 0) continue;
          element.to = at;
          return after(source, '>', at);
        }
        if (this.endsAt(at + 2)) return this.notEnded(element, written, at);
        element.hasTags = true;
      } else if (code === 0x21 || code === 0x3f) {
        at = this.skipInContent(element, written, at);
      } else if (isNameStart(code)) {
        if (isNameAt(source, written, at + 1)) {
          if (source.charCodeAt(this.tagEnd(at) - 1) !== 0x2f) depth++;
        } else if (this.startsItemAt(at + 1)) {
          return this.notEnded(element, written, at);
        }
        element.hasTags = true;
      }
    }
    return this.notEnded(element, written, source.length);
  }

  /** Offset of the next `>`; looked for again only behind the one found last. */
  private tagEnd(at: number): number {
    if (at < this.searchedFrom || at > this.greater) {
      this.searchedFrom = at;
      this.greater = this.source.indexOf('>', at);
      if (this.greater < 0) this.greater = this.source.length;
    }
    return this.greater;
  }

  /** Jumps over a CDATA section, comment or instruction inside of content; gives the offset of its last character. */
  private skipInContent(element: FeedElement, written: string, at: number): number {
    const { source } = this;
    element.hasSections = true;
    if (!source.startsWith('[CDATA[', at + 2)) return after(source, source.startsWith('--', at + 2) ? '-->' : '>', at) - 1;
    const end = after(source, ']]>', at) - 1;
    const isEnded = source.charCodeAt(end) === 0x3e && source.startsWith(']]', end - 2);
    const section = source.slice(at + 9, end);
    if (isEnded && !section.includes('<![CDATA[')) return end;
    // The end of this section was forgotten: where its element ends, it ends as well.
    const own = section.indexOf(`</${written}`);
    return own < 0 ? end : at + 8 + own;
  }

  /** The end tag was not found before `limit`: the element ends where the next one starts that feeds are made of. */
  private notEnded(element: FeedElement, written: string, limit: number): number {
    this.inVain++;
    this.unended.set(written, limit);
    return this.readUnended(element, written);
  }

  /** Without searching for the end tag first: it may be there all the same when there were too many that are not. */
  private readUnended(element: FeedElement, written: string): number {
    const { source, top } = this;
    element.hasTags = false;
    element.hasSections = false;
    for (let at = source.indexOf('<', element.from); at >= 0; at = source.indexOf('<', at + 1)) {
      if (source.startsWith('![CDATA[', at + 1)) {
        element.hasSections = true;
        at = after(source, ']]>', at) - 1;
        continue;
      }
      const isEnd = source.charCodeAt(at + 1) === 0x2f;
      const nameFrom = at + (isEnd ? 2 : 1);
      const name = isNameStart(source.charCodeAt(nameFrom)) ? source.slice(nameFrom, findNameEnd(source, nameFrom)) : '';
      if (isEnd && sameName(name, written)) {
        element.to = at;
        return after(source, '>', at);
      }
      if (isEnd && !element.hasTags && !this.endsAt(nameFrom)) {
        // An end tag of nothing that is open: the element's own, misspelt.
        element.to = at;
        return after(source, '>', at);
      }
      const isBorder = isEnd ? this.endsAt(nameFrom) : name !== '' && top.scope.nameOf(name) !== UNKNOWN;
      if (!isBorder) {
        element.hasTags ||= name !== '';
        continue;
      }
      element.to = at;
      return at;
    }
    element.to = source.length;
    return source.length;
  }

  /** Whether the end tag whose name stands at `nameFrom` is that of an element that is open. */
  private endsAt(nameFrom: number): boolean {
    for (let level = this.open.length - 1; level > 0; level--) if (isNameAt(this.source, this.open[level]!.written, nameFrom)) return true;
    return false;
  }

  /** Whether the start tag whose name stands at `nameFrom` starts the next item. */
  private startsItemAt(nameFrom: number): boolean {
    for (const { element, written } of this.open) {
      if ((element.name === 'item' || element.name === 'atom:entry') && isNameAt(this.source, written, nameFrom)) return true;
    }
    return false;
  }
}

function holdsItems(name: string): boolean {
  return name === 'channel' || name === 'items' || name === 'rss' || name === 'rdf:rdf' || name === 'atom:feed';
}
