/** From an expression to its TIMEX3 type and value. */
import type { Timex } from '@depesche/article';
import type { DateFields } from '@depesche/language';
import { type CalendarValue, calendarValue, shiftedValue } from './calendar-value.js';
import { type DayNumber, toDayNumber } from './civil-date.js';
import type { Expression } from './expression.js';
import { amountValue, setValue } from './period-value.js';
import type { Surroundings } from './surroundings.js';
import { openUnit } from './value-text.js';

/** A TIMEX3 without its place, and the day when it names exactly one. */
export interface Resolved {
  readonly timex: Omit<Timex, 'start' | 'end'>;
  readonly day?: DayNumber;
}

/** The type and value of an expression among its surroundings; `known` is what is known better, as the end of a range. */
export function resolve({ rule, fields }: Pick<Expression, 'rule' | 'fields'>, around: Surroundings, known?: CalendarValue): Resolved {
  const { value, day } = known ?? valueOf({ rule, fields }, around);
  const modifier = fields.mod ?? (fields.century !== undefined ? halfModifier(fields.half) : undefined);
  const timex = {
    type: rule.type === 'DATE' && value.includes('T') && !value.endsWith('REF') ? ('TIME' as const) : rule.type,
    value,
    ...(modifier !== undefined && { mod: modifier }),
    ...(rule.quant !== undefined && { quant: rule.quant }),
  };
  return day === undefined ? { timex } : { timex, day };
}

function valueOf({ rule, fields }: Pick<Expression, 'rule' | 'fields'>, around: Surroundings): CalendarValue {
  switch (rule.make) {
    case 'calendar':
      return calendarValue(fields, around);
    case 'narrative':
      return shiftedValue(fields, namedBefore(fields, around) ?? around.anchor);
    case 'later':
      return laterValue(fields, namedBefore(fields, around));
    case 'fromNow':
      return laterValue(fields, around.anchor);
    case 'amount':
      return { value: amountValue(fields) };
    case 'set':
      return { value: setValue(fields) };
    default:
      return { value: rule.value ?? 'XXXX-XX-XX' };
  }
}

/** The first half of a century is its start. */
function halfModifier(half: number | undefined): 'START' | 'END' | undefined {
  if (half === undefined) return undefined;
  return half === 1 ? 'START' : 'END';
}

/** What the text named last that is as exact as the unit: a year will do for „ein Jahr später“. */
function namedBefore({ unit }: DateFields, { lastNamed, lastYear }: Surroundings): DayNumber | undefined {
  const countsYears = unit === 'Y' || unit === 'DE' || unit === 'CE';
  return countsYears && lastYear !== undefined ? toDayNumber({ year: lastYear, month: 1, day: 1 }) : lastNamed;
}

/** Counts beyond this have no use, and no year to be written. */
const MOST_UNITS = 10_000;

/** „drei Tage später“, „three days ago“: counted from a day, as exact as the unit; open when there is none or the number is vague. */
function laterValue({ amount = 1, unit = 'D', shift = 1 }: DateFields, from: DayNumber | undefined): CalendarValue {
  if (amount === null || !Number.isInteger(amount) || amount > MOST_UNITS) return { value: openUnit[unit] };
  if (unit === 'DE' || unit === 'CE') return shiftedValue({ unit: 'Y', shift: amount * shift * (unit === 'DE' ? 10 : 100) }, from);
  return shiftedValue({ unit, shift: amount * shift }, from);
}
