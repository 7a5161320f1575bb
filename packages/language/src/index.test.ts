import { expect, it } from 'vitest';
import * as language from './index.js';

it('exports what the README lists', () => {
  expect(Object.keys(language).sort()).toEqual(['checkPacks', 'detectLanguage', 'guessLanguage', 'hasSection', 'packFor', 'primaryLanguage']);
});
