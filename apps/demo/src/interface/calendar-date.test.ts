import { describe, expect, it } from 'vitest';
import { dateOf } from './calendar-date.js';
import { messagesIn } from './messages.js';

const german = messagesIn('de');
const english = messagesIn('en');

describe('dateOf', () => {
  it.each([
    ['2024-12-03', '2024-12-03', 'Dienstag, 3. Dezember 2024', 'Tuesday, December 3, 2024'],
    ['2024-12-03T10:30', '2024-12-03T10:30', 'Dienstag, 3. Dezember 2024, 10:30', 'Tuesday, December 3, 2024, 10:30'],
    ['2024-07', '2024-07', 'Juli 2024', 'July 2024'],
    ['1994', '1994', '1994', '1994'],
    ['0044', '0044', '44', '44'],
    ['199', '1990', '1990er Jahre', 'the 1990s'],
    ['19', '1900', '20. Jahrhundert', '20th century'],
    ['20', '2000', '21. Jahrhundert', '21st century'],
    ['2024-W49', '2024-12-02', '49. Woche 2024', 'week 49 of 2024'],
    ['2021-W01-WE', '2021-01-04', '1. Woche 2021', 'week 1 of 2021'],
    ['2024-Q3', '2024-07', '3. Quartal 2024', 'quarter 3 of 2024'],
    ['2024-H2', '2024-07', '2. Halbjahr 2024', 'half 2 of 2024'],
    ['2023-FA', '2023-09', 'Herbst 2023', 'Autumn 2023'],
    ['BC0044', '-9955', '44 v. Chr.', '44 BC'],
    ['BC0044-03-15', '-9955-03-15', '15. März 44 v. Chr.', 'March 15, 44 BC'],
    ['BC04', '-9500', '5. Jahrhundert v. Chr.', '5th century BC'],
    ['BC004', '-9950', '40er Jahre v. Chr.', 'the 40s BC'],
  ])('reads %s', (value, key, label, englishLabel) => {
    expect(dateOf({ type: 'DATE', value }, german)).toEqual({ key, label });
    expect(dateOf({ type: 'DATE', value }, english)?.label).toBe(englishLabel);
  });

  it('sorts years before Christ before all others, the earliest first', () => {
    const values = ['2024', 'BC0044', '0100', 'BC04', 'BC0350'];
    const keys = values.map((value) => dateOf({ type: 'DATE', value }, german)!.key);
    expect([...keys].sort().map((key) => values[keys.indexOf(key)])).toEqual(['BC04', 'BC0350', 'BC0044', '0100', '2024']);
  });

  it.each(['PRESENT_REF', 'P2D', 'XXXX-12-03', 'XXXX-WXX-2', '2024-13-01', '', 'BC', 'T10:30'])('finds no place in the calendar for %j', (value) => {
    expect(dateOf({ type: 'DATE', value }, german)).toBeUndefined();
  });

  it('finds none for what happens again and again', () => {
    expect(dateOf({ type: 'SET', value: '2024' }, german)).toBeUndefined();
  });
});
