/** English time expressions that count from a day, and those that only point back or ahead. */
import type { DateCompletion, DateRule } from '@depesche/language';

const amount = 'count|integer|decimal';
const anyUnit = 'unit|units';

/** „two or three weeks ago“. */
const amountsBefore: readonly DateCompletion[] = [{ pattern: 'approximately? count|integer|decimal', takes: ['unit'] }];

/** Counted from publication: „ago“, „from now“; hours and minutes are durations, for there is no time to count from. */
const counted: readonly DateRule[] = [
  { pattern: `approximately? ${amount} ${anyUnit} ago`, type: 'DATE', make: 'fromNow', completes: amountsBefore },
  { pattern: `vague ${anyUnit} ago`, type: 'DATE', make: 'fromNow' },
  { pattern: `=a =few|=couple =of? ${anyUnit} ago`, type: 'DATE', make: 'fromNow', set: { amount: null } },
  { pattern: `=a =couple =of ${anyUnit} ago`, type: 'DATE', make: 'fromNow', set: { amount: 2 } },
  { pattern: '=a fortnight ago', type: 'DATE', make: 'fromNow' },
  { pattern: `=more =than ${amount} ${anyUnit} ago`, type: 'DATE', make: 'fromNow', set: { mod: 'MORE_THAN' } },
  { pattern: `=less =than ${amount} ${anyUnit} ago`, type: 'DATE', make: 'fromNow', set: { mod: 'LESS_THAN' } },
  { pattern: `=over ${amount} ${anyUnit} ago`, type: 'DATE', make: 'fromNow', set: { mod: 'MORE_THAN' } },
  { pattern: `=at =least ${amount} ${anyUnit} ago`, type: 'DATE', make: 'fromNow', set: { mod: 'EQUAL_OR_MORE' } },
  { pattern: `scores =of? units ago`, type: 'DATE', make: 'fromNow', set: { amount: null } },
  { pattern: `units ago`, type: 'DATE', make: 'fromNow', set: { amount: null } },
  { pattern: `approximately? ${amount} ${anyUnit} =from =now|=today`, type: 'DATE', make: 'fromNow', set: { shift: 1 } },
  { pattern: `=a =couple =of ${anyUnit} =from =now|=today`, type: 'DATE', make: 'fromNow', set: { shift: 1, amount: 2 } },
  { pattern: '=a =fortnight =from =now|=today', type: 'DATE', make: 'fromNow', set: { shift: 1, amount: 2, unit: 'W' } },
  { pattern: '=the =day =before =yesterday', type: 'DATE', make: 'calendar', set: { unit: 'D', shift: -2 } },
  { pattern: '=the =day =after =tomorrow', type: 'DATE', make: 'calendar', set: { unit: 'D', shift: 2 } },
  { pattern: '=the unit =before =last', type: 'DATE', make: 'calendar', set: { shift: -2 } },
  { pattern: '=the unit =after =next', type: 'DATE', make: 'calendar', set: { shift: 2 } },
];

/** Counted from what the text named last. */
const narrated: readonly DateRule[] = [
  { pattern: '=the? narrated unit', type: 'DATE', make: 'narrative' },
  { pattern: '=the =next =day|=morning', type: 'DATE', make: 'narrative', set: { unit: 'D', shift: 1 } },
  { pattern: '=the narrated dayPart', type: 'TIME', make: 'narrative', set: { unit: 'D' } },
  { pattern: '=the =next dayPart', type: 'TIME', make: 'narrative', set: { unit: 'D', shift: 1 } },
  { pattern: '=the unit =before (!noun|last|=he|=she|=they|=it|=the|=a|=his|=her)', type: 'DATE', make: 'narrative', set: { shift: -1 } },
  { pattern: '=the unit =after (!noun|=he|=she|=they|=it|=the|=a|=his|=her|=next)', type: 'DATE', make: 'narrative', set: { shift: 1 } },
  { pattern: 'that =same? unit', type: 'DATE', make: 'narrative', set: { shift: 0 } },
  { pattern: 'that =same? dayPart', type: 'TIME', make: 'narrative', set: { shift: 0, unit: 'D' } },
  { pattern: `approximately? ${amount} ${anyUnit} later`, type: 'DATE', make: 'later', completes: amountsBefore },
  { pattern: `vague ${anyUnit} later`, type: 'DATE', make: 'later' },
  { pattern: `=a =few ${anyUnit} later`, type: 'DATE', make: 'later', set: { amount: null } },
  { pattern: `=a =couple =of ${anyUnit} later`, type: 'DATE', make: 'later', set: { amount: 2 } },
  { pattern: 'units later', type: 'DATE', make: 'later', set: { amount: null } },
];

const days: readonly DateRule[] = [
  { pattern: 'dayShift', type: 'DATE', make: 'calendar' },
  { pattern: 'dayShift dayPart', type: 'TIME', make: 'calendar' },
  { pattern: 'dayShift =in =the dayPart', type: 'TIME', make: 'calendar' },
  { pattern: '=late|=early dayShift', type: 'DATE', make: 'calendar' },
  { pattern: '=late|=early dayShift dayPart', type: 'TIME', make: 'calendar' },
  { pattern: '=later|=earlier =today', type: 'DATE', make: 'calendar', set: { unit: 'D', shift: 0 } },
  { pattern: 'dayShift =at noon', type: 'TIME', make: 'calendar' },
  { pattern: 'tonight', type: 'TIME', make: 'calendar' },
  { pattern: '=late|=later tonight', type: 'TIME', make: 'calendar' },
  { pattern: '=last =night', type: 'TIME', make: 'calendar', set: { unit: 'D', shift: -1, dayPart: 'NI' } },
  { pattern: '=last =evening', type: 'TIME', make: 'calendar', set: { unit: 'D', shift: -1, dayPart: 'EV' } },
  { pattern: '=late =last =night', type: 'TIME', make: 'calendar', set: { unit: 'D', shift: -1, dayPart: 'NI' } },
  { pattern: '=early|=late|=earlier|=later? demonstrative dayPart', type: 'TIME', make: 'calendar', set: { unit: 'D' } },
  { pattern: '=the? =next =night|=morning|=afternoon|=evening', type: 'TIME', make: 'narrative', set: { unit: 'D', shift: 1 } },
  { pattern: '=the? lastNext|demonstrative unit', type: 'DATE', make: 'calendar' },
  { pattern: '=this =past unit', type: 'DATE', make: 'calendar', set: { shift: -1 } },
  { pattern: '=this =coming unit', type: 'DATE', make: 'calendar', set: { shift: 1 } },
  { pattern: '=this =same unit', type: 'DATE', make: 'calendar' },
  { pattern: '(=over|=during|=on|=at|=for) =the =weekend', type: 'DATE', make: 'calendar', set: { unit: 'WE', shift: 0 } },
  { pattern: 'partAdverb demonstrative|lastNext unit', type: 'DATE', make: 'calendar' },
  { pattern: 'partAdverb =in =the =year|=month|=week', type: 'DATE', make: 'calendar', set: { unit: 'Y', shift: 0 } },
  { pattern: '(=so|=thus =far) demonstrative unit', type: 'DATE', make: 'calendar' },
  { pattern: '=the? lastNext|demonstrative =fiscal|=calendar =year', type: 'DATE', make: 'calendar', set: { unit: 'Y' } },
  { pattern: '=the? =week =of month|monthShort ~=.? dayNumber ~ordinalSuffix? =,? yearNumber?', type: 'DATE', make: 'calendar', set: { unit: 'W' } },
  { pattern: '=the? =week =of =the dayNumber ~ordinalSuffix =of? month? yearNumber?', type: 'DATE', make: 'calendar', set: { unit: 'W' } },
];

const references: readonly DateRule[] = [
  { pattern: 'present', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '=right =now', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '(=until|=till|=by|=from|=for|=just|=is|=are|=that) =now', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '=at =present', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '(=at) =the =moment (!noun|=of|=when|=he|=she|=they|=it)', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '=to =date (end|=,|=.|=;)', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '(=at) =this =time', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '=these =days', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: 'past', type: 'DATE', make: 'constant', value: 'PAST_REF' },
  { pattern: '=recent units', type: 'DATE', make: 'constant', value: 'PAST_REF' },
  { pattern: '(=in) =the =past (!noun|unit|units|count|integer|vague|=few|=couple|dayPart|weekday|month|season|=and)', type: 'DATE', make: 'constant', value: 'PAST_REF' },
  { pattern: '(=in) =the =recent|=distant =past', type: 'DATE', make: 'constant', value: 'PAST_REF' },
  { pattern: '(=in) =the =near|=immediate|=foreseeable? =future', type: 'DATE', make: 'constant', value: 'FUTURE_REF' },
  { pattern: '(=for) =the =foreseeable =future', type: 'DATE', make: 'constant', value: 'FUTURE_REF' },
  { pattern: '(=in) =the =coming units', type: 'DATE', make: 'constant', value: 'FUTURE_REF' },
  { pattern: '=coming units', type: 'DATE', make: 'constant', value: 'FUTURE_REF' },
];

export const relativeRules: readonly DateRule[] = [...counted, ...narrated, ...days, ...references];
