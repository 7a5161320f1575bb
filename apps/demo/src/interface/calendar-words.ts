/** Days, months, seasons and times of day in the words that `Intl` has for them. */

/** What is known of a day; years before Christ count down from 0, which is 1 BC. */
export interface DayParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/** „Dienstag, 3. Dezember 2024“, „Juli 2024“, „3. Dezember“, „44 v. Chr.“: as much as is known. */
export function dayWords({ year, month, day }: DayParts, language: string): string {
  const format: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(year !== undefined && { year: 'numeric' }),
    ...(year !== undefined && year <= 0 && { era: 'short' }),
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    ...(year !== undefined && year > 0 && day !== undefined && { weekday: 'long' }),
  };
  // A year that has a 29th of February, where none is known.
  const at = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  if (year !== undefined) at.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(language, format).format(at);
}

/** A day of the week, 1 (Monday) to 7. */
export function weekdayWords(weekday: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, weekday)));
}

/** A time by the clock as it is, a part of the day in the words for 8, 12, 16, 20 and 23 o'clock. */
export function timeWords(time: string, language: string): string {
  const hour = partsOfDay[time];
  if (hour === undefined) return time;
  return new Intl.DateTimeFormat(language, { dayPeriod: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, 0, 1, hour)));
}

/** Seasons by their TIMEX3 code, with the month they begin in. */
export const seasons: Readonly<Record<string, { readonly month: number; readonly name: 'spring' | 'summer' | 'autumn' | 'winter' }>> = {
  SP: { month: 3, name: 'spring' },
  SU: { month: 6, name: 'summer' },
  FA: { month: 9, name: 'autumn' },
  WI: { month: 12, name: 'winter' },
};

const partsOfDay: Readonly<Record<string, number>> = { MO: 8, MI: 12, AF: 16, EV: 20, NI: 23 };
