/** The section of a language pack that `@depesche/segment` reads. */

export interface SegmentationData {
  /** BCP 47 primary language the data is for. */
  readonly language: string;
}
