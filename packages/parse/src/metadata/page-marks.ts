/** What the elements of a page say about authors and dates by class, id, microdata, rel and link. */
import { fileUnder } from '../grouping.js';
import { attributeNumber } from '../html/page/attributes.js';
import { elementNumber, TEXT } from '../html/page/elements.js';
import { blankPage, type PageTree } from '../html/page/page-tree.js';

/** Bits of what an element calls itself by class and id. */
export const MARK = { author: 1, date: 2, modified: 4, published: 8, foreign: 16, comment: 32, caption: 64, teaser: 128 } as const;

const CLASS = attributeNumber('class');
const ID = attributeNumber('id');
const ITEMPROP = attributeNumber('itemprop');
const REL = attributeNumber('rel');
const A = elementNumber('a');

const authorName = /author(?!i[sz]|ity)|autor(?!i[sz])|auteur|by-?line|wr[io]t(?:ten|e)-?_?by|posted-?by|verfasser|redakteur|journalist|contributor|vcard|username/i;
/** What the other names tell; the expressions look at a class attribute or an id as a whole. */
const otherNames: readonly (readonly [mark: number, name: RegExp])[] = [
  [MARK.date, /(?<!up)dat(?:e|um)|time|publi|posted|byline|stand|erschien|created|fecha|zeit/i],
  [MARK.modified, /updated|modified|changed|aktualisiert|geaendert/i],
  [MARK.published, /publish|created|posted|erschien|veroeffentlicht/i],
  [MARK.comment | MARK.foreign, /comment|kommentar|reply|quot(?:e|ation)|zitat|testimonial/i],
  [MARK.teaser | MARK.foreign, /teaser(?!-)|related|latest|recent|forum|popular|recommend|empfehl|meistgelesen|most-?read/i],
  [MARK.caption, /caption|bildunterschrift|bildtext|legende|(?:image|img|photo|media|bild|foto)-?_?(?:credit|copyright|info|text|meta)/i],
  [MARK.foreign, /sidebar|archiv|calendar|kalender|(?<!elementor-)widget|event|termin|copyright|newsletter/i],
];
const markOfProperty: ReadonlyMap<string, number> = new Map([['author', MARK.author], ['datemodified', MARK.modified], ['datepublished', MARK.published | MARK.date]]);
/** What `rel` says of a link to an author. */
export const relAuthor: RegExp = /(?<=^|\s)author(?=$|\s)/i;
/** Addresses of pages about an author. */
const authorPage =
  /\/(?:auth?or(?:s|en?|in?|es)?|auteurs?|redakteur|redaktion|journalists?|people|profiles?|users?|members?|team|newsteam|contributors?|writers?|staff|by|person|mitglied|benutzer)\/[^/?#]|[?&]author=|(?:^|medium\.com|substack\.com)\/@\w/i;

/** Marks of a page's elements; those of authors and microdata are collected in one pass, the others are read when asked for. */
export class PageMarks {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new PageMarks(blankPage);

  /** Nodes that say that they name an author, in document order. */
  readonly authors: readonly number[];
  /** Nodes by lower-case `itemprop`, in document order. */
  readonly itemprops: ReadonlyMap<string, readonly number[]>;
  /** Marks by microdata. */
  private readonly stated = new Map<number, number>();
  /** Marks by value of a class or id, as a page repeats its few. */
  private readonly seen = new Map<string, number>();

  constructor(private readonly page: PageTree) {
    const authors: number[] = [];
    const itemprops = new Map<string, number[]>();
    const namesAuthor = new Map<string, boolean>();
    const { first, name, from, to } = page.attributes;
    for (let node = 1; node < page.size; node++) {
      if (page.element[node] === TEXT) continue;
      let isAuthor = false;
      for (let i = first[node]!, stop = first[node + 1]!; i < stop; i++) {
        const attribute = name[i]!;
        if (attribute !== CLASS && attribute !== ID && attribute !== ITEMPROP && attribute !== REL) continue;
        const value = page.source.slice(from[i], to[i]);
        if (attribute === ITEMPROP) {
          const property = value.trim().toLowerCase();
          fileUnder(itemprops, property, node);
          const mark = markOfProperty.get(property);
          if (mark !== undefined) this.stated.set(node, mark);
          isAuthor ||= property === 'author';
        } else {
          isAuthor ||= attribute === REL ? relAuthor.test(value) : remembered(namesAuthor, value, (names) => authorName.test(names));
        }
      }
      if (isAuthor) authors.push(node);
    }
    this.authors = authors;
    this.itemprops = itemprops;
  }

  /** Bits of `MARK` for dates and places that hold something else; 0 for text. */
  of(node: number): number {
    const { first, name, from, to } = this.page.attributes;
    let marks = this.stated.get(node) ?? 0;
    for (let i = first[node]!, stop = first[node + 1]!; i < stop; i++) {
      if (name[i] === CLASS || name[i] === ID) marks |= remembered(this.seen, this.page.source.slice(from[i], to[i]), marksOfNames);
    }
    return marks;
  }
}

/** Whether a node is a link to a page about somebody. */
export function isAuthorLink(page: PageTree, node: number): boolean {
  return page.element[node] === A && authorPage.test(page.attribute(node, 'href') ?? '');
}

function marksOfNames(names: string): number {
  let marks = 0;
  for (const [mark, name] of otherNames) if (name.test(names)) marks |= mark;
  return marks;
}

function remembered<T>(known: Map<string, T>, key: string, make: (key: string) => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make(key)));
  return value;
}
