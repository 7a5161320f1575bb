/** The ends of a range, resolved together: the last not before the first, and as near to it as the words allow. */
import type { DateFields } from '@depesche/language';
import type { CalendarValue } from './calendar-value.js';
import { type DayNumber, toCivilDate, weekdayOf } from './civil-date.js';
import type { Expression } from './expression.js';
import { dayInMonth, dayOfYear, namedDay } from './named-day.js';
import type { Surroundings } from './surroundings.js';
import { dayText, monthText, timeText } from './value-text.js';

export interface RangeEnds {
  readonly first: CalendarValue;
  readonly last: CalendarValue;
}

/** The ends of a range of days or months; nothing when both are certain by themselves, or nothing is known. */
export function rangeEnds(first: Expression, last: Expression, around: Surroundings): RangeEnds | undefined {
  if (first.rule.make !== 'calendar' || last.rule.make !== 'calendar') return undefined;
  const ofMonths = isMonth(first.fields) && isMonth(last.fields);
  const [from, to] = [first, last].map((end) => (ofMonths ? { ...ownFields(end), day: 1 } : ownFields(end))) as [DateFields, DateFields];
  const days = daysOf(from, to, around);
  if (days === undefined) return undefined;
  const value = (day: DayNumber, { fields }: Expression): CalendarValue => {
    if (!ofMonths) return { value: dayText(day) + timeText(fields), day };
    const { year, month } = toCivilDate(day);
    return { value: monthText(year * 12 + month - 1) };
  };
  return { first: value(days.from, first), last: value(days.to, last) };
}

interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

function ownFields({ own, fields }: Expression): DateFields {
  return own ?? fields;
}

function isMonth({ month, day, weekday, nth, unit }: DateFields): boolean {
  return month !== undefined && day === undefined && weekday === undefined && nth === undefined && unit === undefined;
}

function daysOf(first: DateFields, last: DateFields, around: Surroundings): Days | undefined {
  const from = certainDay(first, around);
  const to = certainDay(last, around);
  if (from !== undefined) return to === undefined ? days(from, nextOn(last, from, 1)) : undefined;
  if (to !== undefined) return days(nextOn(first, to, -1), to);
  if (around.anchor === undefined || hasYear(first) || hasYear(last)) return undefined;
  return chosenDays(candidates(first, last, around.anchor), { anchor: around.anchor, around });
}

function days(from: DayNumber | undefined, to: DayNumber | undefined): Days | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

function hasYear({ year, unit }: DateFields): boolean {
  return year !== undefined || unit === 'Y';
}

/** The day, when the words leave no choice: with a year, or counted from the day of publication. */
function certainDay(fields: DateFields, around: Surroundings): DayNumber | undefined {
  const isCertain = hasYear(fields) || (fields.shift !== undefined && (fields.unit !== undefined || fields.weekday !== undefined));
  return isCertain ? namedDay(fields, around) : undefined;
}

const LONGEST_SEARCH = 8; // years, from one 29 February to the next around 1900

/** The nearest day on one side of another, or on it, that the words may mean. */
function nextOn(fields: DateFields, limit: DayNumber, side: 1 | -1): DayNumber | undefined {
  const inYear = dayOfYear(fields);
  const lies = (day: DayNumber | undefined): day is DayNumber => day !== undefined && (day - limit) * side >= 0;
  if (inYear !== undefined) {
    const { year } = toCivilDate(limit);
    const near = Array.from({ length: LONGEST_SEARCH + 1 }, (_, years) => inYear(year + side * years)).filter(lies);
    return near.find((day) => isOnWeekday(fields, day)) ?? near[0];
  }
  if (fields.unit !== undefined || hasYear(fields)) return undefined;
  if (fields.day !== undefined) return [0, 1, 2].map((months) => dayInMonth(limit, side * months, fields.day!)).find(lies);
  if (fields.weekday === undefined || fields.month !== undefined) return undefined;
  return limit + side * ((((fields.weekday - weekdayOf(limit)) * side) % 7 + 7) % 7);
}

/** „Samstag, 3. November“ is on a Saturday. */
function isOnWeekday({ weekday, nth }: DateFields, day: DayNumber): boolean {
  return weekday === undefined || nth !== undefined || weekdayOf(day) === weekday;
}

/** How far from publication a range may end: weekdays, days of the month, days of the year. */
const REACH = { week: 13, month: 62, year: 400 } as const;

function candidates(first: DateFields, last: DateFields, anchor: DayNumber): Days[] {
  const reach = last.month !== undefined || dayOfYear(last) !== undefined ? REACH.year : last.day === undefined ? REACH.week : REACH.month;
  const found: Days[] = [];
  let to = nextOn(last, anchor - reach, 1);
  while (to !== undefined && to <= anchor + reach) {
    const from = nextOn(first, to, -1);
    if (from !== undefined) found.push({ from, to });
    to = nextOn(last, to + 1, 1);
  }
  return found;
}

/** Ranges longer than this go on while their plans are told: „wird bis 10. Januar gezeigt“. */
const SHORT_RANGE = 7;
/** Days in a year, and the share of it beyond which the tense is doubted, as for single days. */
const FARTHEST = 0.9 * 365;
const OTHER_YEAR = 365 / 6;

function chosenDays(ranges: readonly Days[], { anchor, around }: { readonly anchor: DayNumber; readonly around: Surroundings }): Days | undefined {
  const direction = around.direction();
  const isAllowed = ({ from, to }: Days): boolean => {
    if (direction < 0) return to <= anchor;
    return direction === 0 || from >= anchor || (to >= anchor && to - from > SHORT_RANGE);
  };
  const thisYear = toCivilDate(anchor).year;
  const cost = ({ from, to }: Days): number => distance({ from, to }, anchor) + (toCivilDate(from).year === thisYear || toCivilDate(to).year === thisYear ? 0 : OTHER_YEAR);
  const nearest = (choice: readonly Days[]): Days | undefined => choice.reduce<Days | undefined>((best, range) => (best === undefined || cost(range) <= cost(best) ? range : best), undefined);
  const told = nearest(ranges.filter(isAllowed));
  return told !== undefined && distance(told, anchor) <= FARTHEST ? told : nearest(ranges);
}

/** Days between a range and a day; none within it. */
function distance({ from, to }: Days, day: DayNumber): number {
  return Math.max(from - day, day - to, 0);
}
