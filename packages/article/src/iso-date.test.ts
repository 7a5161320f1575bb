import { expect, it } from 'vitest';
import { fromDateTime, isIsoDate, toDateTime } from './iso-date.js';

it.each([
  ['2024-12-03', true],
  ['2024-12-03T10:15Z', true],
  ['2024-12-03T10:15:00.5+01:00', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-12-03T25:00Z', false],
  ['2024-12-03T10:15', false],
  ['2024-12', false],
  ['3.12.2024', false],
  [new Date(), false],
  [undefined, false],
])('%s: %s', (value, expected) => {
  expect(isIsoDate(value)).toBe(expected);
});

it.each([
  ['2024-12-03', '2024-12-03T00:00:00Z'],
  ['2024-12-03T10:15Z', '2024-12-03T10:15:00Z'],
  ['2024-12-03T10:15:30.5+01:00', '2024-12-03T10:15:30.5+01:00'],
  ['gestern', undefined],
])('gives %s a time: %s', (value, expected) => {
  expect(toDateTime(value)).toBe(expected);
});

it.each([
  ['2024-12-03T00:00:00Z', '2024-12-03'],
  [' 2024-12-03T00:00:00.000Z ', '2024-12-03'],
  ['2024-12-03T00:00:00+01:00', '2024-12-03T00:00:00+01:00'],
  ['gestern', undefined],
  [7, undefined],
])('takes the time from %s: %s', (value, expected) => {
  expect(fromDateTime(value)).toBe(expected);
});
