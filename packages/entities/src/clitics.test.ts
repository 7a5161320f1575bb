import type { Token } from '@depesche/article';
import { expect, it } from 'vitest';
import { cutClitics } from './clitics.js';

const tokensOf = (text: string): Token[] => [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length, type: /\w/.test(word) ? 'word' : 'punctuation' }));

it.each([
  ["John's dog isn’t Anna’s", ["'s", '’s'], ['John', "'s", 'dog', 'isn’t', 'Anna', '’s']],
  ["'s John 's", ["'s"], ["'s", 'John', "'s"]],
  ["John's dog", [], ["John's", 'dog']],
])('%s without %j is %j', (text, clitics, words) => {
  expect(cutClitics(text, tokensOf(text), clitics).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
