/** English number words: counts, ordinals, hours and minutes, decades. */
import type { DateData, DateFields } from '@depesche/language';

const small = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
  'seventeen', 'eighteen', 'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** 0…99, „twenty-one“ with its hyphen. */
const numbers: readonly string[] = [...small, ...tens.flatMap((ten) => [ten, ...small.slice(1, 10).map((one) => `${ten}-${one}`)])];

const irregularOrdinals: Readonly<Record<string, string>> = {
  one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth',
};

function ordinalOf(number: string): string {
  const [last = ''] = number.split('-').slice(-1);
  const ordinal = irregularOrdinals[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return number.slice(0, number.length - last.length) + ordinal;
}

/** `word` → fields, from a first number on. */
function counted(words: readonly string[], first: number, fields: (value: number) => DateFields): Record<string, DateFields> {
  return Object.fromEntries(words.map((word, i) => [word, fields(i + first)]));
}

const decadeNames = tens.map((ten, i) => [ten === 'twenty' ? 'twenties' : `${ten.slice(0, -1)}ies`, 1920 + i * 10] as const);

export const numberClasses: DateData['classes'] = {
  count: { words: { ...counted(numbers.slice(1), 1, (amount) => ({ amount })), 'a an': { amount: 1 } } },
  /** Without the articles, which stand before much else. */
  number: { words: counted(numbers.slice(1), 1, (amount) => ({ amount })) },
  vague: { words: { 'several many some countless numerous few': { amount: null } } },
  scores: { words: { 'dozens scores hundreds thousands millions tens': { amount: null } } },
  ordinal: { words: counted(numbers.slice(1, 32).map(ordinalOf), 1, (ordinal) => ({ ordinal })) },
  ordinalSuffix: { words: { 'st nd rd th': {} }, case: 'lower' },
  hourWord: { words: counted(numbers.slice(1, 13), 1, (hour) => ({ hour })) },
  minuteWord: { words: counted(numbers.slice(1, 60), 1, (minute) => ({ minute })) },
  laterMinute: { words: counted(numbers.slice(10, 60), 10, (minute) => ({ minute })) },
  tenWord: { words: counted(['ten', ...tens.slice(0, 4)], 1, (ten) => ({ minute: ten * 10 })) },
  decadeWord: { words: Object.fromEntries([...decadeNames.map(([name, decade]) => [name, { decade }] as const), ['noughties', { decade: 2000 }] as const]) },
};
