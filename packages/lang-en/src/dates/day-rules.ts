/** English days and months: „March 3, 2024“, „the 3rd of March“, „last Tuesday“, „early May“; the notation is that of `DateRule.pattern`. */
import type { DateCompletion, DateRule } from '@depesche/language';

const dash = '=-|=–|=—|=to|=through|=till|=until|=and|=&|=or';
/** „3“, „3rd“ */
const day = 'dayNumber ~ordinalSuffix?';
const anyMonth = 'month|monthShort';
/** What may stand behind a month and day without a year, so that the number is no amount. */
const noUnit = '(!unit|units|clockUnits|measure|~=%|~=:)';

/** „Monday, March 3 and Tuesday, March 4, 2025“. */
const dayBefore: readonly DateCompletion[] = [
  { pattern: `weekday =,? =the? ${day} =of? ${anyMonth} ~=.?`, takes: ['year'] },
  { pattern: `weekday =,? ${anyMonth} ~=.? =the? ${day}`, takes: ['year'] },
  { pattern: `=the? ${day} =of? ${anyMonth} ~=.?`, takes: ['year'] },
  { pattern: `${anyMonth} ~=.? =the? ${day}`, takes: ['year'] },
  { pattern: `=the? ${day}`, takes: ['month', 'year'] },
  { pattern: '=the? ordinal', takes: ['month', 'year'] },
];
const monthsBefore: readonly DateCompletion[] = [
  { pattern: `part? ~=-? month`, takes: ['year'] },
  { pattern: 'monthShort ~=.?', takes: ['year'] },
];
const weekdaysBefore: readonly DateCompletion[] = [{ pattern: 'weekday', takes: ['unit', 'shift'] }];

/** A day, and the same with its weekday before or behind it. */
function withWeekday(pattern: string, rule: Pick<DateRule, 'as'> = {}): DateRule[] {
  return ['', 'weekday|weekdayShort ~=.? =,? =the? '].map((before) => ({
    pattern: before + pattern,
    type: 'DATE',
    make: 'calendar',
    ...rule,
    completes: dayBefore,
  }));
}

export const dayRules: readonly DateRule[] = [
  // month first
  ...withWeekday(`month ~=.? ${day} ${noUnit}`),
  ...withWeekday(`monthShort ~=.? ${day} ${noUnit}`),
  ...withWeekday(`${anyMonth} ~=.? ${day} =,|=of|=in? yearNumber`),
  ...withWeekday(`${anyMonth} =the dayNumber ~ordinalSuffix`),
  ...withWeekday(`${anyMonth} =the? ordinal =,? yearNumber?`, { as: 'day' }),
  { pattern: `weekday =,? month|monthShort ~=.? ${day} =,? shift|demonstrative =year`, type: 'DATE', make: 'calendar', set: { unit: 'Y' } },
  { pattern: `month|monthShort ~=.? ${day} =,? lastNext|demonstrative =year`, type: 'DATE', make: 'calendar', set: { unit: 'Y' } },
  // day first
  ...withWeekday(`=the? ${day} =of? month`),
  ...withWeekday(`=the? ${day} =of? monthShort ~=.?`),
  ...withWeekday(`=the? ${day} =of? ${anyMonth} ~=.? =,|=of|=in? yearNumber`),
  ...withWeekday(`=the? ordinal =of? ${anyMonth} =,? yearNumber?`, { as: 'day' }),
  { pattern: `=the? ${day} =of ${anyMonth} lastNext|demonstrative =year`, type: 'DATE', make: 'calendar', set: { unit: 'Y' } },
  { pattern: `=the? dayNumber ~ordinalSuffix =of demonstrative|lastNext =month`, type: 'DATE', make: 'calendar', set: { unit: 'M' } },
  { pattern: `=the ordinal =of demonstrative|lastNext =month`, type: 'DATE', make: 'calendar', as: 'day', set: { unit: 'M' } },
  { pattern: '=the? ordinal|last weekday =of|=in demonstrative|lastNext =month', type: 'DATE', make: 'calendar', as: 'nth', set: { unit: 'M' } },
  { pattern: `${anyMonth} =, weekday =the ${day}`, type: 'DATE', make: 'calendar' },
  // the end of a range: „May 3–5“, „May 3 to 5, 2024“
  { pattern: `(month|monthShort ~=.? dayNumber ~ordinalSuffix? ${dash}) =the? ${day} ${noUnit}`, type: 'DATE', make: 'calendar', continues: ['month'] },
  { pattern: `(month|monthShort ~=.? dayNumber ~ordinalSuffix? ${dash}) =the? ${day} =, yearNumber`, type: 'DATE', make: 'calendar', continues: ['month'] },
  { pattern: `(month|monthShort ~=.? ordinal ${dash}) =the? ordinal =,? yearNumber?`, type: 'DATE', make: 'calendar', as: 'day', continues: ['month'] },
  { pattern: '(dayNumber ~ordinalSuffix =,|=and|=or|=& =and|=or?) =the? dayNumber ~ordinalSuffix (!noun|unit|century)', type: 'DATE', make: 'calendar', continues: ['month', 'year'] },
  // in digits
  { pattern: 'weekday? =,? numericDate', type: 'DATE', make: 'calendar', completes: [{ pattern: 'numericDate', takes: [] }, { pattern: 'looseDayMonth', takes: ['year'] }] },
  { pattern: '(=on|=at|=from|=since|=until|=by|=of|=before|=after|=dated|weekday =,?) looseDate', type: 'DATE', make: 'calendar' },
  { pattern: 'looseDate (!noun|measure)', type: 'DATE', make: 'calendar' },
  { pattern: '(=on|=from|=since|=until|=by) looseDayMonth (!noun|measure|units)', type: 'DATE', make: 'calendar' },
  { pattern: 'weekday|weekdayShort ~=.? =,? looseDayMonth', type: 'DATE', make: 'calendar' },
  { pattern: '(looseDayMonth =-|=–|=to|=through) looseDayMonth', type: 'DATE', make: 'calendar', completes: [{ pattern: 'looseDayMonth', takes: [] }] },
  { pattern: `dayNumber ~=/|=- ~month|monthShort ~=/|=- ~yearNumber`, type: 'DATE', make: 'calendar' },
  { pattern: `yearNumber ~=/|=- ~month|monthShort ~=/|=- ~dayNumber`, type: 'DATE', make: 'calendar' },
  { pattern: 'month|monthShort ~=/|=- ~dayNumber (!~=-|=/)', type: 'DATE', make: 'calendar' },
  { pattern: '=the? dayNumber ~ordinalSuffix =day =of month =,? yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: '=the? dayNumber ~ordinalSuffix =day =of lastNext|demonstrative =month', type: 'DATE', make: 'calendar', set: { unit: 'M' } },
  { pattern: `yearNumber month|monthShort ~=.? ${day}`, type: 'DATE', make: 'calendar' },
  // alone
  { pattern: '(=on|=by|=until|=since|=from|=before|=after|=for|=around) =the? dayNumber ~ordinalSuffix (!noun|unit|century|=floor|=and|=century|=anniversary|=birthday|~=-)', type: 'DATE', make: 'calendar' },
  { pattern: 'weekday|weekdayShort ~=.? =,? =the? dayNumber ~ordinalSuffix', type: 'DATE', make: 'calendar' },
  { pattern: '(=the dayNumber ~ordinalSuffix =to|=through|=and) =the? dayNumber ~ordinalSuffix (!noun|unit)', type: 'DATE', make: 'calendar', completes: [{ pattern: '=the dayNumber ~ordinalSuffix', takes: [] }] },
];

export const weekdayRules: readonly DateRule[] = [
  { pattern: 'weekday', type: 'DATE', make: 'calendar', completes: weekdaysBefore },
  // „next Tuesday“ is that of next week, „this Tuesday“ that of the running one
  { pattern: '=the? =next weekday', type: 'DATE', make: 'calendar', set: { unit: 'W', shift: 1 }, completes: weekdaysBefore },
  { pattern: 'demonstrative weekday', type: 'DATE', make: 'calendar', set: { unit: 'W' }, completes: weekdaysBefore },
  { pattern: '=the? =next weekday dayPart', type: 'TIME', make: 'calendar', set: { unit: 'W', shift: 1 } },
  { pattern: 'demonstrative weekday dayPart', type: 'TIME', make: 'calendar', set: { unit: 'W' } },
  { pattern: '=the? lastNext|demonstrative weekday yearNumber?', type: 'DATE', make: 'calendar', completes: weekdaysBefore },
  { pattern: '=this =past weekday', type: 'DATE', make: 'calendar', set: { shift: -1 } },
  { pattern: '=this =coming weekday', type: 'DATE', make: 'calendar', set: { shift: 1 } },
  { pattern: 'weekday =last', type: 'DATE', make: 'calendar', set: { shift: -1 } },
  { pattern: 'weekday =of? lastNext|demonstrative =week', type: 'DATE', make: 'calendar', set: { unit: 'W' } },
  { pattern: 'lastNext|demonstrative =week =on? weekday', type: 'DATE', make: 'calendar', set: { unit: 'W' } },
  { pattern: '=a =week =on|=from weekday', type: 'DATE', make: 'calendar', set: { shift: 2 } },
  { pattern: 'weekday =week', type: 'DATE', make: 'calendar', set: { shift: 2 } },
  { pattern: '=previous weekday', type: 'DATE', make: 'calendar', set: { unit: 'W', shift: -1 } },
  { pattern: 'weekday =after =next', type: 'DATE', make: 'calendar', set: { unit: 'W', shift: 2 } },
  { pattern: '=the weekday =before =last', type: 'DATE', make: 'calendar', set: { shift: -2 } },
  { pattern: '=the weekday =after =next', type: 'DATE', make: 'calendar', set: { shift: 2 } },
  { pattern: '=early|=late? weekday dayPart', type: 'TIME', make: 'calendar' },
  { pattern: '=early|=late weekday', type: 'DATE', make: 'calendar' },
  { pattern: '=the? lastNext|demonstrative weekday dayPart', type: 'TIME', make: 'calendar' },
  { pattern: 'dayPart =of weekday', type: 'TIME', make: 'calendar' },
  { pattern: 'weekday =in =the earlyLate? dayPart', type: 'TIME', make: 'calendar' },
  { pattern: 'weekday earlyLate ~=-? dayPart', type: 'TIME', make: 'calendar' },
  { pattern: 'earlyLate ~=- ~dayPart =on? weekday', type: 'TIME', make: 'calendar' },
  { pattern: 'weekday dayPart =of? lastNext|demonstrative =week', type: 'TIME', make: 'calendar', set: { unit: 'W' } },
  { pattern: '=early|=late =on weekday', type: 'DATE', make: 'calendar' },
  { pattern: 'weekday =at? noon', type: 'TIME', make: 'calendar' },
  { pattern: 'weekday|dayShift halfDay', type: 'TIME', make: 'calendar' },
  { pattern: 'month|monthShort ~=.? dayNumber ~ordinalSuffix? dayPart', type: 'TIME', make: 'calendar' },
  { pattern: 'weekday =at? midnight', type: 'TIME', make: 'calendar' },
  { pattern: '(weekday ~=-|=–|=—) ~weekday', type: 'DATE', make: 'calendar', completes: [{ pattern: 'weekday', takes: [] }] },
  { pattern: '(start) weekdayShort ~=. (end|clock|hourNumber)', type: 'DATE', make: 'calendar' },
  { pattern: '(weekdayShort ~=.? =-|=–|=to|=and|=&) weekdayShort ~=.?', type: 'DATE', make: 'calendar', completes: [{ pattern: 'weekdayShort ~=.?', takes: [] }] },
  // named by their place
  { pattern: '=the? ordinal|last weekday =in|=of month =,? yearNumber?', type: 'DATE', make: 'calendar', as: 'nth' },
  { pattern: '=the? ordinalNumber ~ordinalSuffix weekday =in|=of month =,? yearNumber?', type: 'DATE', make: 'calendar', as: 'nth' },
  { pattern: '=the? ordinal|last =week =in|=of month|monthShort ~=.? =,? yearNumber?', type: 'DATE', make: 'calendar', as: 'nth', set: { unit: 'W' } },
  { pattern: '=the? ordinal =week =of yearNumber', type: 'DATE', make: 'calendar', as: 'week' },
  { pattern: '=the? ordinal =week =of? lastNext|demonstrative =year', type: 'DATE', make: 'calendar', as: 'week', set: { unit: 'Y' } },
  { pattern: '=the? weekNumber ordinalNumber (!noun|measure|~=-)', type: 'DATE', make: 'calendar', as: 'week' },
  { pattern: '=the? weekNumber ordinalNumber =of? yearNumber', type: 'DATE', make: 'calendar', as: 'week' },
  { pattern: '=the? weekNumber ordinalNumber =of? lastNext|demonstrative =year', type: 'DATE', make: 'calendar', as: 'week', set: { unit: 'Y' } },
  { pattern: '=the? last =week =of yearNumber', type: 'DATE', make: 'calendar', set: { month: 12, unit: 'W' } },
  { pattern: '=the? last =day =of month =,? yearNumber?', type: 'DATE', make: 'calendar', as: 'nth', set: { unit: 'D' } },
  { pattern: '=the? ordinal =day =of month =,? yearNumber?', type: 'DATE', make: 'calendar', as: 'nth', set: { unit: 'D' } },
  { pattern: '=the? ordinal|last weekday =of =the|=each|=every =month', type: 'SET', make: 'constant', value: 'P1M' },
];

/** Words for a part before a month, year or season: „early May“, „mid-May“, „the end of May“. */
const parts = ['=the? part', 'part ~=-', '=the? partNoun =of', '=the? partAdverb =in'];

/** The same pattern behind each of the words for a part. */
export function partOf(pattern: string, rule: Pick<DateRule, 'as' | 'set' | 'completes'> = {}): DateRule[] {
  return parts.map((part) => ({ pattern: `${part} ${part.endsWith('=-') ? '~' : ''}${pattern}`, type: 'DATE', make: 'calendar', ...rule }));
}

export const monthRules: readonly DateRule[] = [
  { pattern: 'sureMonth (!noun|~=-)', type: 'DATE', make: 'calendar', completes: monthsBefore },
  { pattern: '(beforeMonth|=,) sureMonth', type: 'DATE', make: 'calendar', completes: monthsBefore },
  { pattern: '(beforeMonth) month', type: 'DATE', make: 'calendar', completes: monthsBefore },
  { pattern: '(beforeMonth) monthShort ~=.?', type: 'DATE', make: 'calendar', completes: monthsBefore },
  { pattern: '(month|monthShort ~=.? ~=-|=–|=—) ~month|monthShort ~=.? =of|=in? yearNumber?', type: 'DATE', make: 'calendar', completes: monthsBefore },
  { pattern: '=the? =month =of month|monthShort ~=.? yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: 'month|monthShort ~=.? =of|=in? =,? yearNumber', type: 'DATE', make: 'calendar', completes: monthsBefore },
  { pattern: 'month =of? lastNext|demonstrative =year', type: 'DATE', make: 'calendar', set: { unit: 'Y' } },
  { pattern: 'month =of =that|=the =same? =year', type: 'DATE', make: 'calendar' },
  { pattern: '=the? lastNext month|monthShort ~=.?', type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative month|monthShort ~=.?', type: 'DATE', make: 'calendar', set: { unit: 'Y' } },
  { pattern: 'monthYear', type: 'DATE', make: 'calendar' },
  { pattern: 'looseMonthYear (!noun|measure|~=/|~=-)', type: 'DATE', make: 'calendar' },
  { pattern: 'yearNumber month|monthShort ~=.? (!dayNumber)', type: 'DATE', make: 'calendar' },
  { pattern: 'month|monthShort ~=-|=/ ~yearNumber', type: 'DATE', make: 'calendar' },
  ...partOf('month yearNumber?', { completes: monthsBefore }),
  ...partOf('lastNext|demonstrative month'),
  ...partOf('monthShort ~=.? yearNumber?'),
  { pattern: '(=mr|=mrs|=ms|=theresa|=minister ~=.?) =may', type: 'DATE', make: 'block' },
];
