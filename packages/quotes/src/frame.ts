/** The clause or phrase that tells that and who somebody speaks. */
import type { Cue } from './cue.js';
import type { TokenRange } from './token-range.js';

/** A frame found in a sentence, with or without retold content of its own. */
export interface Frame {
  readonly kind: 'verb' | 'noun' | 'source' | 'so' | 'wie';
  readonly clause: number;
  readonly range: TokenRange;
  readonly cue: readonly TokenRange[];
  readonly verb?: Cue;
  readonly speaker?: TokenRange;
  readonly refersBack: boolean;
  /** Parts of retold content; empty when the frame has none. */
  readonly content: readonly TokenRange[];
  /** Whether the content is a thing that is judged or spoken of, and no statement. */
  readonly isObject?: boolean;
}
