/** Nodes of a page in a row. */

/** From `first` up to, without, `end`. */
export interface NodeRange {
  readonly first: number;
  readonly end: number;
}
