/** A range of the text as an element. */
import type { SweepItem } from '../sweep.js';

export interface ElementItem extends SweepItem {
  readonly tag: string;
  /** Attributes of its first piece, each with a blank before it. */
  readonly first: string;
  /** Attributes of the pieces after it, where the element is split: no id stands twice. */
  readonly again: string;
}
