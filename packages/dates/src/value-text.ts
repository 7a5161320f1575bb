/** The notation of TIMEX3 values; what is not known is written `X`. */
import type { DateFields, DateUnit } from '@depesche/language';
import { type DayNumber, isoWeekOf, toCivilDate } from './civil-date.js';

/** A number with leading zeros. */
export function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Digits of a year, decade (three) or century (two); `X` for one that is unknown or has more digits or a sign. */
export function yearText(year: number | undefined, length = 4): string {
  return year === undefined || year < 0 || year >= 10 ** length ? 'X'.repeat(length) : padded(year, length);
}

/** `2024-12` for months counted from year 0. */
export function monthText(months: number): string {
  const year = Math.floor(months / 12);
  return `${yearText(year)}-${padded(months - year * 12 + 1, 2)}`;
}

/** `2024-W49` for the week of a day. */
export function weekText(day: DayNumber): string {
  const { year, week } = isoWeekOf(day);
  return `${yearText(year)}-W${padded(week, 2)}`;
}

/** `2024-12-03`. */
export function dayText(day: DayNumber): string {
  const { year, month, day: ofMonth } = toCivilDate(day);
  return `${yearText(year)}-${padded(month, 2)}-${padded(ofMonth, 2)}`;
}

const MINUTES_IN_DAY = 1440;
const NOON = MINUTES_IN_DAY / 2;

/** `TEV`, `T20:30`, `T20:30:15`, or nothing. */
export function timeText(fields: DateFields): string {
  const { dayPart, second } = fields;
  const minutes = minuteOfDay(fields);
  if (minutes === undefined) return dayPart === undefined ? '' : `T${dayPart}`;
  const clock = `T${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
  return second === undefined ? clock : `${clock}:${padded(second, 2)}`;
}

/** Minutes since midnight, when the words name a time by the clock: „fünf vor halb neun“ is 505. */
export function minuteOfDay({ hour, minute = 0, fromHour = 0, minuteSign, meridiem, dayPart }: DateFields): number | undefined {
  if (hour === undefined) return undefined;
  const named = hour * 60 + fromHour + (minuteSign === undefined ? minute : -minute);
  if (named === MINUTES_IN_DAY) return named;
  const minutes = (named + MINUTES_IN_DAY) % MINUTES_IN_DAY;
  if (meridiem !== undefined) return (minutes % NOON) + (meridiem === 'pm' ? NOON : 0);
  if (isMidnightHour(minutes, dayPart)) return minutes - NOON;
  return isSecondHalf(minutes, dayPart) ? minutes + NOON : minutes;
}

/** „zwölf Uhr nachts“ is 00:00. */
function isMidnightHour(minutes: number, dayPart: DateFields['dayPart']): boolean {
  return Math.floor(minutes / 60) === 12 && (dayPart === 'NI' || dayPart === 'EV');
}

/** „acht Uhr abends“ is 20:00, „ein Uhr mittags“ 13:00, „zwei Uhr nachts“ 02:00. */
function isSecondHalf(minutes: number, dayPart: DateFields['dayPart']): boolean {
  const hour = Math.floor(minutes / 60);
  if (hour >= 12) return false;
  return dayPart === 'AF' || dayPart === 'EV' || (dayPart === 'NI' && hour > 6) || (dayPart === 'MI' && hour < 4);
}

/** A unit of the calendar of which nothing is known. */
export const openUnit: Readonly<Record<DateUnit, string>> = {
  Y: 'XXXX',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  D: 'XXXX-XX-XX',
  DE: 'XXX',
  CE: 'XX',
  TH: 'XXXX-XX-XXTXX:XX',
  TM: 'XXXX-XX-XXTXX:XX',
  TS: 'XXXX-XX-XXTXX:XX',
};

/** A day, or a time of one, of which only a part is known: `XXXX-12-03`, `XXXX-WXX-2`, `XXXX-XX-XXTEV`; nothing for longer parts. */
export function openDay(fields: DateFields): string | undefined {
  const { day, month, weekday, unit, year, season } = fields;
  const time = timeText(fields);
  if (day !== undefined && month === undefined) return `XXXX-XX-${padded(day, 2)}${time}`;
  if (day !== undefined && month !== undefined) return `${yearText(year)}-${padded(month, 2)}-${padded(day, 2)}${time}`;
  if (fields.easter !== undefined || fields.advent !== undefined || fields.afterAdvent !== undefined) return `${yearText(year)}-XX-XX${time}`;
  if (fields.nth !== undefined && month !== undefined) return unit === 'W' ? undefined : `${yearText(year)}-${padded(month, 2)}-XX${time}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${time}`;
  if (unit === 'D') return `XXXX-XX-XX${time}`;
  if (unit !== undefined || year !== undefined || month !== undefined || season !== undefined) return undefined;
  return time === '' ? undefined : `XXXX-XX-XX${time}`;
}
