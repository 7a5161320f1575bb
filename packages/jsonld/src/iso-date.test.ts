import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDate } from './iso-date.js';

it.each([
  ['2024-12-03T10:15:00+01:00', '2024-12-03T10:15:00+01:00'],
  ['2024-12-03T10:15:00.123Z', '2024-12-03T10:15:00Z'],
  ['2024-12-03T10:15+0100', '2024-12-03T10:15:00+01:00'],
  ['2024-12-03 10:15:00 +01', '2024-12-03T10:15:00+01:00'],
  ['20241203T101500Z', '2024-12-03T10:15:00Z'],
  ['2024-12-03', '2024-12-03'],
  ['2024-12-03T10:15:00', '2024-12-03'],
  [' 2024-12-03 10:15 ', '2024-12-03'],
  ['Tue, 03 Dec 2024 10:15:00 GMT', '2024-12-03T10:15:00Z'],
  ['3 December 2024', '2024-12-03'],
  ['December 3, 2024', '2024-12-03'],
  ['Dec. 3 2024 5:01 PM', '2024-12-03'],
  ['Tuesday, December 3, 2024 at 5:01 PM', '2024-12-03'],
  ['Tue Dec 03 2024 10:15:00 GMT+0100 (Central European Standard Time)', '2024-12-03'],
  ['03.12.2024 10:15', '2024-12-03'],
  ['1733217300', '2024-12-03T09:15:00Z'],
  ['1733217300000', '2024-12-03T09:15:00Z'],
  ['Foo 3, 2024', undefined],
  ['31.02.2024', undefined],
  ['17332173001', undefined],
  ['2024-02-30', undefined],
  ['2024-13-01', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['2024-12-03T25:15:00Z', '2024-12-03'],
  ['gestern', undefined],
  ['', undefined],
  ['9'.repeat(100_000), undefined],
])('%j is %j', (value, expected) => {
  expect(isoDate(value)).toBe(expected);
});

it('gives back what it gave', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const once = isoDate(date.toISOString())!;
      expect(isoDate(once)).toBe(once);
      expect(Math.abs(Date.parse(once) - date.getTime())).toBeLessThan(1000);
    }),
  );
});
