/** The one day that the words name. */
import type { DateFields } from '@depesche/language';
import { choose, chooseInYear, directionFor } from './choose-candidate.js';
import { type DayNumber, daysInMonth, easterSunday, isCivilDate, toCivilDate, toDayNumber, weekdayOf } from './civil-date.js';
import type { Surroundings } from './surroundings.js';

/** The day the words name, when they name one and it can be known. */
export function namedDay(fields: DateFields, around: Surroundings): DayNumber | undefined {
  const { day, month, weekday, unit, shift } = fields;
  const { anchor } = around;
  if (fields.easter !== undefined) return dayInSomeYear(fields, around, (year) => easterSunday(year) + fields.easter!);
  if (fields.advent !== undefined) return dayInSomeYear(fields, around, (year) => adventSunday(year, fields.advent!));
  if (day !== undefined && month !== undefined) {
    return dayInSomeYear(fields, around, (year) => (isCivilDate({ year, month, day }) ? toDayNumber({ year, month, day }) : undefined));
  }
  if (weekday !== undefined && month !== undefined && fields.nth !== undefined) {
    const nth = { weekday, month, nth: fields.nth };
    return dayInSomeYear(fields, around, (year) => nthWeekday(year, nth));
  }
  if (unit === 'D' && shift !== undefined) return anchor === undefined ? undefined : anchor + shift;
  if (weekday !== undefined) return anchor === undefined ? undefined : namedWeekday(weekday, fields, { ...around, anchor });
  if (unit !== undefined || fields.year !== undefined || month !== undefined || fields.season !== undefined) return undefined;
  const timed = fields.dayPart !== undefined || fields.hour !== undefined;
  return timed ? (around.justNamed ?? anchor) : undefined;
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

function namedWeekday(weekday: number, { unit, shift }: DateFields, around: Surroundings & { anchor: DayNumber }): DayNumber {
  const { anchor } = around;
  const inThisWeek = anchor + weekday - weekdayOf(anchor);
  if (unit === 'W' && shift !== undefined) return inThisWeek + 7 * shift;
  if (shift === undefined || shift === 0) return choose([inThisWeek - 7, inThisWeek, inThisWeek + 7], anchor, around.direction());
  const next = inThisWeek > anchor ? inThisWeek : inThisWeek + 7;
  const last = inThisWeek < anchor ? inThisWeek : inThisWeek - 7;
  return shift < 0 ? last + 7 * (shift + 1) : next + 7 * (shift - 1);
}
