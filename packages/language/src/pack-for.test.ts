import { expect, it } from 'vitest';
import { checkPacks, hasSection, packFor, primaryLanguage } from './pack-for.js';

const packs = [{ language: 'aa' }, { language: 'bb' }];

it.each([
  ['bb', 'bb'],
  ['bb-AT', 'bb'],
  ['BB_at', 'bb'],
  ['bbb', undefined],
  ['und', undefined],
  ['', undefined],
])('reads %j with the pack %j', (tag, language) => {
  expect(packFor(tag, packs)?.language).toBe(language);
});

it('takes the part before the first separator', () => {
  expect(['de', 'de-AT', 'DE_at', 'zh-Hant-TW'].map(primaryLanguage)).toEqual(['de', 'de', 'de', 'zh']);
});

it.each<[unknown, string]>([
  [undefined, 'Option "packs" is missing'],
  [packs[0], 'Option "packs" is an object'],
  [['de'], 'Option "packs[0]" is "de"; it takes a language pack with the section "names"'],
  [[{ language: 'de', dates: {} }], 'Option "packs[0]" is an object'],
  [[null], 'Option "packs[0]" is null'],
])('refuses %j', (value, message) => {
  expect(() => { checkPacks(value, 'names'); }).toThrow(message);
});

it('takes an empty list, and packs that have the section', () => {
  expect(() => { checkPacks([], 'names'); }).not.toThrow();
  expect(() => { checkPacks([{ language: 'de', names: {} }], 'names'); }).not.toThrow();
});

it('knows which sections a pack has', () => {
  const segmentation = { language: 'aa', abbreviations: [], finalAbbreviations: [], beforeNumber: [], ordinals: false, afterOrdinal: [], beforeOrdinal: [], sentenceStarters: [], lowerCaseStarters: [], colons: false, elisions: [], genderEndings: [] };
  const pack = { language: 'aa', functionWords: [], segmentation };
  expect([hasSection(pack, 'segmentation'), hasSection(pack, 'dates')]).toEqual([true, false]);
});
