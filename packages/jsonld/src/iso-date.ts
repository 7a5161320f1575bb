/** Dates as publishers write them, to ISO 8601 as the document model wants it. */

const isoLike =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]{1,2}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
const rfc2822 = /^(?:[A-Za-z]{3,9}, {0,2})?(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?)? ?(Z|UTC|GMT|[+-]\d{4})?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Parts = readonly (string | undefined)[];

/**
 * A date and time with its offset (`2024-12-03T10:15:00+01:00`), or the date alone when time or offset are missing, since nothing may be
 * invented; undefined for what is no date. Reads ISO 8601 (also without separators) and RFC 2822.
 */
export function isoDate(value: string): string | undefined {
  const text = value.trim();
  if (text.length > 40) return undefined;
  const iso = isoLike.exec(text);
  if (iso !== null) return assemble(iso.slice(1));
  const mail = rfc2822.exec(text);
  if (mail === null) return undefined;
  const [, day = '', monthName = '', year, ...time] = mail;
  const month = months.indexOf(monthName.toLowerCase()) + 1;
  return assemble([year, two(month), two(Number(day)), ...time]);
}

function assemble([year, month, day, hour, minute, second, zone]: Parts): string | undefined {
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDate(date) || Number(year) < 1000) return undefined;
  if (hour === undefined || minute === undefined || zone === undefined) return date;
  const stamp = `${date}T${hour}:${minute}:${second ?? '00'}${offset(zone)}`;
  return Number.isNaN(Date.parse(stamp)) ? date : stamp;
}

/** `Date.parse` rolls the 30th of February over into March, so the date must come back as it went in. */
function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function offset(zone: string): string {
  if (/^[zug]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
