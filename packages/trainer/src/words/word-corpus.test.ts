import { describe, expect, it } from 'vitest';
import { LINE_END, plainWord, RARE_WORD, readWordCorpus, wordsOfLine } from './word-corpus.js';

it.each([
  ['Die EU-Kommission (Brüssel) sagte: „Nein.“', ['Die', 'EU-Kommission', '(', 'Brüssel', ')', 'sagte', ':', '"', 'Nein', '.', '"']],
  ['Am 3.10.1990 kamen 1 000', ['Am', '0.00.0000', 'kamen', '0', '000']],
  ['', []],
])('wordsOfLine(%j)', (line, words) => {
  expect(wordsOfLine(line)).toEqual(words);
});

it('plainWord hides digits and kinds of quotation marks', () => {
  expect(['A9', '»', 'Haus'].map(plainWord)).toEqual(['A0', '"', 'Haus']);
});

describe('readWordCorpus', () => {
  it('numbers words by falling frequency and leaves out rare ones', () => {
    const { words, counts, stream } = readWordCorpus([['a', 'b', 'a'], ['b', 'a', 'c']], 2);
    expect(words.slice(2)).toEqual(['a', 'b']);
    expect([...counts.slice(2)]).toEqual([3, 2]);
    expect([...stream]).toEqual([2, 3, 2, LINE_END, 3, 2, RARE_WORD, LINE_END]);
  });

  it('takes the start of a sentence as the rest of the text writes it', () => {
    const lines = [['Die', 'Stadt', '.', 'Stadt', 'die', 'die', '.'], ['Es', 'sah', 'die', 'Stadt']];
    const { words, stream } = readWordCorpus(lines, 1);
    const read = [...stream].map((id) => words[id]);
    expect(read.slice(0, 4)).toEqual(['die', 'Stadt', '.', 'Stadt']);
  });
});
