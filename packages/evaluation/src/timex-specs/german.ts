/** The German cases of both specifications. */
import { de } from '@depesche/lang-de';
import type { SpecLanguage } from './spec-language.js';

/** Nouns that stand in the pack with a capital only. Parts of the day were long written small behind another word. */
const nouns: ReadonlySet<string> = new Set(
  Object.entries(de.dates.classes)
    .filter(([name, words]) => words.case === 'upper' && name !== 'weekdayShort' && name !== 'dayPart')
    .flatMap(([, { words }]) => Object.keys(words).flatMap((forms) => forms.split(' ')))
    .concat('uhr', 'viertel', 'ende', 'woche', 'wochenende', 'einheit'),
);
const abbreviations: ReadonlySet<string> = new Set(Object.keys(de.dates.classes['weekdayShort']!.words));
const dayParts: ReadonlySet<string> = new Set(Object.keys(de.dates.classes['dayPart']!.words).flatMap((forms) => forms.split(' ')));

/** The text with a capital at each of these nouns; nothing changes its length. */
function spelled(text: string): string {
  return text.replace(/\p{L}+/gu, (word, at: number) => {
    const isNoun = nouns.has(word) || (abbreviations.has(word) && /[.,]/.test(text[at + word.length] ?? '')) || (dayParts.has(word) && /\bam $/.test(text.slice(0, at)));
    return isNoun ? word[0]!.toUpperCase() + word.slice(1) : word;
  });
}

/** German. */
export const german: SpecLanguage = {
  name: 'German',
  pack: de,
  recognizers: 'German',
  duckling: 'DE.hs',
  modes: [],
  spell: spelled,
  joining: new Set(
    (
      'am um im in an ab vom von bis zum zur zu zwischen der die das den dem des und oder auf nach vor seit gegen für mit immer so etwa ' +
      'ca circa zirka ungefähr rund spätestens frühestens frühstens uhr h binnen innerhalb genau pünktlich lang monat'
    ).split(' '),
  ),
  frame: 'Das wird es sein: ',
  counted: /(?:nächst|letzt|kommend|vorherig|vergangen)\p{L}* (?:\d+|zwei|beiden|drei|fünf)(?: \p{L}+$|\d| )/iu,
  within: /^(?:binnen|innerhalb)/,
  isClockAlone: (phrase) =>
    /\d|ein|zwei|drei|vier|uhr/i.test(phrase) && !/heute|morgen|früh|vormittag|nachmittag|abend|mittag|tag|gmt|[a-z]\.? ?,|\d\.\d|minute|stunde|sekunde/i.test(phrase),
  dayParts: { '18-24': 'EV', '12-14': 'MI', '12-19': 'AF', '3-12': 'MO' },
  feasts: new Set(
    (
      'Weihnachten|Silvester|Neujahr|Valentinstag|Muttertag|Vatertag|Tag der Deutschen Einheit|Halloween|Allerheiligen|Nikolaus|Pfingsten|' +
      'Pfingstmontag|Palmsonntag|Ostersonntag|Ostermontag|Karsamstag|Karfreitag|Gründonnerstag|Fastnacht|Aschermittwoch|Aschermontag|' +
      'Dreifaltigkeitssonntag|Corpus Christi|Christi Himmelfahrt|Königstag'
    ).split('|'),
  ),
  senseless: [
    { kind: 'what is left of a unit („Rest der Woche“)', words: /^(?:der |den )?rest /i },
    { kind: 'as early as possible', words: /wie möglich/i },
    { kind: 'a vague number counted as two or three', words: /\bpaar\b|^(?:in )?(?:den )?(?:nächsten|letzten) (?:Stunden|Minuten)$/i },
    { kind: 'time zones', words: / (?:CET|GMT)$/i },
    { kind: 'counted from an event („ein Jahr nach Weihnachten“)', words: /nach weihnachten|nach dem mittagessen/ },
    { kind: 'the end of a day or month as a point in time', words: /zum ende des/ },
    { kind: 'two bounds in one clause', words: /aber vor/ },
  ],
};
