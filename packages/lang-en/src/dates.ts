/** The date section of the English pack: lexicon, grammar and tense. */
import type { DateData } from '@depesche/language';
import { calendarClasses } from './dates/calendar-words.js';
import { clockClasses } from './dates/clock-words.js';
import { contextClasses } from './dates/context-words.js';
import { numberClasses } from './dates/number-words.js';
import { rules } from './dates/rules.js';
import { tense } from './dates/tense.js';
import { timeClasses } from './dates/time-words.js';

export const dates: DateData = {
  language: 'en',
  classes: { ...calendarClasses, ...numberClasses, ...timeClasses, ...clockClasses, ...contextClasses },
  rules,
  adjectiveEndings: ['ful', 'ous', 'ic', 'al', 'ive', 'ing', 'ed', 'able', 'long', 'ary', 'ent', 'ant', 'ght', 'ar'],
  numbers: {
    decimalSign: '.',
    order: 'month-day',
    otherOrderIn: ['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'SG', 'HK', 'MT', 'NG', 'KE', 'GH', 'PK', 'JM', 'DE', 'FR', 'ES', 'IT', 'NL', 'EU'],
  },
  decadeSuffixes: ['s'],
  connectors: ['to', 'and', 'or', 'through', 'until', 'till', '-', '–', '—', ',', ', and', '/', '&', 'and on', 'or on', 'to the', 'and the'],
  ranges: {
    between: ['to', 'through', 'until', 'till', '-', '–', '—', 'thru', 'to the'],
    framed: [
      { before: 'between', between: 'and' },
      { before: 'from', between: 'and' },
    ],
  },
  timeBeforeDay: ['on', 'of', ','],
  durationJoins: ['and', ','],
  tense,
};
