import { expect, it } from 'vitest';
import * as api from './index.js';

it('exports what its README names', () => {
  expect(Object.keys(api).sort()).toEqual(['isNewsMl', 'newsmlIssueCodes', 'parseNewsMl', 'parseNitf', 'toNewsMlG2', 'toNitf']);
});
