/** What the elements of a page say about authors and dates by class, id, microdata and rel, collected in one pass over their attributes. */
import { attributeNumber } from '../html/attributes.js';
import { elementNumber, TEXT } from '../html/elements.js';
import type { PageTree } from '../html/page-tree.js';

/** Bits of what an element calls itself. */
export const MARK = { author: 1, date: 2, modified: 4, published: 8, foreign: 16, authorLink: 32, comment: 64 } as const;

export interface PageMarks {
  /** Bits of `MARK` for each node; 0 for text. */
  readonly of: Uint8Array;
  /** Nodes by lower-case `itemprop`, in document order. */
  readonly itemprops: ReadonlyMap<string, readonly number[]>;
}

const CLASS = attributeNumber('class');
const ID = attributeNumber('id');
const ITEMPROP = attributeNumber('itemprop');
const REL = attributeNumber('rel');
const HREF = attributeNumber('href');
const A = elementNumber('a');
/** Addresses of pages about an author. */
const authorPage =
  /\/(?:authors?|autor(?:en|in|es)?|auteurs?|autor[ei]|redakteur|redaktion|journalists?|people|profiles?|users?|members?|team|newsteam|contributors?|writers?|staff|by|person|mitglied|benutzer)\/[^/?#]|[?&]author=/i;

/** Names of elements and what they tell; the expressions look at a class attribute or an id as a whole. */
const names: readonly (readonly [mark: number, name: RegExp])[] = [
  [MARK.author, /author|autor(?!i[sz])|auteur|by-?line|written-?by|posted-?by|verfasser|redakteur|journalist|contributor|vcard|username/i],
  [MARK.comment, /comment|kommentar|reply|related|recent|latest|popular|teaser(?!-)|forum/i],
  [MARK.date, /(?<!up)dat(?:e|um)|time|publi|posted|byline|stand|erschien|created|fecha|zeit/i],
  [MARK.modified, /updated|modified|changed|aktualisiert|geaendert/i],
  [MARK.published, /publish|created|posted|erschien|veroeffentlicht/i],
  [
    MARK.foreign,
    /comment|kommentar|teaser|related|sidebar|archiv|calendar|kalender|widget|latest|recent|reply|forum|event|termin|copyright|recommend|empfehl|newsletter|popular|meistgelesen/i,
  ],
];
const markOfProperty: ReadonlyMap<string, number> = new Map([['author', MARK.author], ['datemodified', MARK.modified], ['datepublished', MARK.published | MARK.date]]);
const foreignElements: ReadonlySet<number> = new Set(['aside', 'nav'].map(elementNumber));

/** Reads the marks; linear in the page. */
export function pageMarks(page: PageTree): PageMarks {
  const of = new Uint8Array(page.size);
  const itemprops = new Map<string, number[]>();
  // A page repeats its few class names.
  const seen = new Map<string, number>();
  const { first, name, from, to } = page.attributes;
  for (let node = 1; node < page.size; node++) {
    const element = page.element[node]!;
    if (element === TEXT) continue;
    let marks = foreignElements.has(element) ? MARK.foreign : 0;
    for (let i = first[node]!, stop = first[node + 1]!; i < stop; i++) {
      const attribute = name[i]!;
      if (attribute === HREF && element === A && authorPage.test(page.source.slice(from[i], to[i]))) marks |= MARK.authorLink;
      if (attribute !== CLASS && attribute !== ID && attribute !== ITEMPROP && attribute !== REL) continue;
      const value = page.source.slice(from[i], to[i]);
      if (attribute === ITEMPROP) {
        const property = value.trim().toLowerCase();
        marks |= markOfProperty.get(property) ?? 0;
        file(itemprops, property, node);
      } else if (attribute === REL) {
        if (/(?<=^|\s)author(?=$|\s)/i.test(value)) marks |= MARK.author;
      } else {
        marks |= marksOfName(value, seen);
      }
    }
    of[node] = marks;
  }
  return { of, itemprops };
}

function marksOfName(value: string, seen: Map<string, number>): number {
  let marks = seen.get(value);
  if (marks === undefined) {
    marks = 0;
    for (const [mark, name] of names) if (name.test(value)) marks |= mark;
    seen.set(value, marks);
  }
  return marks;
}

function file(lists: Map<string, number[]>, key: string, node: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [node]);
  else list.push(node);
}
