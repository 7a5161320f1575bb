/** What a number may be read as. */
import type { DateFields } from '@depesche/language';

/** Classes of the engine that patterns may name. */
export const numberClasses = [
  'integer',
  'decimal',
  'dayNumber',
  'monthNumber',
  'paddedMonth',
  'yearNumber',
  'eraYear',
  'recentYear',
  'shortYear',
  'pastShortYear',
  'hourNumber',
  'minuteNumber',
  'ordinalNumber',
  'clock',
  'dotted',
  'hourMinute',
  'numericDate',
  'looseDate',
  'dayMonth',
  'looseDayMonth',
  'monthYear',
  'looseMonthYear',
  'yearPair',
  'decadeNumber',
] as const;

export type NumberClass = (typeof numberClasses)[number];

export interface NumberReading {
  readonly name: NumberClass;
  readonly fields: DateFields;
}
