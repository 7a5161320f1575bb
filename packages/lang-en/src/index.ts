import type { LanguagePack } from '@depesche/language';
import { dates } from './dates.js';
import { functionWords } from './function-words.js';
import { names } from './names.js';
import { quotations } from './quotations.js';
import { segmentation } from './segmentation.js';

/** English. */
export const en: Required<LanguagePack> = {
  language: 'en',
  functionWords,
  segmentation,
  quotations,
  dates,
  names,
};
