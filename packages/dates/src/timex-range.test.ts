import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timexRange } from './index.js';

describe('timexRange', () => {
  it.each([
    ['2024-12-03', '2024-12-03', '2024-12-03'],
    ['2024-12-03TEV', '2024-12-03', '2024-12-03'],
    ['2024-12-03T20:30', '2024-12-03T20:30', '2024-12-03T20:30'],
    ['2024-12-03T20:30:15', '2024-12-03T20:30:15', '2024-12-03T20:30:15'],
    ['2024-12-31T24:00', '2025-01-01T00:00', '2025-01-01T00:00'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['2024-W49', '2024-12-02', '2024-12-08'],
    ['2024-W49-WE', '2024-12-07', '2024-12-08'],
    ['2024-W49-2', '2024-12-03', '2024-12-03'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-FA', '2024-09-01', '2024-11-30'],
  ])('%s is %s to %s', (value, start, end) => {
    expect(timexRange(value)).toEqual({ start, end });
  });

  it.each(['PRESENT_REF', 'P2D', 'PT30M', 'XXXX-12-03', 'XXXX', '2024-XX', '2024-XX-XX', '2024-WI', '2024-02-30', '2024-W60', '2024-W49-9', '', 'T10:00', '2024-constructor', '2024-12-03T25:00', '2024-12T10:00'])(
    '%s covers no known days',
    (value) => {
      expect(timexRange(value)).toBeUndefined();
    },
  );

  it.each([
    ['2024-07-26', '2024-08-22', '2024-07-26', '2024-08-22'],
    ['2024-07-26', '2024-08', '2024-07-26', '2024-08-31'],
    ['2024-12-02T07:00', '2024-12-06T15:00', '2024-12-02T07:00', '2024-12-06T15:00'],
    ['2022', '2023', '2022-01-01', '2023-12-31'],
  ])('%s to %s is %s to %s', (first, last, start, end) => {
    expect(timexRange(first, last)).toEqual({ start, end });
  });

  it.each([
    ['2024-08-22', '2024-07-26'],
    ['2024-08-22', 'P2D'],
    ['PAST_REF', '2024-08-22'],
  ])('%s to %s is no range', (first, last) => {
    expect(timexRange(first, last)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (value) => {
      const range = timexRange(value);
      if (range !== undefined) expect(range.start <= range.end).toBe(true);
    }));
  });
});
