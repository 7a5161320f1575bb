import { describe, expect, it } from 'vitest';
import { messagesIn } from './messages.js';
import { calendarDate, openValue } from './timex-date.js';

const german = messagesIn('de');
const english = messagesIn('en');

describe('calendarDate', () => {
  it.each([
    ['2024-12-03', '2024-12-03', 'Dienstag, 3. Dezember 2024', 'Tuesday, December 3, 2024'],
    ['2024-12-03T10:30', '2024-12-03T10:30', 'Dienstag, 3. Dezember 2024, 10:30', 'Tuesday, December 3, 2024, 10:30'],
    ['2024-07', '2024-07', 'Juli 2024', 'July 2024'],
    ['1994', '1994', '1994', '1994'],
    ['199', '1990', '1990er Jahre', 'the 1990s'],
    ['2024-W49', '2024-12-02', '49. Woche 2024', 'week 49 of 2024'],
    ['2021-W01-WE', '2021-01-04', '1. Woche 2021', 'week 1 of 2021'],
    ['2024-Q3', '2024-07', '3. Quartal 2024', 'quarter 3 of 2024'],
    ['2024-H2', '2024-07', '2. Halbjahr 2024', 'half 2 of 2024'],
    ['2023-FA', '2023-09', 'Herbst 2023', 'Autumn 2023'],
  ])('reads %s', (value, key, label, englishLabel) => {
    expect(calendarDate(value, german)).toEqual({ key, label });
    expect(calendarDate(value, english)?.label).toBe(englishLabel);
  });

  it.each(['PRESENT_REF', 'P2D', 'XXXX-12-03', 'XXXX-WXX-2', '2024-13-01', '', 'T10:30'])('finds no place in the calendar for %j', (value) => {
    expect(calendarDate(value, german)).toBeUndefined();
  });
});

describe('openValue', () => {
  it.each([
    ['PRESENT_REF', 'jetzt'],
    ['FUTURE_REF', 'Zukunft'],
    ['P2D', '2 Tage'],
    ['P1W', '1 Woche'],
    ['PT3H', '3 Stunden'],
    ['P1.5Y', '1,5 Jahre'],
    ['PXD', 'unbestimmt'],
    ['PTXH', 'unbestimmt'],
    ['XXXX-12-03', 'XXXX-12-03'],
  ])('says %s as %s', (value, label) => {
    expect(openValue(value, german)).toBe(label);
  });
});
