import { expect, it } from 'vitest';
import { calendarDates } from './calendar-dates.js';

it.each([
  ['Stand: 03.12.2024, 10:15 Uhr', ['2024-12-03']],
  ['Dienstag, 3. Dezember 2024', ['2024-12-03']],
  ['3. Dez. 2024', ['2024-12-03']],
  ['1. Jänner 2024', ['2024-01-01']],
  ['am 3.12.24 erschienen', ['2024-12-03']],
  ['December 3rd, 2024', ['2024-12-03']],
  ['3 December 2024', ['2024-12-03']],
  ['le 1er décembre 2024', ['2024-12-01']],
  ['3 de diciembre de 2024', ['2024-12-03']],
  ['3 grudnia 2024', ['2024-12-03']],
  ['2024年12月3日', ['2024-12-03']],
  ['2024-12-03 und 4.12.2024', ['2024-12-03', '2024-12-04']],
  ['Version 1.2.24.5, 31.02.2024, Kapitel 3 Absatz 2024', []],
  ['9'.repeat(10_000), []],
])('%j', (text, dates) => {
  expect(calendarDates(text).map(({ date }) => date)).toEqual(dates);
});

it('reads 12/03/2024 by the order asked for, and by what is possible', () => {
  expect(calendarDates('12/03/2024', { order: 'day-first' })[0]?.date).toBe('2024-03-12');
  expect(calendarDates('12/03/2024', { order: 'month-first' })[0]?.date).toBe('2024-12-03');
  expect(calendarDates('12/03/2024')).toEqual([{ start: 0, end: 10 }]);
  expect(calendarDates('am 12/31/2024')).toEqual([{ date: '2024-12-31', start: 3, end: 13 }]);
  expect(calendarDates('12/12/2024')[0]?.date).toBe('2024-12-12');
});
