/** The one day that the words name. */
import type { DateFields } from '@depesche/language';
import { choose, chooseInYear, directionFor } from './choose-candidate.js';
import { type DayNumber, daysInMonth, easterSunday, isCivilDate, toCivilDate, toDayNumber, weekdayOf } from './civil-date.js';
import type { Surroundings } from './surroundings.js';

/** The day the words name, when they name one and it can be known. */
export function namedDay(named: DateFields, around: Surroundings): DayNumber | undefined {
  const { anchor } = around;
  const fields = withMonth(named, anchor);
  const { day, weekday, unit, shift } = fields;
  const dayIn = dayOfYear(fields);
  if (dayIn !== undefined) return dayInSomeYear(fields, around, dayIn);
  if (day !== undefined && fields.year === undefined) return dayOfSomeMonth(day, fields, around);
  if (unit === 'D' && shift !== undefined) return anchor === undefined ? undefined : anchor + shift;
  if (weekday !== undefined) return anchor === undefined ? undefined : namedWeekday(weekday, fields, { ...around, anchor });
  const timedDay = isTimeAlone(fields) ? (around.justNamed ?? anchor) : undefined;
  return timedDay !== undefined && fields.nextDay ? timedDay + 1 : timedDay;
}

/** „the 20th of next month“: a day of a month that is named by its place. */
function withMonth(fields: DateFields, anchor: DayNumber | undefined): DateFields {
  if (fields.unit !== 'M' || fields.shift === undefined || anchor === undefined) return fields;
  if (fields.day === undefined && (fields.weekday === undefined || fields.nth === undefined)) return fields;
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'unit' && name !== 'shift')) as DateFields;
  return { ...rest, ...monthFrom(anchor, fields.shift) };
}

/** Whether the words name a time and no day at all: „um 8 Uhr“, „am Abend“. */
export function isTimeAlone(fields: DateFields): boolean {
  if (fields.dayPart === undefined && fields.hour === undefined) return false;
  return [fields.day, fields.month, fields.weekday, fields.unit, fields.year, fields.season, fields.easter, fields.advent, fields.afterAdvent].every((field) => field === undefined);
}

/** Where a day that comes once a year lies in each, as „3. Mai“ or „Ostermontag“; nothing for other words. */
export function dayOfYear(fields: DateFields): ((year: number) => DayNumber | undefined) | undefined {
  const { day, month, weekday, nth, afterNth = 0, easter, advent, afterAdvent } = fields;
  if (easter !== undefined) return (year) => easterSunday(year) + easter;
  if (advent !== undefined) return (year) => adventSunday(year, advent);
  if (afterAdvent !== undefined) return (year) => adventSunday(year, 1) + afterAdvent;
  if (month === undefined) return undefined;
  if (day !== undefined) return (year) => (isCivilDate({ year, month, day }) ? toDayNumber({ year, month, day }) : undefined);
  if (nth === undefined) return undefined;
  if (weekday !== undefined) return (year) => shifted(nthWeekday(year, { weekday, month, nth }), afterNth);
  return fields.unit === 'D' ? (year) => nthDay(year, { month, nth }) : undefined;
}

/** The year that the words name, by number or as „vorigen Jahres“. */
export function namedYear(fields: DateFields, { anchor }: Surroundings): number | undefined {
  if (fields.year !== undefined) return fields.year;
  if (fields.unit !== 'Y' || fields.shift === undefined || anchor === undefined) return undefined;
  return toCivilDate(anchor).year + fields.shift;
}

/** The fourth Sunday of Advent is the last one before Christmas Day. */
function adventSunday(year: number, which: number): DayNumber {
  const christmas = toDayNumber({ year, month: 12, day: 25 });
  return christmas - weekdayOf(christmas) - 7 * (4 - which);
}

/** The first Sunday in May, the last Friday in November. */
function nthWeekday(year: number, { weekday, month, nth }: { weekday: number; month: number; nth: number }): DayNumber | undefined {
  const length = daysInMonth(year, month);
  const first = toDayNumber({ year, month, day: 1 });
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  if (nth > 0) return day <= length ? first + day - 1 : undefined;
  const last = first + length - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

function shifted(day: DayNumber | undefined, days: number): DayNumber | undefined {
  return day === undefined ? undefined : day + days;
}

/** The third day of October, the last day of February. */
function nthDay(year: number, { month, nth }: { month: number; nth: number }): DayNumber {
  return toDayNumber({ year, month, day: nth > 0 ? nth : daysInMonth(year, month) });
}

/** The Monday of a week that lies within a month as a whole, counted from its start, or the last one. */
export function nthWeek(year: number, { month, nth }: { month: number; nth: number }): DayNumber | undefined {
  if (nth < 0) {
    const last = toDayNumber({ year, month, day: daysInMonth(year, month) });
    return last - (weekdayOf(last) % 7) - 6;
  }
  const monday = nthWeekday(year, { weekday: 1, month, nth });
  return monday !== undefined && toCivilDate(monday + 6).month === month ? monday : undefined;
}

const neighbouringMonths = [-1, 0, 1] as const;
const monthsOfAYear = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6] as const;

/** „am 15.“: of the running month or one beside it; „Dienstag, der 25.“ tells which. */
function dayOfSomeMonth(day: number, fields: DateFields, around: Surroundings): DayNumber | undefined {
  const { anchor } = around;
  if (anchor === undefined) return undefined;
  const months = fields.weekday === undefined ? neighbouringMonths : monthsOfAYear;
  const candidates = onWeekday(fields, months.flatMap((shift) => dayInMonth(anchor, shift, day) ?? []));
  return candidates.length === 0 ? undefined : choose(candidates, anchor, directionFor(fields, around));
}

/** A day of the month that lies so many months from that of the anchor, when the month has it. */
export function dayInMonth(anchor: DayNumber, shift: number, day: number): DayNumber | undefined {
  const date = { ...monthFrom(anchor, shift), day };
  return isCivilDate(date) ? toDayNumber(date) : undefined;
}

/** The month that lies so many months from that of the anchor. */
function monthFrom(anchor: DayNumber, shift: number): { readonly year: number; readonly month: number } {
  const { year, month } = toCivilDate(anchor);
  const months = year * 12 + month - 1 + shift;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

const neighbouringYears = [-1, 0, 1] as const;
/** Far enough to meet a 29 February on both sides, also around 1900 or 2100. */
const leapYears = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

function dayInSomeYear(fields: DateFields, around: Surroundings, dayIn: (year: number) => DayNumber | undefined): DayNumber | undefined {
  const year = namedYear(fields, around);
  if (year !== undefined) return dayIn(year);
  const { anchor } = around;
  if (anchor === undefined || fields.unit === 'Y') return undefined;
  const thisYear = toCivilDate(anchor).year;
  const candidates = onWeekday(fields, daysNear(thisYear, dayIn));
  const direction = directionFor(fields, around);
  if (fields.shift) return choose(candidates, anchor, direction);
  return chooseInYear(candidates, anchor, { direction, year: 365, isThisYear: (day) => toCivilDate(day).year === thisYear });
}

function daysNear(thisYear: number, dayIn: (year: number) => DayNumber | undefined): DayNumber[] {
  const near = neighbouringYears.flatMap((years) => dayIn(thisYear + years) ?? []);
  return near.length === neighbouringYears.length ? near : leapYears.flatMap((years) => dayIn(thisYear + years) ?? []);
}

/** „Samstag, 3. November“ tells the year, unless writer and calendar disagree. */
function onWeekday({ weekday, nth }: DateFields, days: DayNumber[]): DayNumber[] {
  if (weekday === undefined || nth !== undefined) return days;
  const fitting = days.filter((day) => weekdayOf(day) === weekday);
  return fitting.length > 0 ? fitting : days;
}

/** „Mittwoch in zwei Wochen“; where no number is said, one. */
function wholeNumber(amount: number | null | undefined): number {
  return typeof amount === 'number' ? Math.round(amount) : 1;
}

function namedWeekday(weekday: number, { unit, shift, amount }: DateFields, around: Surroundings & { anchor: DayNumber }): DayNumber {
  const { anchor } = around;
  const inThisWeek = anchor + weekday - weekdayOf(anchor);
  if (unit === 'W' && shift !== undefined) return inThisWeek + 7 * shift * wholeNumber(amount);
  if (shift === undefined || shift === 0) return choose([inThisWeek - 7, inThisWeek, inThisWeek + 7], anchor, around.direction());
  const next = inThisWeek > anchor ? inThisWeek : inThisWeek + 7;
  const last = inThisWeek < anchor ? inThisWeek : inThisWeek - 7;
  return shift < 0 ? last + 7 * (shift + 1) : next + 7 * (shift - 1);
}
