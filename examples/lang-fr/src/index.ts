import type { PackWith } from '@depesche/language';
import { dates } from './dates.js';
import { functionWords } from './function-words.js';
import { segmentation } from './segmentation.js';

/** French, as far as the guide goes: no quotations and no names, so these layers stay absent. */
export const fr: PackWith<'functionWords' | 'segmentation' | 'dates'> = { language: 'fr', functionWords, segmentation, dates };
