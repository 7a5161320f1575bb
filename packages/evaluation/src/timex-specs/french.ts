/** The French cases of both specifications, against the pack that the guide „Adding a language“ makes. */
import { fr } from '@depesche/example-lang-fr';
import type { SpecLanguage } from './spec-language.js';

/** French. */
export const french: SpecLanguage = {
  name: 'French',
  pack: fr,
  recognizers: 'French',
  duckling: 'FR.hs',
  modes: ['DateTimeModelCalendarMode.json', 'DateTimeModelComplexCalendar.json', 'DateTimeModelExperimentalMode.json', 'TimeZoneExtractor.json', 'TimeZoneParser.json'],
  spell: (text) => text,
  joining: new Set(
    "le la les l' l’ un une du de des d' d’ en à a au aux et ou pour sur dans vers depuis avant après jusqu' jusqu’ jusqua entre ce cette cet par environ pendant il y que qu' dès matin mois jour année heure".split(' '),
  ),
  frame: 'Ce sera : ',
  counted: /(?:prochain|dernier|derni[eè]re|pass[eé]e?)s? |\b(?:\d+|deux|trois|dix) (?:prochain|derni)/i,
  within: /^(?:dans les|d'ici)/i,
  isClockAlone: (phrase) => /\d|heure|midi|minuit/i.test(phrase) && !/aujourd|demain|hier|matin|soir|nuit|apr[eè]s|lundi|mardi|jeudi|vendredi|samedi|dimanche|minute|seconde|maintenant|\d\//i.test(phrase),
  dayParts: { '18-24': 'EV', '12-14': 'MI', '12-19': 'AF', '0-12': 'MO', '4-12': 'MO', '18-0': 'EV' },
  hasUndatedCases: true,
  feasts: new Set('Noël|Toussaint|Pâques|Ascension|Pentecôte|Armistice'.split('|')),
  countedFrom: /\b(?:il y a|dans)\b/i,
  senseless: [
    { kind: 'what is left of a unit', words: /\breste\b/i },
    { kind: 'a vague number counted as two or three', words: /\b(?:quelques?|quel ques|plusieurs)\b/i },
    { kind: 'English words in French sentences', words: /\b(?:am|pm|the|of|last|next|this|hahaha|march|eod)\b|\d[ap]m/i },
  ],
};
