/** Dates as publishers write them, to ISO 8601 as the document model wants it. */
import { isIsoDate } from '@depesche/article';

const isoLike =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]{1,2}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
/** RFC 2822, and dates as most of Europe writes them: „03.12.2024 10:15“. */
const dayFirst = /^(?:[A-Za-z]{3,9}, {0,2})?(\d{1,2})(?: ([A-Za-z]{3})[a-z]{0,6} |\.(\d{1,2})\.)(\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?)? ?(Z|UTC|GMT|[+-]\d{4})?$/;
/** “March 3, 2024, 5:01 PM”, “Sun Mar 03 2024 17:01:00 GMT+0100 (CET)”: of these the day alone. */
const monthFirst = /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})(?!\d).*/;
/** Seconds or milliseconds since 1970. */
const epoch = /^(1\d{9})(?:\d{3})?$/;
const longest = 100;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Parts = readonly (string | undefined)[];

/**
 * A date and time with its offset (`2024-12-03T10:15:00+01:00`), or the date alone when time or offset are missing, since nothing may be
 * invented; undefined for what is no date. Reads ISO 8601 (also without separators), RFC 2822, seconds and milliseconds since 1970, and the day of
 * English and dotted dates.
 */
export function isoDate(value: string): string | undefined {
  const text = value.trim();
  if (text.length > longest) return undefined;
  const iso = isoLike.exec(text);
  if (iso !== null) return assemble(iso.slice(1));
  const seconds = epoch.exec(text)?.[1];
  if (seconds !== undefined) return isoDate(new Date(Number(seconds) * 1000).toISOString());
  const [, day, name, month, year, ...time] = dayFirst.exec(text.replace(monthFirst, '$2 $1 $3')) ?? [];
  return assemble([year, two(month ?? months.indexOf(name?.toLowerCase() ?? '') + 1), two(day), ...time]);
}

function assemble([year, month, day, hour, minute, second, zone]: Parts): string | undefined {
  const date = `${year}-${month}-${day}`;
  if (!isIsoDate(date) || Number(year) < 1000) return undefined;
  if (hour === undefined || minute === undefined || zone === undefined) return date;
  const stamp = `${date}T${hour}:${minute}:${second ?? '00'}${offset(zone)}`;
  return Number.isNaN(Date.parse(stamp)) ? date : stamp;
}

function offset(zone: string): string {
  if (/^[zug]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function two(number: number | string = ''): string {
  return String(number).padStart(2, '0');
}
