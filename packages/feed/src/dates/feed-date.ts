/** Dates as feeds write them, to ISO 8601: RFC 822 with all its variants, W3C and ISO dates whole and cut, seconds since 1970. */
import { isIsoDate } from '@depesche/article';
import { monthNumber } from '@depesche/parse';
import { namedOffset } from './zones.js';

/** No date is longer, with the name of its zone in brackets. */
const LONGEST = 80;

const isoDate = /^([+-]?\d{4})(?:-?(\d\d)(?:-?(\d\d))?|-(\d)(?:-(\d))?)?(?:$|[T _](.*)$)/i;
const ordinalDate = /^(\d{4})-?(\d{3})(?:$|[T ](.*)$)/i;
/** The shape nearly all dates of Atom and JSON Feed have; an offset of zero is written in several ways. */
const usualIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:Z|[+-](?!00:00)\d\d:\d\d)$/;
/** And those of RSS. */
const rfc822 = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d:\d\d.*)$/i;
const clock = /^T?(\d{1,2})[:.]?(\d\d)(?:[:.]?(\d\d)(?:[.,](\d{1,9}))?)?\s*(am|pm|a\.m\.|p\.m\.)?(?!\d)/i;

interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * A date as ISO 8601: date and time with its offset; the date alone when time or offset are missing or cannot be read, since nothing may be invented; month or year alone
 * when the feed says no more; undefined for what is no date that exists.
 */
export function feedDate(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const text = written.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  if (usualIso.test(text) && isIsoDate(text)) return text;
  const usual = rfc822.exec(text);
  if (usual !== null) return assembled({ year: Number(usual[3]), month: monthNumber(usual[2]!) ?? 0, day: Number(usual[1]) }, usual[4]!);
  if (/^\d{10}$|^\d{13}$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000Z', 'Z');
  return fromIso(text) ?? fromWords(text);
}

function fromIso(text: string): string | undefined {
  const compact = /^(\d{4})(\d\d)(\d\d)(\d\d\d\d(?:\d\d)?)(.*)$/.exec(text);
  if (compact !== null) return assembled({ year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) }, `${compact[4]!}${compact[5]!}`);
  const ordinal = ordinalDate.exec(text);
  if (ordinal !== null) return assembled(dayOfYear(Number(ordinal[1]), Number(ordinal[2])), ordinal[3] ?? '');
  const iso = isoDate.exec(text.replace(/^(\d{4})[/.](\d\d?)[/.](\d\d?)(?!\d)/, (_, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`));
  if (iso === null) return undefined;
  const [, year, month, day, shortMonth, shortDay, time = ''] = iso;
  const numbers = { month: month ?? shortMonth, day: day ?? shortDay };
  return assembled(
    { year: Number(year), ...(numbers.month !== undefined && { month: Number(numbers.month) }), ...(numbers.day !== undefined && { day: Number(numbers.day) }) },
    time,
  );
}

/** Day, month by name, year and time in any of the orders in use: RFC 822, RFC 850, asctime, “December 3, 2024 10:15 PM EST”. */
function fromWords(text: string): string | undefined {
  const words = text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1').split(/[ ,]+|(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)|(?<=\d)\.(?=\p{L}|$|[ ,])/u).filter((word) => word !== '' && word !== 'de' && word !== 'of');
  const at = words.map((word) => monthOf(word) !== undefined).lastIndexOf(true); // the last, since Tuesday is “mar.” in French
  if (at < 0) return undefined;
  const month = monthOf(words[at]!)!;
  const rest = [...words.slice(0, at), ...words.slice(at + 1)];
  const numbers = rest.map((word, i) => ({ word, i })).filter(({ word }) => /^\d{1,4}\.?$/.test(word));
  // The day stands next to its month: before it, or behind it as Americans and asctime have it.
  const day = numbers.find(({ word, i }) => Number.parseInt(word, 10) <= 31 && word.length <= 3 && (i === at - 1 || i === at));
  const year = numbers.find(({ word, i }) => i !== day?.i && i >= at - 1 && (word.length === 4 || word.length === 2) && !/[ap]m/i.test(rest[i + 1] ?? ''));
  if (year === undefined || day === undefined) return undefined;
  const timeFrom = rest.findIndex((word) => /^T?\d{1,2}[:.]\d\d/.test(word));
  const time = timeFrom < 0 ? '' : rest.filter((_, i) => i >= timeFrom && i !== year.i).join(' ');
  return assembled({ year: fullYear(year.word), month, day: Number.parseInt(day.word, 10) }, time);
}

/** Of a month's name, with or without a full stop. */
function monthOf(word: string): number | undefined {
  return monthNumber(word.endsWith('.') ? word.slice(0, -1) : word);
}

/** Two digits as RFC 2822 (4.3) reads them. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function dayOfYear(year: number, day: number): Day {
  const date = new Date(Date.UTC(year, 0, day));
  return date.getUTCFullYear() === year ? { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() } : { year: Number.NaN };
}

function assembled({ year, month, day }: Day, time: string): string | undefined {
  if (!(year >= 1000 && year <= 9999)) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day || day < 1) return undefined;
  const clockAndZone = withOffset(time.trim());
  return clockAndZone === undefined ? date : `${date}T${clockAndZone}`;
}

/** Time and offset; undefined when one of them is missing or cannot be read. */
function withOffset(time: string): string | undefined {
  const read = clock.exec(time);
  if (read === null) return undefined;
  const [whole, hours, minutes = '', seconds = '00', fraction, half] = read;
  const hour = ofHalf(Number(hours), half?.charAt(0).toLowerCase());
  // A leap second is the last of its minute for everybody but clocks.
  const second = seconds === '60' ? '59' : seconds;
  if (hour > 23 || Number(minutes) > 59 || Number(second) > 59) return undefined;
  const offset = readOffset(time.slice(whole.length).trim());
  return offset === undefined ? undefined : `${two(hour)}:${minutes}:${second}${fraction === undefined || /^0+$/.test(fraction) ? '' : `.${fraction}`}${offset}`;
}

function ofHalf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function readOffset(zone: string): string | undefined {
  const numeric = /^(?:GMT|UTC?|Z)?\s?([+\u2212-])\s?(\d{1,2})(?::?(\d\d))?(?!\d)/i.exec(zone);
  if (numeric === null) return namedOffset(/^\(?([a-z]{1,5})\b/i.exec(zone)?.[1] ?? '');
  const [, sign, hours = '', minutes = '00'] = numeric;
  if (Number(hours) > 15 || Number(minutes) > 59) return undefined;
  const offset = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  // RFC 3339: `-00:00` says that the offset of the place is unknown, not the instant.
  return /^[+-]00:00$/.test(offset) ? 'Z' : offset;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
