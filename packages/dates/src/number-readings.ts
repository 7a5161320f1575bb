/** Numbers as they are written in texts, and what each may mean in a time expression. */
import type { DateNumbers } from '@depesche/language';
import { type Digits, readDigits } from './digits.js';
import type { NumberReading } from './number-class.js';
import { dayMonthReadings, fullYear, isThreeGroups, monthYearReadings, threeGroups } from './separated-date.js';

export interface WrittenNumber {
  readonly end: number;
  readonly readings: readonly NumberReading[];
}

/** Longer runs of digits are no part of a date; they are passed over as one. */
const MOST_DIGITS = 9;

/** How the language of a text writes numbers. */
export type NumberStyle = Pick<DateNumbers, 'decimalSign' | 'order'>;

/**
 * The number that starts at a digit, with all digits, signs and groups that belong to it: `3`, `1.500`, `3,5`, `20.30`,
 * `10:15`, `03.12.2024`, `2024-12-03`, `2007/08`, `1,500`. Never reads past `limit`; linear in what it reads.
 */
export function readNumber(text: string, { start, limit, style }: { readonly start: number; readonly limit: number; readonly style: NumberStyle }): WrittenNumber {
  const first = readDigits(text, start, limit);
  if (first.length > MOST_DIGITS) return { end: first.end, readings: [] };
  const sign = text[first.end];
  const second = first.end + 1 < limit ? readDigits(text, first.end + 1, limit) : undefined;
  if (second === undefined || second.length === 0) return { end: first.end, readings: integerReadings(first) };
  const parts: Parts = { text, limit, style, first, second };
  if (sign === '.') return readDotted(parts);
  if (sign === ':' && isClock(first, second)) return readClock(parts);
  if (sign === ',') return readAfterComma(parts);
  return readSlashed(sign ?? '', parts) ?? { end: first.end, readings: integerReadings(first) };
}

interface Parts {
  readonly text: string;
  readonly limit: number;
  readonly style: NumberStyle;
  readonly first: Digits;
  readonly second: Digits;
}

/** With `/` or `-` between: nothing when it is no date, so that the first number stands for itself. */
function readSlashed(sign: string, { text, limit, style, first, second }: Parts): WrittenNumber | undefined {
  if (sign !== '/' && sign !== '-') return undefined;
  const third = text[second.end] === sign ? readDigits(text, second.end + 1, limit) : undefined;
  if (third !== undefined && third.length > 0) {
    if (!isThreeGroups(first, second, third)) return undefined;
    return { end: third.end, readings: threeGroups([first, second, third], { sign, order: style.order }) };
  }
  if (sign === '/' && isYearPair(first, second)) return { end: second.end, readings: [{ name: 'yearPair', fields: { year: first.value } }] };
  const readings = monthYearReadings(sign, first, second);
  if (sign === '/') readings.push(...dayMonthReadings([first, second], { name: 'looseDayMonth', order: style.order }));
  return readings.length === 0 ? undefined : { end: second.end, readings };
}

const LAST_DAY = 31;

const smallIntegers = new Map<number, readonly NumberReading[]>();
for (let value = 0; value < 100; value++) smallIntegers.set(value, readSmallInteger(value));

function integerReadings({ value, length }: Digits): readonly NumberReading[] {
  const small = smallIntegers.get(value);
  if (length === 2 && value >= 1 && value <= 9) return [...small!, { name: 'paddedMonth', fields: { month: value } }];
  if (length <= 2) return small!;
  const readings: NumberReading[] = [{ name: 'integer', fields: { amount: value } }];
  if (length <= 4 && value > 0) readings.push({ name: 'eraYear', fields: { year: value } });
  if (length === 4 && value <= 2400 && value % 100 < 60) readings.push({ name: 'hourMinute', fields: { hour: Math.floor(value / 100), minute: value % 100 } });
  if (length === 4 && value >= 1000 && value < 2200) readings.push({ name: 'yearNumber', fields: { year: value } });
  if (length === 4 && value > 1900 && value < 2100 && value % 100 !== 0) readings.push({ name: 'recentYear', fields: { year: value } });
  return readings;
}

function readSmallInteger(value: number): NumberReading[] {
  const readings: NumberReading[] = [
    { name: 'integer', fields: { amount: value } },
    { name: 'ordinalNumber', fields: { ordinal: value } },
    { name: 'shortYear', fields: { year: fullYear(value) } },
  ];
  if (value > 0) readings.push({ name: 'eraYear', fields: { year: value } });
  if (value > LAST_DAY) readings.push({ name: 'pastShortYear', fields: { year: fullYear(value) } });
  if (value >= 1 && value <= LAST_DAY) readings.push({ name: 'dayNumber', fields: { day: value } });
  if (value >= 1 && value <= 12) readings.push({ name: 'monthNumber', fields: { month: value } });
  if (value <= 24) readings.push({ name: 'hourNumber', fields: { hour: value } });
  if (value < 60) readings.push({ name: 'minuteNumber', fields: { minute: value } });
  return readings;
}

/** The readings of digits followed by a suffix such as `er`: a decade, when the number is one. */
export function decadeReadings(readings: readonly NumberReading[]): readonly NumberReading[] {
  const year = readings.find(({ name }) => name === 'yearNumber')?.fields.year;
  const short = readings.find(({ name }) => name === 'shortYear') && readings[0]?.fields.amount;
  const decade = year ?? (typeof short === 'number' ? 1900 + short : undefined);
  if (decade === undefined || decade % 10 !== 0) return [];
  // „1600s“ are a hundred years, „2000s“ are mostly ten
  const fields = decade % 100 === 0 && decade < 2000 ? { century: decade / 100 + 1 } : { decade };
  return [{ name: 'decadeNumber', fields }];
}

function readDotted(parts: Parts): WrittenNumber {
  const { text, limit, style, first, second } = parts;
  const { order } = style;
  if (text[second.end] === '.') {
    const third = readDigits(text, second.end + 1, limit);
    if (isThreeGroups(first, second, third)) return { end: third.end, readings: threeGroups([first, second, third], { sign: '.', order }) };
    if (first.length <= 2 && second.length <= 2) return { end: second.end, readings: dayMonthReadings([first, second], { order }) };
  }
  if (style.decimalSign === ',' && second.length === 3) return readGroups('.', parts);
  const readings: NumberReading[] = [];
  if (isClock(first, second)) readings.push({ name: 'dotted', fields: { hour: first.value, minute: second.value } });
  readings.push(...dayMonthReadings([first, second], { order }), ...monthYearReadings('.', first, second));
  if (style.decimalSign === '.') readings.push(...decimalReadings(parts));
  return { end: second.end, readings };
}

/** A fraction, or thousands, or a new number: „3,4“. */
function readAfterComma(parts: Parts): WrittenNumber {
  const { style, first, second } = parts;
  if (style.decimalSign === ',') return { end: second.end, readings: decimalReadings(parts) };
  return second.length === 3 ? readGroups(',', parts) : { end: first.end, readings: integerReadings(first) };
}

function readClock({ text, limit, first, second }: Parts): WrittenNumber {
  const fields = { hour: first.value, minute: second.value };
  const seconds = text[second.end] === ':' ? readDigits(text, second.end + 1, limit) : undefined;
  if (seconds?.length !== 2 || seconds.value > 59) return { end: second.end, readings: [{ name: 'clock', fields }] };
  return { end: seconds.end, readings: [{ name: 'clock', fields: { ...fields, second: seconds.value } }] };
}

function isClock(hours: Digits, minutes: Digits): boolean {
  return hours.length <= 2 && minutes.length === 2 && minutes.value < 60 && hours.value * 60 + minutes.value <= 1440;
}

/** 2007/08, 1999/00: a year that ends in the next. */
function isYearPair(first: Digits, second: Digits): boolean {
  if (first.length !== 4 || first.value < 1000 || first.value >= 2200) return false;
  return second.length === 2 && second.value === (first.value + 1) % 100;
}

function decimalReadings({ first, second }: Pick<Parts, 'first' | 'second'>): NumberReading[] {
  const amount = Number(`${first.value}.${'0'.repeat(Math.max(0, second.length - String(second.value).length))}${second.value}`);
  const readable = second.length <= 2 && Number.isFinite(amount);
  return readable ? [{ name: 'decimal', fields: { amount } }] : [];
}

/** Thousands set apart by a sign: `1.500`, `1,500,000`. */
function readGroups(sign: '.' | ',', { text, limit, first, second }: Parts): WrittenNumber {
  let value = first.value * 1000 + second.value;
  let end = second.end;
  while (text[end] === sign) {
    const group = readDigits(text, end + 1, limit);
    if (group.length !== 3) break;
    value = value * 1000 + group.value;
    end = group.end;
  }
  return { end, readings: value <= Number.MAX_SAFE_INTEGER ? [{ name: 'integer', fields: { amount: value } }] : [] };
}
