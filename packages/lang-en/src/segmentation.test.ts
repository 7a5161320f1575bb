import { describe, expect, it } from 'vitest';
import { functionWords } from './function-words.js';
import { segmentation } from './segmentation.js';

const { abbreviations, finalAbbreviations, beforeNumber, sentenceStarters } = segmentation;

function repeated(words: readonly string[]): string[] {
  return words.filter((word, i) => words.indexOf(word) !== i);
}

describe('segmentation', () => {
  it('says each abbreviation once, in one list', () => {
    expect(repeated([...abbreviations, ...finalAbbreviations, ...beforeNumber])).toEqual([]);
  });

  it.each([
    ['abbreviations', abbreviations],
    ['finalAbbreviations', finalAbbreviations],
    ['beforeNumber', beforeNumber],
  ])('%s end in a full stop and hold no blank', (_name, words) => {
    expect(words.filter((word) => !/^\S+\.$/u.test(word))).toEqual([]);
  });

  it('has no abbreviation that a rule finds anyway: single letters and those that end in one', () => {
    expect([...abbreviations, ...beforeNumber].filter((word) => /^(?:.*\.)?\p{L}\.$/u.test(word))).toEqual([]);
  });

  it.each([
    ['sentenceStarters', sentenceStarters, /^(?:I|\p{Lu}\p{Ll}+\.?)$/u],
    ['lowerCaseStarters', segmentation.lowerCaseStarters, /^\p{Ll}+$/u],
  ])('%s are words of the right case, each once', (_name, words, form) => {
    expect(words.filter((word) => !form.test(word))).toEqual([]);
    expect(repeated(words)).toEqual([]);
  });
});

describe('functionWords', () => {
  it('are lower case, each once', () => {
    expect(functionWords.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
    expect(repeated(functionWords)).toEqual([]);
  });

  it('hold no frequent word of German, Dutch, French or Spanish', () => {
    const foreign = ['in', 'an', 'am', 'so', 'was', 'war', 'will', 'man', 'hat', 'die', 'den', 'is', 'over', 'me', 'he', 'we', 'on', 'or', 'a', 'no', 'for', 'men', 'all', 'under', 'ten'];
    expect(functionWords.filter((word) => foreign.includes(word))).toEqual([]);
  });
});
