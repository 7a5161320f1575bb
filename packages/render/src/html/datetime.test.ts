import { expect, it } from 'vitest';
import { isHtmlDatetime } from './datetime.js';

it.each(['2024', '2024-12', '2024-12-03', '2024-02-29', '2024-W49', '2020-W53', '2024-12-03T10:15', '2024-12-03T10:15:30', '2024-12-03T10:15:30.5Z', '2024-12-03T10:15+01:00', 'P2D', 'PT4H18M3S', 'P1DT12H', 'PT1.5S'])(
  'takes %s',
  (value) => {
    expect(isHtmlDatetime(value)).toBe(true);
  },
);

it.each(['', '0000', '20', '2024-13', '2024-00', '2024-02-30', '2023-02-29', '2024-W53', '2024-W00', '2024-12-03TEV', '2024-12T10:15', '2024-12-03T24:00', '2024-12-03T10', 'XXXX-WXX-2', 'PRESENT_REF', 'P2W', 'P1M', 'P1Y', 'P', 'PT', 'P1DT', '2024-FA', '2024-Q3', '2024-12-03"><script>', '2024-12-03\n', '199'])(
  'refuses %j',
  (value) => {
    expect(isHtmlDatetime(value)).toBe(false);
  },
);
