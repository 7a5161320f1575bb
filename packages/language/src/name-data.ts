/** The section of a language pack that `@depesche/entities` reads. */

export interface NameData {
  /** BCP 47 primary language the data is for. */
  readonly language: string;
}
