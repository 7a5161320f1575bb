/** German number words: counts, ordinals, hours, and adjectives of length („zweitägig“). */
import type { DateFields, DateUnit, DateData } from '@depesche/language';

const units = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const teens = ['zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** 0…99; „ein“ is an article too and stands in a class of its own. */
const numbers: readonly string[] = [
  ...units,
  ...teens,
  ...tens.flatMap((ten) => [ten, ...units.slice(1).map((unit) => `${unit}und${ten}`)]),
];

const irregularOrdinals: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };

const ordinalStems: readonly string[] = numbers
  .slice(0, 32)
  .map((number, value) => irregularOrdinals[value] ?? number + (value < 20 ? 't' : 'st'));

const lengths: readonly (readonly [suffix: string, unit: DateUnit])[] = [
  ['tägig', 'D'],
  ['wöchig', 'W'],
  ['monatig', 'M'],
  ['stündig', 'TH'],
  ['minütig', 'TM'],
];

/** „zweitägig“, „zweitägige“ …: a number word, or what stands for one, with a suffix. */
function lengthForms(prefix: string, amount: number | null): [string, DateFields][] {
  return lengths.map(([suffix, unit]) => [`${prefix}${suffix} ${prefix}${suffix}*`, { amount, unit }]);
}

const lengthWords: Readonly<Record<string, DateFields>> = Object.fromEntries([
  ...numbers.slice(1, 31).flatMap((number, i) => lengthForms(number, i + 1)),
  ...lengthForms('halb', 0.5),
  ...lengthForms('eineinhalb', 1.5),
  ...lengthForms('anderthalb', 1.5),
  ...lengthForms('ganz', 1),
  ...lengthForms('mehr', null),
]);

const hours = numbers.slice(1, 25);

/** Number words. */
export const numberClasses: DateData['classes'] = {
  count: {
    words: {
      ...Object.fromEntries(numbers.slice(2).map((word, i) => [word, { amount: i + 2 }])),
      'einem einen einer eines eine ein': { amount: 1 },
      'beid*': { amount: 2 },
      zweier: { amount: 2 },
      dreier: { amount: 3 },
      'hundert einhundert': { amount: 100 },
      tausend: { amount: 1000 },
      'anderthalb eineinhalb einundeinhalb': { amount: 1.5 },
      ...Object.fromEntries(numbers.slice(2, 13).map((word, i) => [`${word}einhalb`, { amount: i + 2.5 }])),
    },
  },
  vague: {
    words: {
      'einig* mehrer* viel* wenig* etlich* zahlreich* unzählig* manch* hunderte tausende dutzende': { amount: null },
    },
  },
  half: { words: { 'halb*': { amount: 0.5 } }, case: 'lower' },
  ordinal: { words: Object.fromEntries(ordinalStems.slice(1).map((stem, i) => [`${stem}*`, { ordinal: i + 1 }])) },
  hourWord: { words: { ...Object.fromEntries(hours.map((word, i) => [word, { hour: i + 1 }])), eins: { hour: 1 } } },
  minuteWord: { words: Object.fromEntries(numbers.slice(2, 60).map((word, i) => [word, { minute: i + 2 }])) },
  ordinalSuffix: { words: { 'te ten ter tes tem': {} } },
  length: { words: lengthWords },
  lengthSuffix: { words: Object.fromEntries(lengths.map(([suffix, unit]) => [`${suffix} ${suffix}*`, { unit }])) },
  yearLength: {
    words: Object.fromEntries(
      [...numbers.slice(1, 21).map((word, i) => [word, i + 1] as const), ['halb', 0.5] as const, ['anderthalb', 1.5] as const].map(
        ([word, amount]) => [`${word}jährig ${word}jährig*`, { amount, unit: 'Y' as const }],
      ),
    ),
    case: 'lower',
  },
  yearSuffix: { words: { 'jährig jährig*': { unit: 'Y' } } },
  decadeWord: {
    words: Object.fromEntries(
      ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'].map((word, i) => [
        `${word}er ${word}ern`,
        { decade: 1920 + i * 10 },
      ]),
    ),
  },
  decadeYears: {
    words: Object.fromEntries(
      ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'].map((word, i) => [
        `${word}erjahre ${word}erjahren`,
        { decade: 1920 + i * 10 },
      ]),
    ),
  },
};
