import { describe, expect, it } from 'vitest';
import { segmentation } from './segmentation.js';

const { sentenceStarters, lowerCaseStarters } = segmentation;

describe('segmentation', () => {
  it.each([
    ['sentenceStarters', sentenceStarters, /^(?:I|\p{Lu}\p{Ll}+\.?)$/u],
    ['lowerCaseStarters', lowerCaseStarters, /^\p{Ll}+$/u],
  ])('%s are words of the right case, each once', (_name, words, form) => {
    expect(words.filter((word) => !form.test(word))).toEqual([]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
