/** Dates as they are printed beside an article, with the time behind them and what the words before them say. */
import { asOfWords, modifiedStems, timeWords, zoneOffsets } from '../words.js';
import { type CalendarDateOptions, calendarDates } from './calendar-dates.js';

/** A date found in a short text. */
export interface PrintedDate {
  /** Where it starts in the text. */
  readonly index: number;
  /** ISO 8601 date; absent when day and month may be meant the other way round. */
  readonly date?: string;
  /** The date, or date and time (`2024-12-03T10:15:00+01:00`) when time and zone are printed. */
  readonly value?: string;
  /** Whether the text appeared then, stood so then (a change where there is another date, else the publication), or was changed then. */
  readonly label: 'published' | 'asOf' | 'modified';
}

/** So far before a date its word stands, in characters. */
const WORD_REACH = 40;
/** So far behind it its time. */
const TIME_REACH = 40;

/**
 * The dates of a text, in order. „03.12.2024“ is day first; `03/12/2024` is ambiguous unless one number is above 12 or `order` says how readers write. A time counts
 * only with a zone whose offset is certain.
 */
export function printedDates(text: string, options: CalendarDateOptions = {}): PrintedDate[] {
  let from = 0;
  return calendarDates(text, options).map(({ date, start, end }) => {
    const label = labelOf(text.slice(Math.max(from, start - WORD_REACH), start));
    from = end;
    if (date === undefined) return { index: start, label };
    const time = printedTime(text.slice(end, end + TIME_REACH));
    return { index: start, date, value: time === undefined ? date : `${date}T${time}`, label };
  });
}

/** What the words before a date say. */
export function labelOf(before: string): PrintedDate['label'] {
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some(isModifiedWord)) return 'modified';
  return words.some((word) => asOfWords.has(word)) ? 'asOf' : 'published';
}

/** Whether a word in lower case says that a text was changed. */
export function isModifiedWord(word: string): boolean {
  return modifiedStems.some((stem) => word.startsWith(stem));
}

/** The time behind a date, with its offset; undefined without a zone that means one offset only. */
function printedTime(rest: string): string | undefined {
  const time = /^[T,]? ?(?:[|–-] |(\p{L}{2}) )?(\d{1,2})[:.](\d{2})(?::(\d{2}))?(.*)$/su.exec(rest);
  if (time === null) return undefined;
  const [, word, hour, minute, second = '00', behind = ''] = time;
  if (word !== undefined && !timeWords.has(word)) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const offset = printedOffset(behind);
  if (offset === undefined || /^ ?[ap]\.?m\b/i.test(behind)) return undefined;
  return `${hour!.padStart(2, '0')}:${minute}:${second}${offset}`;
}

function printedOffset(text: string): string | undefined {
  const numeric = /^ ?([+-]\d{2}):?(\d{2})(?!\d)/.exec(text);
  if (numeric !== null) return Number(numeric[1]) <= 14 && Number(numeric[2]) <= 59 ? `${numeric[1]}:${numeric[2]}` : undefined;
  const [first, second] = text.toLowerCase().slice(0, 20).match(/\p{L}+/gu) ?? [];
  const zone = first !== undefined && timeWords.has(first) ? second : first;
  return zone === undefined || !/^ ?[( ]?\p{L}/u.test(text) ? undefined : zoneOffsets.get(zone);
}
