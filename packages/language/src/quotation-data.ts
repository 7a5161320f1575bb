/** The section of a language pack that `@depesche/quotes` reads. */

export interface QuotationData {
  /** BCP 47 primary language the data is for. */
  readonly language: string;
}
