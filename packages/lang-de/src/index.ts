import type { LanguagePack } from '@depesche/language';
import { dates } from './dates.js';
import { functionWords } from './function-words.js';
import { names } from './names.js';
import { quotations } from './quotations.js';
import { segmentation } from './segmentation.js';

/** German. */
export const de: Required<LanguagePack> = {
  language: 'de',
  functionWords,
  segmentation,
  quotations,
  dates,
  names,
};
