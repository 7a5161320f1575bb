/** Dates as they are printed above an article, as ISO 8601. */
import { isoDate } from '@depesche/jsonld';
import { monthNumber } from '../metadata/months.js';
import { zoneOffsets } from './date-words.js';

/** A date found in a short text. */
export interface VisibleDate {
  /** Where it starts in the text. */
  readonly index: number;
  /** `2024-12-03`, or `2024-12-03T10:15:00+01:00` when time and zone are printed; absent when it is ambiguous. */
  readonly value?: string;
}

/** Longer texts are not looked through: they are prose. */
export const LONGEST_DATE_LINE = 160;

/** Stands for a date whose day and month may be meant the other way round. */
const ambiguous = Symbol('ambiguous');

interface Day {
  readonly index: number;
  readonly end: number;
  /** Absent when day and month may be meant the other way round. */
  readonly date?: string;
}

/**
 * The dates in a line of front matter, in order. „03.12.2024“ is day first; `03/12/2024` is ambiguous unless one
 * number is above 12. A time counts only with a zone whose offset is certain.
 */
export function visibleDates(text: string): VisibleDate[] {
  if (text.length > LONGEST_DATE_LINE) return [];
  return visibleDays(text).map(({ index, end, date }) => {
    if (date === undefined) return { index };
    const time = visibleTime(text.slice(end, end + 40));
    return { index, value: time === undefined ? date : `${date}T${time}` };
  });
}

function visibleDays(text: string): Day[] {
  const days: Day[] = [];
  for (const { pattern, read } of dayPatterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (days.some((day) => match.index < day.end && day.index < end)) continue;
      const day = read(match);
      if (day === ambiguous) days.push({ index: match.index, end });
      else if (day !== undefined) days.push({ index: match.index, end, date: day });
    }
  }
  return days.sort((a, b) => a.index - b.index);
}

const dayPatterns: readonly { pattern: RegExp; read: (match: RegExpMatchArray) => string | typeof ambiguous | undefined }[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, read: ([, y, m, d]) => isoDay(Number(y), Number(m), Number(d)) },
  {
    pattern: /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?!\d)/g,
    read: ([, d, m, y]) => isoDay(fullYear(y!), Number(m), Number(d)),
  },
  { pattern: /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g, read: ([, a, b, y]) => slashedDay(Number(a), Number(b), Number(y)) },
  {
    pattern: /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)? ?(\p{L}{3,10})\.?,? (\d{4})(?!\d)/gu,
    read: ([, d, month, y]) => namedDay(Number(y), month!, Number(d)),
  },
  {
    pattern: /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu,
    read: ([, month, d, y]) => namedDay(Number(y), month!, Number(d)),
  },
];

/** The time behind a date, with its offset; undefined without a zone that means one offset only. */
function visibleTime(rest: string): string | undefined {
  const time = /^[T,]? ?(?:[|–-] |um |at )?(\d{1,2})[:.](\d{2})(?::(\d{2}))?(.*)$/su.exec(rest);
  if (time === null) return undefined;
  const [, hour, minute, second = '00', behind = ''] = time;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const offset = visibleOffset(behind);
  if (offset === undefined || /^ ?[ap]\.?m\b/i.test(behind)) return undefined;
  return `${hour!.padStart(2, '0')}:${minute}:${second}${offset}`;
}

function visibleOffset(text: string): string | undefined {
  const numeric = /^ ?([+-]\d{2}):?(\d{2})(?!\d)/.exec(text);
  if (numeric !== null) return Number(numeric[1]) <= 14 && Number(numeric[2]) <= 59 ? `${numeric[1]}:${numeric[2]}` : undefined;
  const zone = /^ ?(?:Uhr )?[ (]?(\p{L}{1,5})/iu.exec(text)?.[1];
  return zone === undefined ? undefined : zoneOffsets.get(zone.toLowerCase());
}

function namedDay(year: number, month: string, day: number): string | undefined {
  const number = monthNumber(month);
  return number === undefined ? undefined : isoDay(year, number, day);
}

function slashedDay(a: number, b: number, year: number): string | typeof ambiguous | undefined {
  if (a <= 12 && b <= 12 && a !== b) return ambiguous;
  return a > 12 ? isoDay(year, b, a) : isoDay(year, a, b);
}

/** Two digits mean 1970–2069, as in POSIX. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

function isoDay(year: number, month: number, day: number): string | undefined {
  return isoDate([String(year), ...[month, day].map((number) => String(number).padStart(2, '0'))].join('-'));
}
