/** Where a TIMEX3 value belongs on a line of time, and what that day, month or stretch is called. */
import type { Timex } from '@depesche/article';
import { dayWords, seasons, timeWords } from './calendar-words.js';
import type { Messages } from './messages.js';

export interface CalendarDate {
  /** Sorts by the day it begins with; years before Christ come first, the earliest at the top. */
  readonly key: string;
  readonly label: string;
}

/** The point or stretch of the calendar that an expression names; undefined when it names none (durations, sets, open dates). */
export function dateOf({ type, value }: Pick<Timex, 'type' | 'value'>, messages: Messages): CalendarDate | undefined {
  if (type === 'SET') return undefined;
  const isBeforeChrist = value.startsWith('BC');
  const date = isBeforeChrist ? value.slice(2) : value;
  return longStretchOf(date, isBeforeChrist, messages) ?? (isBeforeChrist ? undefined : stretchOf(date, messages)) ?? dayOf(date, isBeforeChrist, messages);
}

/** Centuries (`19`) and decades (`199`). */
function longStretchOf(digits: string, isBeforeChrist: boolean, { phrase }: Messages): CalendarDate | undefined {
  if (!/^\d{2,3}$/.test(digits)) return undefined;
  const label = digits.length === 2 ? phrase.century(Number(digits) + 1) : phrase.decade(`${Number(digits)}0`);
  const first = digits.padEnd(4, isBeforeChrist ? '9' : '0');
  return { key: keyOf(first, isBeforeChrist), label: isBeforeChrist ? phrase.beforeChrist(label) : label };
}

/** Weeks, quarters, halves and seasons. */
function stretchOf(value: string, { phrase, text }: Messages): CalendarDate | undefined {
  const [, year = '', kind = '', number = ''] = /^(\d{4})-(W|Q|H|SP|SU|FA|WI)(\d{0,2})(?:-WE)?$/.exec(value) ?? [];
  const month = (from: number): string => `${year}-${String(Math.min(Math.max(from, 1), 12)).padStart(2, '0')}`;
  if (kind === 'W') return { key: mondayOf(Number(year), Number(number)), label: phrase.week(String(Number(number)), year) };
  if (kind === 'Q') return { key: month(3 * Number(number) - 2), label: phrase.quarter(number, year) };
  if (kind === 'H') return { key: month(6 * Number(number) - 5), label: phrase.half(number, year) };
  const season = seasons[kind];
  return season === undefined ? undefined : { key: month(season.month), label: `${text[season.name]} ${year}` };
}

/** Years, months, days, and times of a day. */
function dayOf(value: string, isBeforeChrist: boolean, { language }: Messages): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2})(?:T([\d:]{2,8}|[A-Z]{2}))?)?)?$/.exec(value);
  if (match === null) return undefined;
  const [, year = '', month, day, time] = match;
  // There is no year 0: the one before the year 1 is 1 BC.
  const at = { year: isBeforeChrist ? 1 - Number(year) : Number(year), ...(month !== undefined && { month: Number(month) }), ...(day !== undefined && { day: Number(day) }) };
  const date = dayWords(at, language);
  return { key: keyOf(value, isBeforeChrist), label: time === undefined ? date : `${date}, ${timeWords(time, language)}` };
}

function keyOf(date: string, isBeforeChrist: boolean): string {
  return isBeforeChrist ? `-${String(9999 - Number(date.slice(0, 4))).padStart(4, '0')}${date.slice(4)}` : date;
}

/** The first day of a week of ISO 8601: the week that holds the 4th of January is the first. */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1));
  return new Date(monday).toISOString().slice(0, 10);
}
