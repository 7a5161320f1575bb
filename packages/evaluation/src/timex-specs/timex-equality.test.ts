import { describe, expect, it } from 'vitest';
import { durationSeconds, isSameTimex } from './timex-equality.js';

describe('isSameTimex', () => {
  it.each([
    ['2024-12-03', '2024-12-03', undefined, true],
    ['2024-12-03', '2024-12-04', undefined, false],
    ['2024-12-03T08:00', 'T08:00', undefined, true],
    ['2024-12-03T24:00', 'T00:00', undefined, true],
    ['2024-12-03T20:00', 'T08:00', undefined, false],
    ['2024-12-03', 'T08:00', undefined, false],
    ['PT15M', 'PT0.25H', undefined, true],
    ['P3W', '2024-12-24', '2024-12-03T00:00:00', true],
    ['P3W', '2024-11-12', '2024-12-03T00:00:00', true],
    ['P3W', '2024-12-25', '2024-12-03T00:00:00', false],
    ['PT5M', '2024-12-03T00:05', '2024-12-03T00:00:00', true],
    ['PXW', '2024-12-24', '2024-12-03T00:00:00', false],
  ])('%s for %s counted from %s: %s', (ours, expected, reference, isSame) => {
    expect(isSameTimex(ours, expected, reference)).toBe(isSame);
  });
});

it.each([
  ['P1Y2M', 31_536_000 + 2 * 2_592_000],
  ['P1DT2H', 93_600],
  ['P', undefined],
  ['PXD', undefined],
])('durationSeconds of %s is %s', (value, seconds) => {
  expect(durationSeconds(value)).toBe(seconds);
});
