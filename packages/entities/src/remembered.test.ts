import { expect, it } from 'vitest';
import { Remembered } from './remembered.js';

it('works out a value once, also one that is nothing, until there are too many', () => {
  const asked: string[] = [];
  const remembered = new Remembered(3, (text) => {
    asked.push(text);
    return text === 'b' ? undefined : text.length;
  });
  expect(['aa', 'b', 'aa', 'b', 'c', 'd', 'd', 'aa'].map((text) => remembered.of(text))).toEqual([2, undefined, 2, undefined, 1, 1, 1, 2]);
  expect(asked).toEqual(['aa', 'b', 'c', 'd', 'aa']);
});
