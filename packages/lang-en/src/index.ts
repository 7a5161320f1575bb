import type { LanguagePack } from '@depesche/language';
import { dates } from './dates.js';
import { functionWords } from './function-words.js';
import { names } from './names.js';
import { segmentation } from './segmentation.js';

/** English. */
export const en: Required<Pick<LanguagePack, 'language' | 'functionWords' | 'segmentation' | 'dates' | 'names'>> = {
  language: 'en',
  functionWords,
  segmentation,
  dates,
  names,
};
