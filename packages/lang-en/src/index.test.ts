import { expect, it } from 'vitest';
import * as api from './index.js';

it('exports one pack whose sections are for English', () => {
  expect(Object.keys(api)).toEqual(['en']);
  expect(Object.values(api.en).flatMap((section) => (typeof section === 'object' && 'language' in section ? [section.language] : []))).toEqual(['en', 'en', 'en', 'en']);
});
