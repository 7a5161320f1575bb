/** Issues: what a parser or check has to say about its input, as data. */
import type { Span } from './span.js';

export interface Issue {
  /** Stable, kebab-case; each package lists its codes in its README. */
  readonly code: string;
  /** What, where and what to do next; the wording may change between releases. */
  readonly message: string;
  /** The range meant: of the parsed input for parsers, of the text for checks. */
  readonly span?: Span;
}
