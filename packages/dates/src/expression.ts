/** A run of items that is a time expression, and what it says. */
import type { DateFields, DateRule } from '@depesche/language';

export interface Expression {
  readonly rule: DateRule;
  readonly fields: DateFields;
  /** Item indices, the end exclusive. */
  readonly first: number;
  readonly end: number;
  /** The expression that completed this one, whose tense it shares. */
  readonly completedBy?: Pick<Expression, 'first' | 'end'>;
  /** What its own words say, where others completed it. */
  readonly own?: DateFields;
}
