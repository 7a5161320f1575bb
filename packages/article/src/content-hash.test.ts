import { expect, it } from 'vitest';
import { contentHash } from './content-hash.js';

it.each([
  ['', '811c9dc5811c9dc5'],
  ['a', 'e40c292ce40c292c'], // 32-bit FNV-1a of "a" as its authors publish it
  ['ab', '4d2505ca3c2ba6cc'],
])('gives %j the hash %s', (text, hash) => {
  expect(contentHash(text)).toBe(hash);
});
