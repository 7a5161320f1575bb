/** Dates in visible text, as newspapers print them. */
import { isIsoDate } from '@depesche/article';
import { monthNumber } from '../words.js';

export interface CalendarDate {
  /** ISO 8601 date; absent when day and month may be meant the other way round and no order is known. */
  readonly date?: string;
  /** Where in the text it starts, and ends. */
  readonly start: number;
  readonly end: number;
}

export interface CalendarDateOptions {
  /** How the text's readers write 03/12/2024; without it such a date is ambiguous unless one of its numbers is above 12. */
  readonly order?: 'day-first' | 'month-first';
}

const yearFirst = /([1-9]\d{3})(?:([-/.])(\d{1,2})\2(\d{1,2})(?!\d)|年(\d{1,2})月(\d{1,2})日)/y;
const dotted = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}(?!\d)|\d{2}(?![\d:]|\.\d))/y;
const slashed = /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|(?<=\/)\d{2})(?![\d/])/y;
const dayAndMonth = /(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)? ?(?:de |of )?(\p{L}{3,12})\.?,? (?:del? )?(\d{4})(?!\d)/uy;
const dayBehindMonth = /(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/y;
const monthBefore = /(?<!\p{L})(\p{L}{3,12})\.? $/u;
const longestMonth = 14;

/** The dates a text prints, in order of appearance. Two digits mean the years 1970 to 2069, as in POSIX. */
export function calendarDates(text: string, { order }: CalendarDateOptions = {}): CalendarDate[] {
  const found: CalendarDate[] = [];
  let end = 0;
  for (const digits of text.matchAll(/\d+/g)) {
    const at = digits.index;
    if (at < end || digits[0].length > 4) continue;
    const read = digits[0].length === 4 ? readYearFirst(text, at) : (readNumbers(text, at, order) ?? readMonthName(text, at));
    if (read === undefined) continue;
    found.push(read);
    end = read.end;
  }
  return found;
}

function readYearFirst(text: string, at: number): CalendarDate | undefined {
  const match = matchAt(yearFirst, text, at);
  return match === null ? undefined : calendarDate(match, [match[1]!, match[3] ?? match[5]!, match[4] ?? match[6]!]);
}

function readNumbers(text: string, at: number, order: CalendarDateOptions['order']): CalendarDate | undefined {
  const match = matchAt(dotted, text, at);
  if (match !== null) return calendarDate(match, [fullYear(match[3]!), match[2]!, match[1]!]);
  const other = matchAt(slashed, text, at);
  if (other === null) return undefined;
  const [, first = '', , second = '', shown = ''] = other;
  const year = fullYear(shown);
  if (order === undefined && first !== second && Number(first) <= 12 && Number(second) <= 12) return { start: at, end: at + other[0].length };
  const isMonthFirst = Number(second) > 12 || (order === 'month-first' && Number(first) <= 12);
  return calendarDate(other, isMonthFirst ? [year, first, second] : [year, second, first]);
}

function readMonthName(text: string, at: number): CalendarDate | undefined {
  const match = matchAt(dayAndMonth, text, at);
  const month = match === null ? undefined : monthNumber(match[2]!);
  if (match !== null && month !== undefined) return calendarDate(match, [match[3]!, String(month), match[1]!]);
  const before = monthBefore.exec(text.slice(Math.max(0, at - longestMonth), at));
  const number = before === null ? undefined : monthNumber(before[1]!);
  const behind = matchAt(dayBehindMonth, text, at);
  if (before === null || number === undefined || behind === null) return undefined;
  const date = calendarDate(behind, [behind[2]!, String(number), behind[1]!]);
  return date && { ...date, start: at - before[0].length };
}

function calendarDate(match: RegExpExecArray, [year, month, day]: readonly [year: string, month: string, day: string]): CalendarDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? { date, start: match.index, end: match.index + match[0].length } : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 70 ? '20' : '19'}${year}`;
}
