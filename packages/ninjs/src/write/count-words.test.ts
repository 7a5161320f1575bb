import { expect, it } from 'vitest';
import { countWords } from './count-words.js';

it.each([
  ['', 0],
  ['Der Rat – „so“ der 3. Bürgermeister – sagt … ja!', 8],
  ['eins\nzwei', 2],
  ['ähnlich Öl 𝒳', 3],
  ['- * + ×', 0],
])('counts the words of %j: %i', (text, words) => {
  expect(countWords(text, { start: 0, end: text.length })).toBe(words);
});
