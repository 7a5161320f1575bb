import { expect, it } from 'vitest';
import { cutToWidth } from './cut-to-width.js';
import { terminalWidth } from './grapheme-width.js';
import { wrapText } from './wrap-lines.js';

it.each([
  ['Brücke', 6, 'Brücke'],
  ['Brücken', 6, 'Brück…'],
  ['zu lang', 4, 'zu…'],
  ['東京都', 5, '東京…'],
  ['東京都', 4, '東…'],
  ['👨‍👩‍👧 und mehr', 5, '👨‍👩‍👧 u…'],
  ['', 3, ''],
])('cuts %s to %d columns', (text, columns, expected) => {
  expect(cutToWidth(text, columns)).toBe(expected);
  expect(terminalWidth(expected)).toBeLessThanOrEqual(columns);
});

it.each([
  ['one two three', 7, ['one two', 'three']],
  ['a\nb', 7, ['a', 'b']],
  ['Donaudampfschiff', 6, ['Donaud', 'ampfsc', 'hiff']],
  ['any width', Infinity, ['any width']],
])('wraps %j to %d columns', (text, columns, lines) => {
  expect(wrapText(text, columns)).toEqual(lines);
});
