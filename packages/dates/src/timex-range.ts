/** The interval that a TIMEX3 value covers. */
import { daysInMonth, isCivilDate, mondayOfWeek, toDayNumber } from './civil-date.js';
import { dayText, padded } from './value-text.js';

/** Both ends included, as ISO 8601: days (`2024-12-03`), or for times by the clock minutes (`2024-12-03T20:30`, local). */
export interface TimexRange {
  readonly start: string;
  readonly end: string;
}

/**
 * The interval that a value covers, or that reaches from one value to another, for calendars and `<time datetime>`:
 * `2024-Q3` is 2024-07-01 to 2024-09-30, and `2024-07-26` with `2024-08` as its last is 2024-07-26 to 2024-08-31. `undefined`
 * for what covers no known days: durations, sets, references, anything with an `X`, winters, which lie at both ends of
 * a year, and a last that ends before the first starts.
 */
export function timexRange(value: string, last?: string): TimexRange | undefined {
  const first = rangeOf(value);
  if (last === undefined || first === undefined) return first;
  const end = rangeOf(last)?.end;
  return end === undefined || end < first.start ? undefined : { start: first.start, end };
}

function rangeOf(value: string): TimexRange | undefined {
  const [date = '', time = ''] = value.split('T', 2);
  const days = daysOf(date);
  if (days === undefined || !/^\d\d:\d\d/.test(time)) return days;
  const [hours = '', minutes = '', seconds] = time.split(':');
  if (days.start !== days.end || Number(hours) > 24 || Number(minutes) > 59) return undefined;
  if (hours !== '24') return { start: `${days.start}T${time}`, end: `${days.end}T${time}` };
  if (minutes !== '00' || seconds !== undefined) return undefined;
  const midnight = `${nextDay(days.start)}T00:00`;
  return { start: midnight, end: midnight };
}

function nextDay(day: string): string {
  const [year, month, ofMonth] = day.split('-').map(Number);
  return dayText(toDayNumber({ year: year!, month: month!, day: ofMonth! }) + 1);
}

function daysOf(date: string): TimexRange | undefined {
  const [year = '', part, day] = date.split('-');
  if (!/^\d{2,4}$/.test(year)) return undefined;
  if (year.length < 4) return part === undefined ? years(year) : undefined;
  if (part === undefined) return years(year);
  if (part.startsWith('W') && part !== 'WI') return week(Number(year), part, day);
  const months = monthsOf(part);
  if (months === undefined) return undefined;
  if (day !== undefined) return singleDay({ year: Number(year), month: months.first, day: Number(day) });
  const { first, last } = months;
  return { start: `${year}-${padded(first, 2)}-01`, end: `${year}-${padded(last, 2)}-${daysInMonth(Number(year), last)}` };
}

/** A year, decade (`199`) or century (`19`). */
function years(digits: string): TimexRange {
  return { start: `${digits.padEnd(4, '0')}-01-01`, end: `${digits.padEnd(4, '9')}-12-31` };
}

function week(year: number, part: string, day: string | undefined): TimexRange | undefined {
  const number = Number(part.slice(1));
  if (!(number >= 1 && number <= 53)) return undefined;
  const monday = mondayOfWeek(year, number);
  if (day === undefined) return { start: dayText(monday), end: dayText(monday + 6) };
  if (day === 'WE') return { start: dayText(monday + 5), end: dayText(monday + 6) };
  const weekday = Number(day);
  return weekday >= 1 && weekday <= 7 ? { start: dayText(monday + weekday - 1), end: dayText(monday + weekday - 1) } : undefined;
}

const parts: Readonly<Record<string, { readonly first: number; readonly last: number }>> = {
  SP: { first: 3, last: 5 },
  SU: { first: 6, last: 8 },
  FA: { first: 9, last: 11 },
  Q1: { first: 1, last: 3 },
  Q2: { first: 4, last: 6 },
  Q3: { first: 7, last: 9 },
  Q4: { first: 10, last: 12 },
  H1: { first: 1, last: 6 },
  H2: { first: 7, last: 12 },
};

function monthsOf(part: string): { readonly first: number; readonly last: number } | undefined {
  const month = /^\d\d$/.test(part) ? Number(part) : 0;
  if (month >= 1 && month <= 12) return { first: month, last: month };
  return Object.hasOwn(parts, part) ? parts[part] : undefined;
}

function singleDay(date: { readonly year: number; readonly month: number; readonly day: number }): TimexRange | undefined {
  if (!Number.isInteger(date.day) || !isCivilDate(date)) return undefined;
  const day = dayText(toDayNumber(date));
  return { start: day, end: day };
}
