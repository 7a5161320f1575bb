import { describe, expect, it } from 'vitest';
import type { WordAttributes } from './lexicon.js';
import { plainWord } from './word-parts.js';
import { viewHidden, viewWord } from './word-view.js';
import { wordShape } from './word-shape.js';

const known: Readonly<Record<string, WordAttributes>> = {
  Berlin: { frequency: 9, classes: [3, 17], lists: 4, vector: 0 },
  und: { frequency: 15, classes: [1, 2], lists: 0, vector: 0 },
};
const lexicon = { attributesOf: (word: string) => known[word] };
const view = (word: string, mode: 'known' | 'unknown' = 'known') => viewWord(word, { lexicon, rules: { endings: ['s', 'er'] }, mode });

describe('viewWord', () => {
  it('takes attributes from the lexicon', () => {
    expect(view('Berlin')).toMatchObject({ coarse: 3, fine: 17, lists: 4 });
  });

  it.each(['UND', 'Und'])('finds %s in small letters', (word) => {
    expect(view(word).coarse).toBe(1);
  });

  it('finds a word in capitals with one at its start', () => {
    expect(view('BERLIN').coarse).toBe(3);
  });

  it('knows a name under an ending', () => {
    const withEnding = new Set(view('Berlins').own);
    const bare = new Set(viewWord('Berlins', { lexicon: { attributesOf: () => undefined }, rules: { endings: ['s'] } }).own);
    expect([...withEnding].filter((hash) => !bare.has(hash)).length).toBeGreaterThan(0);
  });

  it('leaves out of an unknown word what only training text can tell', () => {
    const unknown = view('Berlin', 'unknown');
    expect(unknown).toMatchObject({ identity: 0, coarse: 0, fine: 0, lists: 0 });
    expect(unknown.own.length).toBeLessThan(view('Berlin').own.length);
    expect(unknown.own).toEqual(viewWord('Berlin', { lexicon: { attributesOf: () => undefined }, rules: { endings: [] }, mode: 'unknown' }).own);
  });

  it('shows of a hidden word its shape', () => {
    expect(viewHidden(wordShape('Xxxx'))).toMatchObject({ identity: 0, shape: wordShape('Haus'), coarse: 0 });
  });

  it('is the same for the same word', () => {
    expect(view('Berlin')).toEqual(view('Berlin'));
  });

  it.each(['', '-', '--', 'a-', '-a', '😀', '\ud800', 'x'.repeat(64)])('takes %j', (word) => {
    expect(view(word).own.every((hash) => Number.isInteger(hash) && hash >= 0)).toBe(true);
  });
});

it.each([
  ['1949', '0000'],
  ['„', '"'],
  ['«', '"'],
  ['‚', "'"],
  ['NATO–Chef', 'NATO-Chef'],
  ['Haus', 'Haus'],
])('plainWord(%j)', (word, plain) => {
  expect(plainWord(word)).toBe(plain);
});
