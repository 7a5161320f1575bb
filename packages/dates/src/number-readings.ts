/** Numbers as they are written in texts, and what each may mean in a time expression. */
import type { DateFields } from '@depesche/language';
import { isCivilDate } from './civil-date.js';

/** Classes of the engine that patterns may name. */
export const numberClasses = [
  'integer',
  'decimal',
  'dayNumber',
  'monthNumber',
  'yearNumber',
  'recentYear',
  'shortYear',
  'hourNumber',
  'minuteNumber',
  'ordinalNumber',
  'clock',
  'dotted',
  'numericDate',
  'dayMonth',
  'yearPair',
  'decadeNumber',
] as const;

export type NumberClass = (typeof numberClasses)[number];

export interface NumberReading {
  readonly name: NumberClass;
  readonly fields: DateFields;
}

export interface WrittenNumber {
  readonly end: number;
  readonly readings: readonly NumberReading[];
}

/** Longer runs of digits are no part of a date; they are passed over as one. */
const MOST_DIGITS = 9;

/**
 * The number that starts at a digit, with all digits, signs and groups that belong to it: `3`, `1.500`, `3,5`, `20.30`,
 * `10:15`, `03.12.2024`, `2024-12-03`, `2007/08`. Never reads past `limit`; linear in what it reads.
 */
export function readNumber(text: string, start: number, limit: number): WrittenNumber {
  const first = readDigits(text, start, limit);
  if (first.length > MOST_DIGITS) return { end: first.end, readings: [] };
  const sign = text[first.end];
  const second = first.end + 1 < limit ? readDigits(text, first.end + 1, limit) : undefined;
  if (second === undefined || second.length === 0) return { end: first.end, readings: integerReadings(first) };
  const parts: Parts = { text, limit, first, second };
  if (sign === '.') return readDotted(parts);
  if (sign === ':' && isClock(first, second)) return readClock(parts);
  if (sign === ',') return readDecimal(parts);
  if (sign === '-' && first.length === 4) return readIsoDate(parts) ?? { end: first.end, readings: integerReadings(first) };
  if (sign === '/' && isYearPair(first, second)) {
    return { end: second.end, readings: [{ name: 'yearPair', fields: { year: first.value } }] };
  }
  return { end: first.end, readings: integerReadings(first) };
}

interface Digits {
  readonly value: number;
  readonly length: number;
  readonly end: number;
}

interface Parts {
  readonly text: string;
  readonly limit: number;
  readonly first: Digits;
  readonly second: Digits;
}

function readDigits(text: string, start: number, limit: number): Digits {
  let end = start;
  let value = 0;
  for (; end < limit && isDigit(text.charCodeAt(end)); end++) value = value * 10 + text.charCodeAt(end) - 48;
  return { value, length: end - start, end };
}

/** Whether a code unit is one of 0…9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const CENTURY_BREAK = 40; // '39 is 2039, '40 is 1940

const smallIntegers = new Map<number, readonly NumberReading[]>();
for (let value = 0; value < 100; value++) smallIntegers.set(value, readSmallInteger(value));

function integerReadings({ value, length }: Digits): readonly NumberReading[] {
  if (length <= 2) return smallIntegers.get(value)!;
  const readings: NumberReading[] = [{ name: 'integer', fields: { amount: value } }];
  if (length === 4 && value >= 1000 && value < 2200) readings.push({ name: 'yearNumber', fields: { year: value } });
  if (length === 4 && value > 1900 && value < 2100 && value % 100 !== 0) readings.push({ name: 'recentYear', fields: { year: value } });
  return readings;
}

function readSmallInteger(value: number): NumberReading[] {
  const readings: NumberReading[] = [
    { name: 'integer', fields: { amount: value } },
    { name: 'ordinalNumber', fields: { ordinal: value } },
    { name: 'shortYear', fields: { year: value + (value < CENTURY_BREAK ? 2000 : 1900) } },
  ];
  if (value >= 1 && value <= 31) readings.push({ name: 'dayNumber', fields: { day: value } });
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
  return decade === undefined || decade % 10 !== 0 ? [] : [{ name: 'decadeNumber', fields: { decade } }];
}

function readDotted({ text, limit, first, second }: Parts): WrittenNumber {
  if (text[second.end] === '.' && first.length <= 2 && second.length <= 2) {
    const third = readDigits(text, second.end + 1, limit);
    if (third.length === 4 || third.length === 2) return readNumericDate(first, second, third);
    return dayMonth(first, second);
  }
  if (second.length === 3) return readGroups({ text, limit, first, second });
  const readings: NumberReading[] = [];
  if (isClock(first, second)) readings.push({ name: 'dotted', fields: { hour: first.value, minute: second.value } });
  readings.push(...dayMonth(first, second).readings);
  return { end: second.end, readings };
}

function dayMonth(first: Digits, second: Digits): WrittenNumber {
  const fields = { day: first.value, month: second.value };
  const valid = first.length <= 2 && second.length <= 2 && isCivilDate({ year: 2000, ...fields });
  return { end: second.end, readings: valid ? [{ name: 'dayMonth', fields }] : [] };
}

function readNumericDate(first: Digits, second: Digits, third: Digits): WrittenNumber {
  const year = third.length === 4 ? third.value : third.value + (third.value < CENTURY_BREAK ? 2000 : 1900);
  return { end: third.end, readings: dateReadings({ year, month: second.value, day: first.value }) };
}

function readIsoDate({ text, limit, first, second }: Parts): WrittenNumber | undefined {
  if (text[second.end] !== '-' || second.length !== 2) return undefined;
  const third = readDigits(text, second.end + 1, limit);
  if (third.length !== 2) return undefined;
  return { end: third.end, readings: dateReadings({ year: first.value, month: second.value, day: third.value }) };
}

function dateReadings(fields: { readonly year: number; readonly month: number; readonly day: number }): NumberReading[] {
  return isCivilDate(fields) && fields.year >= 1000 ? [{ name: 'numericDate', fields }] : [];
}

function readClock({ text, limit, first, second }: Parts): WrittenNumber {
  const seconds = text[second.end] === ':' ? readDigits(text, second.end + 1, limit) : undefined;
  const end = seconds?.length === 2 ? seconds.end : second.end;
  return { end, readings: [{ name: 'clock', fields: { hour: first.value, minute: second.value } }] };
}

function isClock(hours: Digits, minutes: Digits): boolean {
  return hours.length <= 2 && minutes.length === 2 && minutes.value < 60 && hours.value * 60 + minutes.value <= 1440;
}

/** 2007/08, 1999/00: a year that ends in the next. */
function isYearPair(first: Digits, second: Digits): boolean {
  if (first.length !== 4 || first.value < 1000 || first.value >= 2200) return false;
  return second.length === 2 && second.value === (first.value + 1) % 100;
}

function readDecimal({ first, second }: Parts): WrittenNumber {
  const amount = Number(`${first.value}.${'0'.repeat(Math.max(0, second.length - String(second.value).length))}${second.value}`);
  const readable = second.length <= 2 && Number.isFinite(amount);
  return { end: second.end, readings: readable ? [{ name: 'decimal', fields: { amount } }] : [] };
}

/** Thousands set apart by points: `1.500`, `1.500.000`. */
function readGroups({ text, limit, first, second }: Parts): WrittenNumber {
  let value = first.value * 1000 + second.value;
  let end = second.end;
  while (text[end] === '.') {
    const group = readDigits(text, end + 1, limit);
    if (group.length !== 3) break;
    value = value * 1000 + group.value;
    end = group.end;
  }
  return { end, readings: value <= Number.MAX_SAFE_INTEGER ? [{ name: 'integer', fields: { amount: value } }] : [] };
}
