/** The article: one text, the blocks that shape it, the layers that describe it. */
import type { Block } from './block.js';
import type { Annotations } from './layers.js';

/** A news article as plain JSON; `checkArticle` says whether a value keeps the rules of the model. */
export interface Article {
  /** Everything the reader sees, in reading order: the text blocks joined by a blank line. */
  readonly text: string;
  /** BCP 47 tag, `und` when unknown. */
  readonly language: string;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly annotations: Annotations;
  /** Where in the parsed input the text came from; sorted, without overlap. */
  readonly sourceMap?: readonly SourceRun[];
}

/** `length` code units of the text from `text` on were copied from `source` on in the parsed input. */
export type SourceRun = readonly [text: number, source: number, length: number];

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
  /** ISO 8601: a date, or date and time with offset (`2024-12-03T10:15:00+01:00`). */
  readonly datePublished?: string;
  /** As `datePublished`. */
  readonly dateModified?: string;
  readonly keywords?: readonly string[];
  /** Address of the lead picture. */
  readonly image?: string;
  /** Identifiers in other systems, by the system's name. */
  readonly ids?: Readonly<Record<string, string>>;
}

export interface Agent {
  readonly type: 'person' | 'organization';
  readonly name: string;
  readonly url?: string;
}
