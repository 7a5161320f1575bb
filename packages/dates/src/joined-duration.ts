/** Durations of two parts, as „zwei Jahre und drei Monate“. */
import type { DateFields, DateUnit } from '@depesche/language';
import type { Expression } from './expression.js';
import type { Grammar } from './grammar.js';
import type { Item } from './item.js';

interface Joining {
  readonly last: Expression | undefined;
  readonly expression: Expression;
  readonly grammar: Pick<Grammar, 'durationJoins'>;
}

/** One expression of the last one and this, when both say how many and this one's unit is the smaller. */
export function joinedDuration(items: readonly Item[], { last, expression, grammar }: Joining): Expression | undefined {
  if (last === undefined || !isCounted(last) || !isCounted(expression)) return undefined;
  if (expression.first - last.end > 1) return undefined;
  if (expression.first > last.end && !grammar.durationJoins.has(items[last.end]!.word)) return undefined;
  if (rankOf(lowest(last.fields)) >= rankOf(expression.fields)) return undefined;
  return { ...last, fields: withSmaller(last.fields, expression.fields), end: expression.end };
}

/** From the longest unit to the shortest. */
const units: readonly DateUnit[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

function rankOf({ unit }: Pick<DateFields, 'unit'>): number {
  return units.indexOf(unit ?? 'D');
}

function isCounted({ rule, fields }: Expression): boolean {
  return rule.make === 'amount' && Number.isInteger(fields.amount) && fields.unit !== undefined && rankOf(fields) >= 0;
}

function lowest(fields: Pick<DateFields, 'unit' | 'smaller'>): Pick<DateFields, 'unit'> {
  return fields.smaller === undefined ? fields : lowest(fields.smaller);
}

function withSmaller<T extends Pick<DateFields, 'amount' | 'unit' | 'smaller'>>(fields: T, { amount, unit }: DateFields): T {
  const smaller = fields.smaller === undefined ? { amount: amount ?? 1, unit: unit ?? 'D' } : withSmaller(fields.smaller, { amount: amount ?? 1, unit: unit ?? 'D' });
  return { ...fields, smaller };
}
