/** The section of a language pack that `@depesche/dates` reads. */

export interface DateData {
  /** BCP 47 primary language the data is for. */
  readonly language: string;
}
