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
  decadeSuffixes: ['er', 'ern'],
  connectors: [
    'bis', 'und', 'oder', 'sowie', '-', '–', '—', ',', '/', 'bis zum', 'und am', 'und vom',
    '. bis', '. und', '. oder', '. sowie', '. -', '. –', '. —', '. ,', '. /', '. , und', '. bis zum', '. und am', '. , am', ', und',
  ],
  tense,
};
