/** Metadata: what is known about an article beside its text, named as in schema.org and ninjs. */

/** What is known about the article beside its text; a field that is unknown is absent. */
export interface Metadata {
  /** Canonical address. */
  readonly url?: string;
  /** The title the page's head claims; the headline the reader sees is a block. */
  readonly title?: string;
  readonly description?: string;
  readonly section?: string;
  readonly publisher?: Agent;
  readonly authors?: readonly Agent[];
  /** ISO 8601: a date, or date and time with offset (`2024-12-03T10:15:00+01:00`). When the content came to be. */
  readonly dateCreated?: string;
  /** As `dateCreated`. */
  readonly datePublished?: string;
  /** As `dateCreated`. */
  readonly dateModified?: string;
  /** As `dateCreated`: nobody may publish it before. */
  readonly embargoedUntil?: string;
  /** As `dateCreated`: from then on it should no longer be shown. */
  readonly expires?: string;
  /** Which state of the item this is, as its sender counts: `3`, `2.1`. */
  readonly version?: string;
  /** What its sender says may be done with it; `usable` where nothing else is said. */
  readonly status?: PublicationStatus;
  /** 1 is the most urgent (IPTC editorial urgency). */
  readonly urgency?: Urgency;
  readonly keywords?: readonly string[];
  /** What kind of text it is: report, comment, interview. */
  readonly genres?: readonly Concept[];
  /** What it is about, for instance IPTC Media Topics. */
  readonly subjects?: readonly Concept[];
  /** Where it was written: the place of the dateline. */
  readonly located?: Concept;
  readonly rights?: Rights;
  /** False where readers have to pay, so that the text may end early. */
  readonly isAccessibleForFree?: boolean;
  /** Address of the lead picture. */
  readonly image?: string;
  /** Pictures that come with the article, those in its text or not; the lead picture first. */
  readonly images?: readonly Picture[];
  /** Other items this one belongs with. */
  readonly links?: readonly ItemLink[];
  /** Identifiers in other systems, by the system's name. */
  readonly ids?: Readonly<Record<string, string>>;
}

export interface Agent {
  readonly type: 'person' | 'organization';
  readonly name: string;
  readonly url?: string;
}

/** `withheld`: not to be used for now; `canceled`: never to be used again (IPTC publishing status). */
export type PublicationStatus = 'usable' | 'withheld' | 'canceled';

export type Urgency = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** An entry of a controlled vocabulary, or free words; at least one of name, uri and code is there. */
export interface Concept {
  readonly name?: string;
  /** What it is in the world, for instance `http://cv.iptc.org/newscodes/mediatopic/20000065`. */
  readonly uri?: string;
  /** What its scheme calls it, for instance `medtop:20000065`. */
  readonly code?: string;
  /** Which vocabulary it is from, by address or name. */
  readonly scheme?: string;
}

/** Who owns the article and what others may do with it. */
export interface Rights {
  readonly holder?: string;
  /** The line to print: `© 2024 Das Blatt`. */
  readonly notice?: string;
  readonly usageTerms?: string;
}

export interface Picture {
  readonly url: string;
  readonly alt?: string;
  readonly caption?: string;
  /** Who took it. */
  readonly credit?: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Another item and what it is to this one. */
export interface ItemLink {
  /** Its address or identifier. */
  readonly uri: string;
  readonly title?: string;
  /** What it is to this one, in the words of the format it came from: `related`, `irel:seeAlso`, `previousVersion`. */
  readonly rel?: string;
}
