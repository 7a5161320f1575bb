/** English durations and what recurs: „three weeks“, „the past two years“, „every Monday“. */
import type { DateCompletion, DateRule } from '@depesche/language';

const amount = 'count|integer|decimal';
const number = 'number|integer|decimal';
const anyUnit = 'unit|units|clockUnit|clockUnits|fortnights';

const amountsBefore: readonly DateCompletion[] = [{ pattern: `approximately? ${amount}`, takes: ['unit'] }];

/** „more than three weeks“. */
const bounds: readonly (readonly [words: string, mod: NonNullable<NonNullable<DateRule['set']>['mod']>])[] = [
  ['=more =than', 'MORE_THAN'],
  ['=over', 'MORE_THAN'],
  ['=less|=fewer =than', 'LESS_THAN'],
  ['=under', 'LESS_THAN'],
  ['=at =least', 'EQUAL_OR_MORE'],
  ['=at =most', 'EQUAL_OR_LESS'],
  ['=up =to', 'EQUAL_OR_LESS'],
  ['=no =more =than', 'EQUAL_OR_LESS'],
  ['=as =many|=long =as', 'APPROX'],
];

const durations: readonly DateRule[] = [
  { pattern: `approximately? ${amount} adjective? units|clockUnits|fortnights`, type: 'DURATION', make: 'amount', completes: amountsBefore },
  { pattern: 'approximately? count unit|clockUnit', type: 'DURATION', make: 'amount' },
  { pattern: 'yearNumber unit|clockUnit', type: 'DURATION', make: 'block' },
  { pattern: 'integer|decimal ~=-? unit|minuteUnit', type: 'DURATION', make: 'amount' },
  { pattern: 'ordinal =second', type: 'DURATION', make: 'block' },
  ...bounds.map(([words, mod]): DateRule => ({ pattern: `${words} ${amount} adjective? ${anyUnit}`, type: 'DURATION', make: 'amount', set: { mod } })),
  { pattern: 'integer|number ~=- ~unit|clockUnit|fortnight|unitShort', type: 'DURATION', make: 'amount' },
  { pattern: 'integer|number unitShort ~=.?', type: 'DURATION', make: 'amount' },
  { pattern: '=half =a|=an unit|clockUnit', type: 'DURATION', make: 'amount', set: { amount: 0.5 } },
  { pattern: '=a =half unit|clockUnit', type: 'DURATION', make: 'amount', set: { amount: 0.5 } },
  { pattern: '=half ~=-? unit|clockUnit', type: 'DURATION', make: 'amount', set: { amount: 0.5 } },
  { pattern: '=a =quarter =of =an =hour', type: 'DURATION', make: 'constant', value: 'PT15M' },
  { pattern: '=three =quarters =of =an =hour', type: 'DURATION', make: 'constant', value: 'PT45M' },
  { pattern: '=one|=a|=an unit|clockUnit =and =a =half', type: 'DURATION', make: 'amount', set: { amount: 1.5 } },
  { pattern: '=one =and =a =half unit|units|clockUnit|clockUnits', type: 'DURATION', make: 'amount', set: { amount: 1.5 } },
  { pattern: '=two =and =a =half unit|units|clockUnit|clockUnits', type: 'DURATION', make: 'amount', set: { amount: 2.5 } },
  { pattern: '=three =and =a =half unit|units|clockUnit|clockUnits', type: 'DURATION', make: 'amount', set: { amount: 3.5 } },
  { pattern: '=a fortnight', type: 'DURATION', make: 'amount' },
  { pattern: `=a =couple =of? ${anyUnit}`, type: 'DURATION', make: 'amount', set: { amount: 2 } },
  { pattern: `=a =few adjective? units|clockUnits`, type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: 'vague adjective? units|clockUnits', type: 'DURATION', make: 'amount' },
  { pattern: 'scores =of units|clockUnits', type: 'DURATION', make: 'amount' },
  { pattern: `=another ${number}? ${anyUnit}`, type: 'DURATION', make: 'amount' },
  { pattern: `=the? lastNext|=previous|=first|=final approximately? ${number} ${anyUnit}`, type: 'DURATION', make: 'amount' },
  { pattern: `=the? ${number} lastNext|=previous ${anyUnit}`, type: 'DURATION', make: 'amount' },
  { pattern: '=the? lastNext|=previous vague|=few|=couple =of? units|clockUnits', type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: '=the =past|=last units|clockUnits', type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: '=the? =past|=last|=next clockUnit', type: 'DURATION', make: 'amount', set: { amount: 1 } },
  { pattern: '(=over|=in|=during|=for|=within) =the =past unit', type: 'DURATION', make: 'amount', set: { amount: 1 } },
  { pattern: `(=the|=these|=those) ${number} ${anyUnit}`, type: 'DURATION', make: 'amount' },
  { pattern: '=the? =whole|=entire|=full unit', type: 'DURATION', make: 'amount', set: { amount: 1 } },
  { pattern: '=all|=full|=whole ~=-? unit ~=-? =long?', type: 'DURATION', make: 'amount', set: { amount: 1 } },
  { pattern: '=all =night =long?', type: 'DURATION', make: 'constant', value: 'P1D' },
  { pattern: '(=for|=in|=after|=over|=within|=of) units|clockUnits', type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: 'length', type: 'DURATION', make: 'amount' },
];

const ages: readonly DateRule[] = [
  { pattern: `approximately? ${amount} ${anyUnit} (=old)`, type: 'DURATION', make: 'block' },
  { pattern: `approximately? ${amount} ${anyUnit} (=of =age)`, type: 'DURATION', make: 'block' },
  { pattern: `approximately? ${amount} ${anyUnit} ~=- ~=old`, type: 'DURATION', make: 'block' },
  ...bounds.map(([words]): DateRule => ({ pattern: `${words} ${amount} ${anyUnit} =old`, type: 'DURATION', make: 'block' })),
];

const sets: readonly DateRule[] = [
  { pattern: `every ${anyUnit}`, type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'every ordinal unit', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'every =other unit', type: 'SET', make: 'set', quant: 'EVERY', set: { amount: 2 } },
  { pattern: `every ${number} ${anyUnit}`, type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: '=every =few units|clockUnits', type: 'SET', make: 'set', quant: 'EVERY', set: { amount: null } },
  { pattern: 'every =other|ordinal? weekday', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'every weekday dayPart', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'every dayPart|month|season|holiday', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'weekdays', type: 'SET', make: 'set' },
  { pattern: 'weekday dayParts', type: 'SET', make: 'set' },
  { pattern: '(=in|=on|=at) =the? dayParts', type: 'SET', make: 'set' },
  { pattern: '(=on|=at) =weekends', type: 'SET', make: 'set', set: { unit: 'WE' } },
  { pattern: '(=on) =weekdays', type: 'SET', make: 'set', set: { unit: 'D' } },
  { pattern: 'often', type: 'SET', make: 'set' },
  { pattern: '=per unit|clockUnit', type: 'SET', make: 'set' },
  { pattern: '(rated) =a|=an unit', type: 'SET', make: 'set', set: { amount: 1 } },
  { pattern: 'times =a|=an|=each|=every unit', type: 'SET', make: 'set', set: { amount: 1 } },
  { pattern: 'number|integer =times =a|=an|=each|=every|=per unit', type: 'SET', make: 'set', set: { amount: 1 } },
  { pattern: `(${amount} units|clockUnits) =a unit`, type: 'SET', make: 'set', set: { amount: 1 } },
  { pattern: '(=$|=£|=€ integer|decimal =million|=billion?) =a unit', type: 'SET', make: 'set', set: { amount: 1 } },
];

export const durationRules: readonly DateRule[] = [...ages, ...sets, ...durations];
