/** A part of a sentence between two punctuation marks. */
import type { TokenRange } from './token-range.js';

export interface Clause extends TokenRange {
  /** A quoted passage with its marks, or words of the sentence itself. */
  readonly kind: 'passage' | 'words';
  /** The punctuation before it; `undefined` at the start of the sentence and after a passage. */
  readonly separator: ',' | ':' | ';' | '–' | undefined;
}
