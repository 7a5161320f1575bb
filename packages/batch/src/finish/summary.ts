/** What came of a run. */
import type { Counts } from '../chunk/note.js';

/** `summary.json`; it holds no times, so that the same run twice gives the same file. */
export interface Summary extends Counts {
  /** Every part is there. */
  readonly isComplete: boolean;
  readonly chunks: { readonly done: number; readonly total: number };
  /** Where they were looked for and the run is complete. */
  readonly duplicates?: number;
}
