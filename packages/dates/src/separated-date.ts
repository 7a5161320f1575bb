/** Dates written in digits with signs between: `3.12.2024`, `2024-12-03`, `21/04/2016`, `05/2016`. */
import type { DateFields, NumericOrder } from '@depesche/language';
import { isCivilDate } from './civil-date.js';
import type { Digits } from './digits.js';
import type { NumberReading } from './number-class.js';

const CENTURY_BREAK = 40; // '39 is 2039, '40 is 1940

/** The year that one or two digits stand for, 1940…2039. */
export function fullYear(short: number): number {
  return short + (short < CENTURY_BREAK ? 2000 : 1900);
}

/** Three groups of digits: day and month in the order given, and year, or year, month and day. */
export function threeGroups([first, second, third]: readonly [Digits, Digits, Digits], { sign, order }: { readonly sign: string; readonly order: NumericOrder }): NumberReading[] {
  if (first.length === 4) return dateReadings({ year: first.value, month: second.value, day: third.value });
  const year = third.length === 4 ? third.value : fullYear(third.value);
  // „3-7-27“ and „10/11/12“ may be results or numbers of anything
  const name = sign === '.' || third.length === 4 ? 'numericDate' : 'looseDate';
  const readings = dateReadings({ year, ...dayAndMonth(first, second, order) }, name);
  return readings.length > 0 || sign === '.' ? readings : dateReadings({ year, ...dayAndMonth(second, first, order) }, name);
}

function dayAndMonth(first: Digits, second: Digits, order: NumericOrder): { readonly day: number; readonly month: number } {
  return order === 'day-month' ? { day: first.value, month: second.value } : { day: second.value, month: first.value };
}

/** Whether three groups have lengths a date can have. */
export function isThreeGroups({ length: first }: Digits, { length: second }: Digits, { length: third }: Digits): boolean {
  if (second < 1 || second > 2) return false;
  return first === 4 ? third === 1 || third === 2 : first <= 2 && (third === 2 || third === 4);
}

function dateReadings(fields: { readonly year: number; readonly month: number; readonly day: number }, name: 'numericDate' | 'looseDate' = 'numericDate'): NumberReading[] {
  return isCivilDate(fields) && fields.year >= 1000 ? [{ name, fields }] : [];
}

interface DayMonth {
  readonly name?: 'dayMonth' | 'looseDayMonth';
  readonly order: NumericOrder;
}

/** Day and month: `3.12`. */
export function dayMonthReadings([first, second]: readonly [Digits, Digits], { name = 'dayMonth', order }: DayMonth): NumberReading[] {
  if (first.length > 2 || second.length > 2) return [];
  const fields = [dayAndMonth(first, second, order), dayAndMonth(second, first, order)].find((date) => isCivilDate({ year: 2000, ...date }));
  return fields !== undefined && (fields.day === (order === 'day-month' ? first : second).value || name === 'looseDayMonth') ? [{ name, fields }] : [];
}

/** Month and year in either order, as `05/2016`; without a leading zero or with a point it may be something else. */
export function monthYearReadings(sign: string, first: Digits, second: Digits): NumberReading[] {
  if (second.length === 4 && first.length <= 2) return monthOf(second.value, first.value, first.length === 2 && first.value < 10 && sign !== '.');
  if (first.length !== 4 || second.length !== 2 || isSpanOfYears(sign, first, second)) return [];
  return monthOf(first.value, second.value, sign !== '.');
}

/** „1939-45“, „2001-05“: the second is a later year of the same century. */
function isSpanOfYears(sign: string, first: Digits, second: Digits): boolean {
  return sign === '-' && second.value > first.value % 100;
}

function monthOf(year: number, month: number, isSure: boolean): NumberReading[] {
  if (year < 1900 || year >= 2200 || month < 1 || month > 12) return [];
  const fields: DateFields = { year, month };
  return [{ name: isSure ? 'monthYear' : 'looseMonthYear', fields }];
}
