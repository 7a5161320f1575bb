/** What a chunk is made of. */
import type { Article } from '@depesche/article';
import type { Failure } from '../failure.js';
import type { Place } from '../place.js';

/** A page as it was stored, and what its source says of it. */
export interface Page {
  readonly place: Place;
  readonly content: Uint8Array | string | Article;
  /** Absent: told from the form of the content. */
  readonly format?: 'html' | 'text';
  readonly contentType?: string;
  readonly url?: string;
  readonly datePublished?: string;
  readonly language?: string;
}

/** A page, what is none (an image, a redirection; only counted), or something that cannot be read. */
export type PageOrNot = { readonly kind: 'page'; readonly page: Page } | { readonly kind: 'skipped' } | { readonly kind: 'failure'; readonly failure: Failure };
