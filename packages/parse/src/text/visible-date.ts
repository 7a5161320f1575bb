/** Dates as they are printed above an article, as ISO 8601. */
import { calendarDates } from '../credits/calendar-dates.js';
import { zoneOffsets } from '../words.js';

/** A date found in a short text. */
export interface VisibleDate {
  /** Where it starts in the text. */
  readonly index: number;
  /** `2024-12-03`, or `2024-12-03T10:15:00+01:00` when time and zone are printed; absent when it is ambiguous. */
  readonly value?: string;
}

/** Longer texts are not looked through: they are prose. */
export const LONGEST_DATE_LINE = 160;

/**
 * The dates in a line of front matter, in order. „03.12.2024“ is day first; `03/12/2024` is ambiguous unless one
 * number is above 12. A time counts only with a zone whose offset is certain.
 */
export function visibleDates(text: string): VisibleDate[] {
  if (text.length > LONGEST_DATE_LINE) return [];
  return calendarDates(text).map(({ date, start, end }) => {
    if (date === undefined) return { index: start };
    const time = visibleTime(text.slice(end, end + 40));
    return { index: start, value: time === undefined ? date : `${date}T${time}` };
  });
}

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
