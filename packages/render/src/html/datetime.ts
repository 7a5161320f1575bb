/** Which values HTML's `datetime` attribute takes (HTML standard, 2.3.5 and 4.5.14). */

const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const week = /^(\d{4})-W(\d{2})$/;
const time = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?$/;
const zone = /(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const duration = /^P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,3})?S)?)?$/;

/** Whether a TIMEX3 or ISO 8601 value is a valid year, month, date, week, time, date and time, or duration in HTML. */
export function isHtmlDatetime(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 40) return false;
  if (duration.test(value)) return true;
  const separator = value.indexOf('T');
  if (separator >= 0) return isDate(value.slice(0, separator), true) && time.test(value.slice(separator + 1).replace(zone, ''));
  return isDate(value, false) || isWeek(value);
}

function isDate(value: string, whole: boolean): boolean {
  const [, year, month, day] = date.exec(value) ?? [];
  if (year === undefined || year === '0000' || (whole && day === undefined)) return false;
  if (month === undefined) return true;
  if (month < '01' || month > '12') return false;
  return day === undefined || (day >= '01' && Number(day) <= daysInMonth(Number(year), Number(month)));
}

function isWeek(value: string): boolean {
  const [, year, number] = week.exec(value) ?? [];
  return year !== undefined && number !== undefined && year !== '0000' && number >= '01' && Number(number) <= weeksInYear(Number(year));
}

function daysInMonth(year: number, month: number): number {
  return utcDate(year, month, 0).getUTCDate(); // day 0 of the month after
}

/** A year has 53 weeks when it starts or ends on a Thursday. */
function weeksInYear(year: number): number {
  return utcDate(year, 0, 1).getUTCDay() === 4 || utcDate(year, 11, 31).getUTCDay() === 4 ? 53 : 52;
}

/** As `new Date(Date.UTC(…))`, which would take the years 0–99 for 1900–1999. */
function utcDate(year: number, month: number, day: number): Date {
  const result = new Date(0);
  result.setUTCFullYear(year, month, day);
  return result;
}
