/** One element of a feed: a range of the source with what holds there, read only when asked. */
import { readAttribute } from './attributes.js';
import { decodeReferences, type Entities } from './references.js';

/** What is shared by all elements of a feed. */
export interface FeedSourceText {
  readonly source: string;
  /** What the feed's own declarations say a reference stands for. */
  readonly entities: Entities;
  /** What relative addresses count from where neither the feed nor the caller says so. */
  fallbackBase?: string;
}

export class FeedElement {
  /** In reading order; only of elements that hold elements. */
  readonly children: FeedElement[] = [];
  /** Source offset after the last character of the content. */
  to: number;
  /** Tags stand in the content of an element that is taken as text. */
  hasTags = false;
  hasSections = false;

  /**
   * `attributesFrom` to `from - 1` are the attributes in the source, the content starts at `from`; `statedBase` and `language` are those of
   * `xml:base` and `xml:lang` at this place.
   */
  constructor(
    private readonly text: FeedSourceText,
    readonly name: string,
    private readonly attributesFrom: number,
    readonly from: number,
    readonly statedBase: string | undefined,
    readonly language: string | undefined,
  ) {
    this.to = from;
  }

  /** What relative addresses count from. */
  get base(): string | undefined {
    return this.statedBase ?? this.text.fallbackBase;
  }

  /** Sets what relative addresses in the whole feed count from where nobody says so. */
  fallBackTo(base: string): void {
    this.text.fallbackBase = base;
  }

  /** The first child of this name. */
  first(name: string): FeedElement | undefined {
    for (const child of this.children) if (child.name === name) return child;
    return undefined;
  }

  /** All children of this name. */
  all(name: string): FeedElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Value of an attribute, trimmed, references replaced; undefined when it is missing or blank. Names as written, in lower case. */
  attribute(name: string): string | undefined {
    if (this.from - this.attributesFrom < name.length + 3) return undefined;
    const { source, entities } = this.text;
    const value = readAttribute(source, name, this.attributesFrom, this.from);
    if (value === undefined) return undefined;
    return decodeReferences(value, entities).trim() || undefined;
  }

  /** Whether an attribute is there, blank or not. */
  hasAttribute(name: string): boolean {
    return readAttribute(this.text.source, name, this.attributesFrom, this.from) !== undefined;
  }

  /** The content as XML means it: references replaced, CDATA sections opened, tags left out. Trimmed. */
  string(): string {
    const { source, entities } = this.text;
    if (!this.hasSections && !this.hasTags) return decodeReferences(source.slice(this.from, this.to).trim(), entities);
    return this.pieces((piece) => decodeReferences(piece, entities), '').trim();
  }

  /**
   * The content as markup, for text in which tags stand as they are instead of escaped: what is between the tags, references untouched.
   * `sectionsAreMarkup`: what CDATA sections hold is markup too, as feeds mean it that are written with templates.
   */
  markup(sectionsAreMarkup: boolean): string {
    const whole = this.text.source.slice(this.from, this.to);
    if (!this.hasSections) return whole.trim();
    const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return this.pieces((piece) => piece, undefined, sectionsAreMarkup ? undefined : escape).trim();
  }

  /** Joins text, tags (as they are, or as `tag`) and what is in CDATA sections. */
  private pieces(ofText: (text: string) => string, tag: string | undefined, ofSection: (text: string) => string = (text) => text): string {
    const { source } = this.text;
    let joined = '';
    for (let at = this.from; at < this.to; ) {
      const next = nextMarkup(source, at, this.to);
      if (next > at) joined += ofText(source.slice(at, next));
      if (next >= this.to) break;
      if (source.startsWith('<![CDATA[', next)) {
        const end = Math.min(endOf(source, ']]>', next), this.to);
        joined += ofSection(source.slice(next + 9, end));
        at = end + 3;
        continue;
      }
      const isComment = source.startsWith('<!--', next);
      const end = Math.min(endOf(source, isComment ? '-->' : '>', next) + (isComment ? 3 : 1), this.to);
      if (!isComment && source.charCodeAt(next + 1) !== 0x3f) joined += tag ?? source.slice(next, end);
      at = end;
    }
    return joined;
  }
}

/** Offset of the next tag, comment or section; a `<` before anything else is text. */
function nextMarkup(source: string, from: number, to: number): number {
  let at = source.indexOf('<', from);
  while (at >= 0 && at < to && !/[a-z/!?_]/i.test(source.charAt(at + 1))) at = source.indexOf('<', at + 1);
  return at < 0 ? to : Math.min(at, to);
}

function endOf(source: string, sign: string, from: number): number {
  const end = source.indexOf(sign, from);
  return end < 0 ? source.length : end;
}
