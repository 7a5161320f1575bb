/** Texts of a language without labels. */

/** Paths below the data folder. */
export interface UnlabelledTexts {
  /** A paragraph a line, packed with xz. */
  readonly speeches: string;
  /** JSON lines with the field `text`. */
  readonly news: string;
}
