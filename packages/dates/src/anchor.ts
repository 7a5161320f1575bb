/** The day that relative expressions count from. */
import { type CivilDate, type DayNumber, isCivilDate, toDayNumber } from './civil-date.js';

/** An ISO 8601 date, with or without a time; the zone is read by `Date`. */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

/**
 * The day of a publication date: as written, or in `timeZone` when one is given and the date has a time with offset.
 * `undefined` when there is no date or it cannot be read: values then stay open.
 *
 * @throws RangeError when the runtime does not know the time zone
 */
export function anchorDay(datePublished: string | undefined, timeZone?: string): DayNumber | undefined {
  const match = isoDate.exec(datePublished ?? '');
  if (datePublished === undefined || match === null) return undefined;
  const written: CivilDate = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isCivilDate(written)) return undefined;
  const instant = datePublished.length > 10 && timeZone !== undefined ? Date.parse(datePublished) : Number.NaN;
  return toDayNumber(timeZone === undefined || Number.isNaN(instant) || !hasOffset(datePublished) ? written : dateIn(timeZone, instant));
}

/** Without an offset the date is local already. */
function hasOffset(datePublished: string): boolean {
  return /(?:Z|[+-]\d{2}:?\d{2})$/i.test(datePublished);
}

function dateIn(timeZone: string, instant: number): CivilDate {
  const format = new Intl.DateTimeFormat('en', { timeZone, calendar: 'gregory', year: 'numeric', month: 'numeric', day: 'numeric' });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return { year: parts['year']!, month: parts['month']!, day: parts['day']! };
}
