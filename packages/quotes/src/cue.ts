/** The verb that introduces somebody's words. */
import type { CueVerbKind } from '@depesche/language';
import type { TokenRange } from './token-range.js';

export interface Cue {
  /** The finite verb, which the order of the clause turns on. */
  readonly finite: number;
  /** The part that says most and, where the sentence tears the cue apart, the other: „räumte“ and „ein“, „angekündigt“ and „hat“. */
  readonly parts: readonly TokenRange[];
  readonly kinds: ReadonlySet<CueVerbKind>;
  readonly passive: boolean;
  /** Whether the verb has no speaker as its subject: „heißt es“. */
  readonly impersonal: boolean;
  /** Whether the finite verb ends a subordinate clause. */
  readonly last: boolean;
}
