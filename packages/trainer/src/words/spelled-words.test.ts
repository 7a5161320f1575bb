import { expect, it } from 'vitest';
import { spelledWords } from './spelled-words.js';

it('spells words as the text has them, else as lists do, and knows names in small letters as well', () => {
  const words = ['the', 'bern', 'apple', 'nato', 'doe'];
  const sentences = [{ words: ['.', 'Bern', 'Bern', 'bern', 'THE', 'the', 'the'], allowed: [] }, { words: ['THE', 'THE', 'THE'], allowed: [] }];
  const listed = new Map([['NATO', 64], ['Apple', 64], ['Doe', 2]]);
  const spelled = spelledWords({ words, classes: [[1, 2, 3, 4, 5]] }, { sentences, listed, plain: new Set(['apple', 'the']) });
  expect(spelled.words).toEqual(['the', 'Bern', 'apple', 'NATO', 'Doe', 'bern', 'nato', 'doe']);
  expect(spelled.classes).toEqual([[1, 2, 3, 4, 5, 2, 4, 5]]);
});
