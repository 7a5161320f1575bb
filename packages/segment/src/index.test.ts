import { expect, it } from 'vitest';
import * as segment from './index.js';

it('exports what the README lists', () => {
  expect(Object.keys(segment).sort()).toEqual(['segments', 'sentences', 'splitSentences', 'splitTokens', 'tokens']);
});
