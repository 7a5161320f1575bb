/** One case of a specification of time expressions, in the terms of TIMEX3. */

/** Values that must all be found within the words; the ends of a range are two. */
export type Reading = readonly string[];

export interface ExpectedExpression {
  /** Words in the text, prepositions and articles included as the specification has them. */
  readonly start: number;
  readonly end: number;
  /** Any of these is right; `undefined` where the specification gives the words only. */
  readonly readings: readonly Reading[] | undefined;
}

export interface SpecCase {
  /** As the specification writes it; the hash of it decides whether the case is kept aside. */
  readonly name: string;
  readonly text: string;
  /** ISO 8601 date and time without offset, which the words count from. */
  readonly reference: string | undefined;
  /** Empty: there is no time expression in the text. */
  readonly expected: readonly ExpectedExpression[];
  /** Why the case has no sense in TIMEX3, when it has none; it is then not counted. */
  readonly senseless?: string;
}
