import { de } from '@depesche/lang-de';
import { en } from '@depesche/lang-en';
import { describe, expect, it } from 'vitest';

describe.each([de, en])('the abbreviations of $language', ({ segmentation: { abbreviations, finalAbbreviations, beforeNumber } }) => {
  it('stand once each, in one list', () => {
    const all = [...abbreviations, ...finalAbbreviations, ...beforeNumber];
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });

  it.each([
    ['abbreviations', abbreviations],
    ['finalAbbreviations', finalAbbreviations],
    ['beforeNumber', beforeNumber],
  ])('in %s end in a full stop and hold no blank', (_name, words) => {
    expect(words.filter((word) => !/^\S+\.$/u.test(word))).toEqual([]);
  });

  it('are none that a rule finds anyway: single letters and those that end in one', () => {
    expect([...abbreviations, ...beforeNumber].filter((word) => /^(?:.*\.)?\p{L}\.$/u.test(word))).toEqual([]);
  });
});
