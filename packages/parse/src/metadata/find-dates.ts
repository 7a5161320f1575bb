/** Dates in visible text, as newspapers print them. */
import { isoDate } from '@depesche/jsonld';
import { monthNumber } from './months.js';

export interface FoundDate {
  /** ISO 8601 date. */
  readonly date: string;
  /** Where in the text it starts. */
  readonly start: number;
}

type Reading = (match: RegExpExecArray, monthFirst: boolean) => readonly [year: string, month: number, day: string] | undefined;

/** Each form with how its groups are read; month names are looked up afterwards, so that the expressions stay simple. */
const forms: readonly (readonly [RegExp, Reading])[] = [
  [/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, ([, year, , month, day]) => [year!, Number(month), day!]],
  [/(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d{2}|\d{2}(?![\d:.]))(?!\d)/g, ([, day, month, year]) => [fullYear(year!), Number(month), day!]],
  [/(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?![\d/])/g, readSlashes],
  [
    /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)? ?(?:de |of )?(\p{L}{3,12})\.?,? (?:del? )?((?:19|20)\d{2})(?!\d)/gu,
    ([, day, month, year]) => named(year!, month!, day!),
  ],
  [/(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?!\d)/gu, ([, month, day, year]) => named(year!, month!, day!)],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/g, ([, year, month, day]) => [year!, Number(month), day!]],
];

/** Pages are not older than the web; what looks older is a number. */
const earliest = '1990';

/** The dates a text prints, in order of appearance; `monthFirst` reads 12/03/2024 as Americans write it. */
export function findDates(text: string, options: { readonly monthFirst?: boolean } = {}): FoundDate[] {
  const found: FoundDate[] = [];
  for (const [form, read] of forms) {
    for (const match of text.matchAll(form)) {
      const parts = read(match, options.monthFirst ?? false);
      const date = parts && isoDate(`${parts[0]}-${two(String(parts[1]))}-${two(parts[2])}`);
      if (date !== undefined && date >= earliest) found.push({ date, start: match.index });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readSlashes([, first = '', , second = '', year = '']: RegExpExecArray, monthFirst: boolean): readonly [string, number, string] {
  const isMonthFirst = Number(second) > 12 || (monthFirst && Number(first) <= 12);
  return isMonthFirst ? [year, Number(first), second] : [year, Number(second), first];
}

function named(year: string, month: string, day: string): readonly [string, number, string] | undefined {
  const number = monthNumber(month);
  return number === undefined ? undefined : [year, number, day];
}

/** Two digits mean this century up to 49, as date pickers have it. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
