import { expect, it } from 'vitest';
import { directionOf, safeLanguage } from './language.js';

it.each([
  ['de', 'de'],
  ['de-AT', 'de-AT'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['de-DE-formal', 'de-DE'],
  ['de-CH-1996', 'de-CH'],
  ['und', undefined],
  ['', undefined],
  ['german', undefined],
  ['de"><script>', undefined],
  ['de-"x', 'de'],
])('takes %j as %j', (language, expected) => {
  expect(safeLanguage(language)).toBe(expected);
});

it.each([
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['de', undefined],
  [undefined, undefined],
])('writes %j in the direction %j', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
