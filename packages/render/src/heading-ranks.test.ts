import { expect, it } from 'vitest';
import { HeadingRanks } from './heading-ranks.js';

it.each<[string, (number | undefined)[], number[]]>([
  ['as they are', [2, 3, 3, 2], [2, 3, 3, 2]],
  ['closing gaps', [2, 5, 6, 3], [2, 3, 4, 3]],
  ['starting below the headline', [4, 4, 3], [2, 2, 2]],
  ['of level 1 as sections', [1, 2, 1], [2, 3, 2]],
  ['without a level as 2', [undefined, 3], [2, 3]],
  ['six deep at most', [1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]],
])('ranks headings %s', (_, levels, expected) => {
  const ranks = new HeadingRanks();
  expect(ranks.headline()).toBe(1);
  expect(levels.map((level) => ranks.heading(level))).toEqual(expected);
});

it('has one h1', () => {
  const ranks = new HeadingRanks();
  expect([ranks.headline(), ranks.headline(), ranks.heading(2)]).toEqual([1, 2, 3]);
});

it('starts again after a headline in the middle', () => {
  const ranks = new HeadingRanks();
  expect([ranks.heading(2), ranks.heading(3), ranks.headline(), ranks.heading(4)]).toEqual([2, 3, 1, 2]);
});
