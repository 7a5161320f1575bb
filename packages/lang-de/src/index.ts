import type { LanguagePack } from '@depesche/language';
import { dates } from './dates.js';
import { names } from './names.js';
import { quotations } from './quotations.js';
import { segmentation } from './segmentation.js';

/** German. */
export const de: LanguagePack = {
  language: 'de',
  functionWords: ['der', 'die', 'und', 'nicht', 'ist', 'das', 'mit', 'sich', 'des', 'auch', 'dem', 'wird', 'ein', 'eine'],
  segmentation,
  quotations,
  dates,
  names,
};
