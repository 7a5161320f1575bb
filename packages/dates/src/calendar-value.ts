/** Values of calendar expressions: what the words leave out is looked up around the publication date, or left open. */
import type { DateFields, DateUnit } from '@depesche/language';
import { choose, chooseInYear, directionFor } from './choose-candidate.js';
import { type DayNumber, toCivilDate, weekdayOf } from './civil-date.js';
import { namedDay, namedYear, nthWeek } from './named-day.js';
import type { Direction, Surroundings } from './surroundings.js';
import { dayText, monthText, openDay, openUnit, padded, timeText, weekText, yearText } from './value-text.js';

/** A value, and the day when it names exactly one. */
export interface CalendarValue {
  readonly value: string;
  readonly day?: DayNumber;
}

/** The TIMEX3 value of an expression that names a part of the calendar. */
export function calendarValue(fields: DateFields, around: Surroundings): CalendarValue {
  const era = fields.era ?? '';
  if (fields.century !== undefined) return { value: era + yearText(fields.century - 1, 2) };
  if (fields.era !== undefined) return { value: era + yearText(fields.year) };
  if (fields.decade !== undefined) return { value: yearText(Math.floor(fields.decade / 10), 3) };
  const day = namedDay(fields, around);
  if (day !== undefined && fields.unit === 'W' && fields.day !== undefined) return { value: weekText(day) };
  if (day !== undefined) return { value: dayText(day) + timeText(fields), day };
  return { value: openDay(fields) ?? longerPart(fields, around) };
}

/** The part of the calendar `shift` units from a day: „im Folgejahr“, „am Vortag“. */
export function shiftedValue(fields: DateFields, from: DayNumber | undefined): CalendarValue {
  const { unit = 'D', shift = 0 } = fields;
  if (from === undefined) return { value: openUnit[unit] };
  if (unit === 'D') return { value: dayText(from + shift) + timeText(fields), day: from + shift };
  return { value: shiftedUnit(unit, shift, { anchor: from, direction: 0 }) };
}

/** A part of the calendar that is longer than a day. */
function longerPart(fields: DateFields, around: Surroundings): string {
  const { month, season, quarter, half, week, unit, shift } = fields;
  if (month !== undefined && unit === 'W' && fields.nth !== undefined) return weekOfMonth(fields, around, { month, nth: fields.nth });
  if (month !== undefined) return partOfYear(fields, around, { months: [month], suffix: padded(month, 2) });
  if (season !== undefined) return partOfYear(fields, around, { months: seasonMonths[season], suffix: season });
  if (quarter !== undefined) return quarterOfYear(quarter, fields, around);
  if (half !== undefined) return partOfThisYear(fields, around, `H${half}`);
  if (week !== undefined) return partOfThisYear(fields, around, `W${padded(week, 2)}`);
  if (unit === undefined || shift === undefined) return yearText(namedYear(fields, around));
  if (fields.year !== undefined) return yearText(fields.year);
  if (around.anchor === undefined) return openUnit[unit];
  return shiftedUnit(unit, shift, { anchor: around.anchor, direction: unit === 'WE' ? around.direction() : 0 });
}

/** „in der letzten Woche im Juli“. */
function weekOfMonth(fields: DateFields, around: Surroundings, which: { readonly month: number; readonly nth: number }): string {
  const year = partOfYear(fields, around, { months: [which.month], suffix: '' }).slice(0, 4);
  const monday = /^\d/.test(year) ? nthWeek(Number(year), which) : undefined;
  return monday === undefined ? `${year}-WXX` : weekText(monday);
}

/** The month in the middle of a season; winter lies at both ends of a year. */
const seasonMonths = { SP: [4], SU: [7], FA: [10], WI: [1, 12] } as const;

/** A quarter that has not begun is last year's where the sentence looks back: „fourth-quarter profit rose“ in January. */
function quarterOfYear(quarter: number, fields: DateFields, around: Surroundings): string {
  const { anchor } = around;
  if (anchor === undefined || namedYear(fields, around) !== undefined) return partOfThisYear(fields, around, `Q${quarter}`);
  const { year, month } = toCivilDate(anchor);
  const isAhead = month <= 3 * (quarter - 1);
  return `${yearText(isAhead && around.direction() < 0 ? year - 1 : year)}-Q${quarter}`;
}

/** Quarters, halves and weeks without a year are those of the year of publication. */
function partOfThisYear(fields: DateFields, around: Surroundings, suffix: string): string {
  const thisYear = around.anchor === undefined ? undefined : toCivilDate(around.anchor).year;
  return `${yearText(namedYear(fields, around) ?? thisYear)}-${suffix}`;
}

/** A month or season: of the year that is named, else the running one, else by tense or nearness. */
function partOfYear(fields: DateFields, around: Surroundings, { months, suffix }: { months: readonly number[]; suffix: string }): string {
  const named = namedYear(fields, around);
  const { anchor } = around;
  if (named !== undefined || anchor === undefined || fields.unit === 'Y') return `${yearText(named)}-${suffix}`;
  const now = toCivilDate(anchor);
  const current = now.year * 12 + now.month - 1;
  const candidates = [-1, 0, 1].flatMap((years) => months.map((month) => (now.year + years) * 12 + month - 1));
  const chosen = chooseMonth(candidates, { fields, around, current });
  return `${yearText(Math.floor(chosen / 12))}-${suffix}`;
}

interface MonthChoice {
  readonly fields: DateFields;
  readonly around: Surroundings;
  /** Month of publication, counted from year 0. */
  readonly current: number;
}

function chooseMonth(candidates: readonly number[], { fields, around, current }: MonthChoice): number {
  if (fields.shift) {
    const others = candidates.filter((candidate) => candidate !== current);
    return choose(others, current, directionFor(fields, around));
  }
  const nearest = choose(candidates, current, 0);
  // a season runs from the month before its middle to the month after it
  if (Math.abs(nearest - current) <= (fields.season === undefined ? 0 : 1)) return nearest;
  const isThisYear = (candidate: number): boolean => Math.floor(candidate / 12) === Math.floor(current / 12);
  return chooseInYear(candidates, current, { direction: directionFor(fields, around), year: 12, isThisYear });
}

function shiftedUnit(unit: DateUnit, shift: number, { anchor, direction }: { anchor: DayNumber; direction: Direction }): string {
  const { year, month } = toCivilDate(anchor);
  switch (unit) {
    case 'Y':
      return yearText(year + shift);
    case 'M':
      return monthText(year * 12 + month - 1 + shift);
    case 'Q': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift;
      const inYear = Math.floor(quarters / 4);
      return `${yearText(inYear)}-Q${quarters - inYear * 4 + 1}`;
    }
    case 'W':
      return weekText(anchor + 7 * shift);
    case 'WE':
      return `${weekText(weekendDay(anchor, shift, direction))}-WE`;
    case 'DE':
      return yearText(Math.floor(year / 10) + shift, 3);
    case 'CE':
      return yearText(Math.floor(year / 100) + shift, 2);
    default:
      return openUnit[unit];
  }
}

const SATURDAY = 6;

/** A day of the weekend meant: until Friday the coming one is this week's, and a past one last week's. */
function weekendDay(anchor: DayNumber, shift: number, direction: Direction): DayNumber {
  const early = weekdayOf(anchor) < SATURDAY;
  if (shift > 0 && early) return anchor + 7 * (shift - 1);
  if (shift === 0 && early && direction < 0) return anchor - 7;
  return anchor + 7 * shift;
}
