/** The article: one text, the blocks that shape it, the layers that describe it. */
import type { Block } from './block.js';
import type { Annotations } from './layers.js';
import type { Metadata } from './metadata.js';

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
