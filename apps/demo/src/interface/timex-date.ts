/** A TIMEX3 value in words, and where it belongs on a line of time. */
import type { Messages } from './messages.js';

export interface CalendarDate {
  /** Sorts by the day it begins with. */
  readonly key: string;
  readonly label: string;
}

/** The point or stretch of the calendar that a value names; undefined when it names none (durations, sets, open dates). */
export function calendarDate(value: string, messages: Messages): CalendarDate | undefined {
  const stretch = stretchOf(value, messages);
  if (stretch !== undefined) return stretch;
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2})(?:T([\d:]{2,8}|[A-Z]{2}))?)?)?$/.exec(value);
  if (match === null) return undefined;
  const [, year = '', month, day, time] = match;
  const part = day !== undefined ? 'full' : month !== undefined ? 'month' : 'year';
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const date = new Intl.DateTimeFormat(messages.language, { ...formats[part], timeZone: 'UTC' }).format(at);
  return { key: value, label: time === undefined ? date : `${date}, ${timeLabel(time, messages.language)}` };
}

/** A value without a place in the calendar in words, as far as there are any: lengths of time, now, past and future. */
export function openValue(value: string, { language, text }: Messages): string {
  if (value === 'PRESENT_REF') return text.now;
  if (value === 'PAST_REF') return text.past;
  if (value === 'FUTURE_REF') return text.future;
  if (/^PT?X/.test(value)) return text.vague;
  const [, time, amount, letter = ''] = /^P(T?)(\d{1,9}(?:\.\d{1,9})?)([A-Z])$/.exec(value) ?? [];
  const unit = (time === 'T' ? hours : units)[letter];
  if (amount === undefined || unit === undefined) return value;
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount));
}

/** Weeks, quarters, halves, seasons and decades. */
function stretchOf(value: string, { phrase, text }: Messages): CalendarDate | undefined {
  const decade = /^\d{3}$/.exec(value);
  if (decade !== null) return { key: `${value}0`, label: phrase.decade(`${value}0`) };
  const [, year = '', kind = '', number = ''] = /^(\d{4})-(W|Q|H|SP|SU|FA|WI)(\d{0,2})(?:-WE)?$/.exec(value) ?? [];
  const month = (from: number): string => `${year}-${String(Math.min(Math.max(from, 1), 12)).padStart(2, '0')}`;
  if (kind === 'W') return { key: mondayOf(Number(year), Number(number)), label: phrase.week(String(Number(number)), year) };
  if (kind === 'Q') return { key: month(3 * Number(number) - 2), label: phrase.quarter(number, year) };
  if (kind === 'H') return { key: month(6 * Number(number) - 5), label: phrase.half(number, year) };
  const season = seasons[kind];
  return season === undefined ? undefined : { key: month(season.month), label: `${text[season.name]} ${year}` };
}

/** The first day of a week of ISO 8601: the week that holds the 4th of January is the first. */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1));
  return new Date(monday).toISOString().slice(0, 10);
}

/** Parts of the day in the words `Intl` has for 8, 12, 16, 20 and 23 o'clock. */
function timeLabel(time: string, language: string): string {
  const hour = partsOfDay[time];
  if (hour === undefined) return time;
  return new Intl.DateTimeFormat(language, { dayPeriod: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, 0, 1, hour)));
}

const formats = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const seasons: Readonly<Record<string, { readonly month: number; readonly name: 'spring' | 'summer' | 'autumn' | 'winter' }>> = {
  SP: { month: 3, name: 'spring' },
  SU: { month: 6, name: 'summer' },
  FA: { month: 9, name: 'autumn' },
  WI: { month: 12, name: 'winter' },
};

const partsOfDay: Readonly<Record<string, number>> = { MO: 8, MI: 12, AF: 16, EV: 20, NI: 23 };
const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
const hours: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
