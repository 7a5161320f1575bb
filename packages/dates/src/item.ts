/** Items: what patterns match, words, numbers and signs with the classes they may be read as. */
import type { DateFields } from '@depesche/language';

/** One way to read an item: a class of the grammar, and what it says. */
export interface Reading {
  readonly classId: number;
  readonly fields: DateFields;
}

export interface Item {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly word: string;
  readonly capital: boolean;
  readonly readings: readonly Reading[];
}
