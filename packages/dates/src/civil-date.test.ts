import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easterSunday, isCivilDate, isoWeekOf, mondayOfWeek, toCivilDate, toDayNumber, weekdayOf } from './civil-date.js';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('civil dates', () => {
  it('agree with Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 2_900_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(toCivilDate(number)).toEqual(civil);
        expect(toDayNumber(civil)).toBe(number);
        expect(isCivilDate(civil)).toBe(true);
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it.each([
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2024-12-03', 2024, 49],
    ['2016-01-04', 2016, 1],
  ])('%s lies in week %i-W%i', (iso, year, week) => {
    expect(isoWeekOf(day(iso))).toEqual({ year, week });
    expect(mondayOfWeek(year, week)).toBe(day(iso) - weekdayOf(day(iso)) + 1);
  });

  it.each(['1961-04-02', '2000-04-23', '2011-04-24', '2024-03-31', '2025-04-20', '2038-04-25', '2285-03-22'])('Easter: %s', (iso) => {
    expect(easterSunday(Number(iso.slice(0, 4)))).toBe(day(iso));
  });

  it.each([
    [{ year: 2023, month: 2, day: 29 }, false],
    [{ year: 2000, month: 2, day: 29 }, true],
    [{ year: 1900, month: 2, day: 29 }, false],
    [{ year: 2024, month: 13, day: 1 }, false],
    [{ year: 2024, month: 4, day: 0 }, false],
  ])('%o is a day: %s', (date, expected) => {
    expect(isCivilDate(date)).toBe(expected);
  });
});
