/** The model of a feed: what RSS, Atom and JSON Feed have in common, in one shape, as plain JSON. */

export type FeedFormat = 'rss' | 'atom' | 'json-feed';

/** A feed; a field that the feed does not state is absent, lists are empty. Short texts (titles, names, descriptions) are plain text. */
export interface Feed {
  readonly format: FeedFormat;
  /** As the feed states it: `2.0`, `0.91`, `1.0` (RSS 1.0 and Atom), `0.3` (Atom), `1.1` (JSON Feed). */
  readonly version?: string;
  readonly id?: string;
  /** Address of the feed itself. */
  readonly url?: string;
  /** Address of the site the feed belongs to. */
  readonly homepage?: string;
  readonly title?: string;
  readonly description?: string;
  /** BCP 47. */
  readonly language?: string;
  /** ISO 8601: date and time with offset, or less (`2024-12-03`, `2024-12`, `2024`) where the feed says no more. */
  readonly published?: string;
  /** As `published`. */
  readonly updated?: string;
  readonly authors: readonly FeedPerson[];
  readonly contributors: readonly FeedPerson[];
  readonly categories: readonly FeedCategory[];
  readonly rights?: string;
  readonly generator?: string;
  /** Logo, icon and other pictures that stand for the feed, the largest kind first. */
  readonly images: readonly FeedImage[];
  /** WebSub and other services that tell of changes. */
  readonly hubs: readonly string[];
  /** Address of the next page of the feed (RFC 5005, JSON Feed). */
  readonly next?: string;
  readonly links: readonly FeedLink[];
  readonly items: readonly FeedItem[];
}

/** One item or entry of a feed. */
export interface FeedItem {
  /** As the feed gives it; else the item's address; else a hash of title, date, text and enclosure (`item-id.ts` says how). */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly summary?: FeedText;
  readonly content?: FeedText;
  readonly authors: readonly FeedPerson[];
  readonly contributors: readonly FeedPerson[];
  /** ISO 8601: date and time with offset, or less where the feed says no more. */
  readonly published?: string;
  /** As `published`. */
  readonly updated?: string;
  /** BCP 47; of the item, else of the feed. */
  readonly language?: string;
  readonly categories: readonly FeedCategory[];
  readonly enclosures: readonly FeedEnclosure[];
  readonly images: readonly FeedImage[];
  readonly links: readonly FeedLink[];
  /** Address of the page for comments. */
  readonly comments?: string;
  readonly rights?: string;
  /** Degrees, WGS 84. */
  readonly location?: FeedLocation;
  /** The feed an item was taken over from. */
  readonly source?: FeedSource;
  /** What a JSON Feed's item says in `_depesche`, unchecked: `toArticles` reads it back. */
  readonly extension?: unknown;
}

/** Text as the feed holds it. HTML is the feed's own: never put it into a page, `toArticles` makes safe blocks of it. */
export interface FeedText {
  readonly type: 'text' | 'html';
  /** Links in HTML are absolute where the feed says against what they are meant. */
  readonly value: string;
}

export interface FeedPerson {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

export interface FeedCategory {
  /** What to show. */
  readonly name: string;
  /** What identifies it within its scheme, where that is not the name. */
  readonly term?: string;
  /** Address or name of the vocabulary. */
  readonly scheme?: string;
}

export interface FeedEnclosure {
  readonly url: string;
  /** Media type. */
  readonly type?: string;
  /** Bytes. */
  readonly length?: number;
  readonly title?: string;
  /** Seconds. */
  readonly duration?: number;
}

export interface FeedImage {
  readonly url: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly title?: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface FeedLink {
  readonly url: string;
  readonly rel: string;
  readonly type?: string;
  readonly title?: string;
  readonly language?: string;
}

export interface FeedLocation {
  readonly latitude: number;
  readonly longitude: number;
}

export interface FeedSource {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
}

/** The same while it is put together. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
