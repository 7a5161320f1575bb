/** Where in the input something lay. */
export interface Place {
  /** Absolute path of the file. */
  readonly input: string;
  /** Where its record or line starts, in bytes; 0 for a whole file. */
  readonly offset: number;
  /** Number among several articles at one place (a feed), from 0; absent for the first. */
  readonly item?: number;
}
