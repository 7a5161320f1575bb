import { describe, expect, it } from 'vitest';
import { segmentation } from './segmentation.js';

const { afterOrdinal, beforeOrdinal, sentenceStarters, genderEndings } = segmentation;

describe('segmentation', () => {
  it.each([
    ['afterOrdinal', afterOrdinal, /^\p{Lu}\p{L}*$/u],
    ['sentenceStarters', sentenceStarters, /^\p{Lu}\p{Ll}+$/u],
    ['beforeOrdinal', beforeOrdinal, /^\p{Ll}+$/u],
    ['genderEndings', genderEndings, /^\p{Ll}+$/u],
  ])('%s are words of the right case, each once', (_name, words, form) => {
    expect(words.filter((word) => !form.test(word))).toEqual([]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
