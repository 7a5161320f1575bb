import type { LanguagePack } from '@depesche/language';
import { functionWords } from './function-words.js';
import { names } from './names.js';
import { segmentation } from './segmentation.js';

/** English. */
export const en: Required<Pick<LanguagePack, 'language' | 'functionWords' | 'segmentation' | 'names'>> = {
  language: 'en',
  functionWords,
  segmentation,
  names,
};
