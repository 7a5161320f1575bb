/** The date section of the German pack: lexicon, grammar and tense. */
import type { DateData } from '@depesche/language';
import { calendarClasses } from './dates/calendar-words.js';
import { contextClasses } from './dates/context-words.js';
import { numberClasses } from './dates/number-words.js';
import { rules } from './dates/rules.js';
import { tense } from './dates/tense.js';
import { timeClasses } from './dates/time-words.js';

export const dates: DateData = {
  language: 'de',
  classes: { ...calendarClasses, ...numberClasses, ...timeClasses, ...contextClasses },
  rules,
  adjectiveEndings: ['e', 'en', 'er', 'es', 'em'],
  numbers: { decimalSign: ',', order: 'day-month' },
  decadeSuffixes: ['er', 'ern'],
  connectors: [
    'bis', 'und', 'oder', 'sowie', '-', '–', '—', ',', '/', 'bis zum', 'bis zu den', 'und am', 'und dem', 'und vom', ', am', ', und', 'auf den',
  ],
  ranges: {
    between: ['bis', '-', '–', '—', 'bis zum', 'bis zur', 'bis um', 'bis einschließlich', 'auf', 'auf den'],
    framed: [
      { before: 'zwischen', between: 'und' },
      { before: 'zwischen', between: 'und dem' },
    ],
  },
  timeBeforeDay: ['am', 'des', 'vom'],
  durationJoins: ['und'],
  tense,
};
