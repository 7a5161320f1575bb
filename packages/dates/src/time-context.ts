/** What times by the clock take from the expressions beside them. */
import type { DateFields } from '@depesche/language';
import type { Expression } from './expression.js';
import { isTimeAlone } from './named-day.js';
import { minuteOfDay } from './value-text.js';

/** Of a clock with am and pm. */
const MOST_HOURS = 12;

/** How many items may stand between a part of the day and a time that it is said of: „am Abend gegen 8 Uhr“. */
const NEAR = 1;

/** A time beside a part of the day lies in it: „morgen Abend gegen 8 Uhr“ is 20:00. */
export function withDayPart(expressions: readonly Expression[]): Expression[] {
  const read: Expression[] = [];
  for (const expression of expressions) {
    const last = read.at(-1);
    const isNear = last !== undefined && last.rule.make === 'calendar' && expression.first - last.end <= NEAR;
    const dayPart = isNear && isTimeAlone(expression.fields) && expression.fields.hour !== undefined ? last.fields.dayPart : undefined;
    read.push(dayPart === undefined || expression.fields.dayPart !== undefined ? expression : { ...expression, fields: { ...expression.fields, dayPart } });
  }
  return read;
}

/**
 * The end of a range of times is not before its start: „von 10 bis 4 Uhr nachmittags“ starts in the morning, „von 20 bis
 * 2 Uhr“ ends on the day after. `isRange` tells whether an expression ends a range that starts with the one before.
 */
export function withTimesInOrder(expressions: readonly Expression[], isRange: (last: number) => boolean): Expression[] {
  const ordered = [...expressions];
  for (let last = 1; last < ordered.length; last++) {
    const [first, end] = [ordered[last - 1]!, ordered[last]!];
    if (!isTimeAlone(first.fields) || !isTimeAlone(end.fields) || !isBefore(end.fields, first.fields) || !isRange(last)) continue;
    const half = secondHalf(first.fields, end.fields);
    if (half !== undefined) ordered[last] = { ...end, fields: { ...end.fields, meridiem: half } };
    else if (first.own !== undefined && !isBefore(end.fields, first.own)) ordered[last - 1] = { ...first, fields: first.own };
    else ordered[last] = { ...end, fields: { ...end.fields, nextDay: true } };
  }
  return ordered;
}

/** „11 am to 3“ and „1:30 pm to 4“ end in the afternoon, „11 pm to 3“ at night: the half of the day of an hour without one, behind one with it. */
function secondHalf(first: DateFields, end: DateFields): 'pm' | undefined {
  const isOpen = first.meridiem !== undefined && end.meridiem === undefined && end.dayPart === undefined && (end.hour ?? MOST_HOURS + 1) <= MOST_HOURS;
  return isOpen && !isBefore({ ...end, meridiem: 'pm' }, first) ? 'pm' : undefined;
}

function isBefore(one: DateFields, other: DateFields): boolean {
  const [minute, otherMinute] = [minuteOfDay(one), minuteOfDay(other)];
  return minute !== undefined && otherMinute !== undefined && minute < otherMinute;
}
