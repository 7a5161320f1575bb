/** Days of the proleptic Gregorian calendar as day numbers, and the arithmetic that TIMEX3 values need. */

/** A day as days since 1970-01-01; no time zone is involved. */
export type DayNumber = number;

export interface CivilDate {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  /** 1…31 */
  readonly day: number;
}

const DAYS_IN_ERA = 146_097; // 400 years, after which the calendar repeats itself
const DAYS_TO_1970 = 719_468; // from 1 March of year 0

/** The day number of a calendar day (Hinnant 2021, “chrono-compatible low-level date algorithms”). */
export function toDayNumber({ year, month, day }: CivilDate): DayNumber {
  const shifted = month <= 2 ? year - 1 : year; // years that begin in March end with the leap day
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

/** The calendar day of a day number (the same source). */
export function toCivilDate(dayNumber: DayNumber): CivilDate {
  const days = dayNumber + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Whether the calendar has this day. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** 28…31. */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : monthLengths[month - 1]!;
}

/** 1 (Monday) … 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week a day lies in; `year` is the year of the week, which may differ from that of the day. */
export function isoWeekOf(day: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = toCivilDate(thursday);
  return { year, week: Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The Monday of an ISO 8601 week. */
export function mondayOfWeek(year: number, week: number): DayNumber {
  const fourth = toDayNumber({ year, month: 1, day: 4 }); // always in week 1
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Easter Sunday of a year (anonymous Gregorian algorithm, Meeus 1991). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return toDayNumber({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}
