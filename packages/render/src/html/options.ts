/** What a caller may choose about the HTML. */
import type { Labels } from '../labels.js';
import type { MarkableLayer } from '../markable-layer.js';
import type { MediaMode } from './media.js';

export interface HtmlOptions {
  /** The layers to mark in the text; default all that are there. */
  readonly mark?: readonly MarkableLayer[];
  /** A whole document instead of the `<article>` alone; default false. */
  readonly document?: boolean;
  /** CSS to write into the document, for instance that of `@depesche/render/stylesheet`. */
  readonly stylesheet?: string;
  /** Address of a stylesheet the document links to. */
  readonly stylesheetUrl?: string;
  /** schema.org data, for instance of `@depesche/jsonld`, written as a JSON-LD script after the article or in the head. */
  readonly jsonLd?: object;
  /** A list of what is marked at the end of the article; default as `document`. */
  readonly legend?: boolean;
  /** Words to use instead of those of the article's language (German, otherwise English). */
  readonly labels?: Partial<Labels>;
  /** Put before every `id`, so that several articles can stand on one page; default none. */
  readonly idPrefix?: string;
  /** What becomes of pictures, film and sound; default `show`. */
  readonly media?: MediaMode;
}
