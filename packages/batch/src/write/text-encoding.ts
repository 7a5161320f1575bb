/** Formats whose parts are texts. */
import type { FoundArticle } from './columns.js';

/** Turns articles into lines. */
export interface TextEncoding {
  /** Stands once at the start of each part. */
  readonly header: string;
  readonly encode: (found: FoundArticle) => string;
}
