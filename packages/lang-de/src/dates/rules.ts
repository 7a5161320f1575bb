/** The German grammar of time expressions; the notation is that of `DateRule.pattern`. */
import type { DateCompletion, DateRule } from '@depesche/language';

const amount = 'count|integer|decimal';
const anyUnit = 'unit|units';
const sinceOrBefore = '=seit|=vor|=nach|=binnen|=innerhalb';
const aged = '=alt|=alte|=alten|=alter|=altes|=jung|=junge|=junger|=jüngere|=jüngeren|=ältere|=älteren|=jünger|=älter';
const dayContext = '=am|=vom|=zum|=bis|=ab|=seit|=dem|=den|=der';
const dash = '=-|=–|=—';

/** „5.“, „15ten“ */
const dayDot = 'dayNumber ~=.|ordinalSuffix';

/** „Samstag, 12., und Sonntag, 13. Juli“. */
const weekdayBefore: readonly DateCompletion[] = [
  { pattern: `determiner? shift? weekday =,? determiner? ${dayDot} month`, takes: ['year'] },
  { pattern: 'determiner? shift? weekday =,? determiner? dayNumber ~=.?', takes: ['month', 'year'] },
];
/** „Mai bis September 1943“. */
const monthsBefore: readonly DateCompletion[] = [
  { pattern: 'month', takes: ['year'] },
  { pattern: 'part month', takes: ['year'] },
];
/** „10 bis 16 Uhr“, „von 10.30 bis 12 Uhr“. */
const hoursBefore: readonly DateCompletion[] = [
  { pattern: 'hourNumber', takes: ['dayPart'] },
  { pattern: 'dotted', takes: ['dayPart'] },
  { pattern: 'clock', takes: ['dayPart'] },
  { pattern: 'hourWord', takes: ['dayPart'] },
];
/** „zwei bis drei Wochen“. */
const amountsBefore: readonly DateCompletion[] = [
  { pattern: `approximately? ${amount}`, takes: ['unit'] },
  { pattern: `determiner? shift ${amount}`, takes: ['unit'] },
];

/** „am 3., 4. und 5. Mai“: the day before takes month and year from the date after it. */
const dayBefore: readonly DateCompletion[] = [
  { pattern: `determiner? ${dayDot} month|monthShort ~=.?`, takes: ['year'] },
  { pattern: 'determiner? dayMonth ~=.?', takes: ['year'] },
  { pattern: 'determiner? dayNumber ~=.|ordinalSuffix?', takes: ['month', 'year'] },
];

/** A pattern, and the same with a year named by its place: „vorigen Jahres“, „dieses Jahres“, „des Vorjahres“. */
function ofYear(pattern: string, rule: Pick<DateRule, 'as' | 'set'> = {}): DateRule[] {
  const years = ['determiner? shift yearNoun', 'demonstrative yearNoun', 'determiner relativeUnit', 'determiner yearNoun yearNumber', '=des yearNoun'];
  return years.map((year) => ({
    pattern: `${pattern} ${year}`,
    type: 'DATE',
    make: 'calendar',
    ...rule,
    ...(year === '=des yearNoun' && { set: { ...rule.set, shift: 0 } }),
  }));
}

/** Nothing, or a word that is neither counted nor described by the number before it. */
const noNoun = '(!noun|adjective|integer|=und|=oder|=bis|=,|~=.|=%|=:)';

const calendarDays: readonly DateRule[] = [
  { pattern: 'determiner? dayNumber ~=.|ordinalSuffix? month', type: 'DATE', make: 'calendar', completes: dayBefore },
  { pattern: 'determiner? dayNumber ~=.|ordinalSuffix? month yearNumber', type: 'DATE', make: 'calendar', completes: dayBefore },
  { pattern: `determiner? ${dayDot} month pastShortYear|shortYear (end|=,|=.|=)|=;)`, type: 'DATE', make: 'calendar' },
  { pattern: `determiner? ${dayDot} monthShort ~=.?`, type: 'DATE', make: 'calendar', completes: dayBefore },
  { pattern: `determiner? ${dayDot} monthShort ~=.? yearNumber`, type: 'DATE', make: 'calendar', completes: dayBefore },
  { pattern: 'determiner? dayNumber ~=. monthNumber ~=. yearNumber', type: 'DATE', make: 'calendar', completes: dayBefore },
  { pattern: `(${dayContext}) dayNumber ~=. monthNumber ~=.`, type: 'DATE', make: 'calendar', completes: dayBefore },
  { pattern: `(${dayContext}|=auf) dayMonth ~=.`, type: 'DATE', make: 'calendar', completes: dayBefore },
  { pattern: `(=am) dayMonth (!=uhr|~=.|=h)`, type: 'DATE', make: 'calendar', completes: dayBefore },
  // „14. – 15.10.“: the day before shows that it is a date
  { pattern: `(dayNumber|dayMonth ~=.? ${dash}|=/|=bis) dayMonth ~=.`, type: 'DATE', make: 'calendar', completes: dayBefore },
  { pattern: `(dayNumber ~=.? ${dash}|=/) dayMonth (end)`, type: 'DATE', make: 'calendar', completes: dayBefore },
  { pattern: '(start) dayMonth ~=. (end|clock|=um|=gegen|=ab)', type: 'DATE', make: 'calendar' },
  { pattern: 'numericDate', type: 'DATE', make: 'calendar', completes: [
    { pattern: 'dayMonth ~=.?', takes: ['year'] },
    { pattern: 'looseDayMonth', takes: ['year'] },
    { pattern: 'dayNumber ~=.?', takes: ['month', 'year'] },
  ] },
  { pattern: `(${dayContext}) looseDate`, type: 'DATE', make: 'calendar' },
  { pattern: 'looseDate (clock)', type: 'DATE', make: 'calendar' },
  { pattern: '(=am|=vom) looseDayMonth', type: 'DATE', make: 'calendar' },
  { pattern: '(start) looseDayMonth (end)', type: 'DATE', make: 'calendar' },
  { pattern: `(start looseDayMonth ${dash}) looseDayMonth`, type: 'DATE', make: 'calendar', completes: [{ pattern: 'looseDayMonth', takes: [] }] },
  { pattern: 'dayNumber ~=/|=- ~month|monthShort ~=/|=- ~yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: 'yearNumber ~=/|=- ~month|monthShort ~=/|=- ~dayNumber', type: 'DATE', make: 'calendar' },
  { pattern: 'month|monthShort ~=- ~dayNumber ~=- ~yearNumber', type: 'DATE', make: 'calendar' },
  ...ofYear(`determiner? ${dayDot} month`),
  { pattern: 'determiner? ordinal month', type: 'DATE', make: 'calendar', as: 'day' },
  { pattern: 'determiner? ordinal month yearNumber', type: 'DATE', make: 'calendar', as: 'day' },
  { pattern: 'month|monthShort ~=.? dayNumber =, yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: `monthShort ~=.? dayNumber (end|=,|=.|=;|${dash})`, type: 'DATE', make: 'calendar', completes: [{ pattern: 'monthShort ~=.? dayNumber', takes: [] }] },
  { pattern: `month dayNumber (end|${dash})`, type: 'DATE', make: 'calendar', completes: [{ pattern: 'month dayNumber', takes: [] }] },
  { pattern: 'determiner? shift? weekday =,? monthShort|month ~=.? dayNumber (end|=,|=.|=;)', type: 'DATE', make: 'calendar' },
  { pattern: `(=am) ${dayDot} ${noNoun}`, type: 'DATE', make: 'calendar' },
  { pattern: `(=vom) ${dayDot} (=bis|=- =zum? dayNumber ~=.|ordinalSuffix !noun|adjective|month|monthShort|monthNumber)`, type: 'DATE', make: 'calendar' },
  { pattern: `(=vom dayNumber ~=.|ordinalSuffix =bis|=- =zum?) ${dayDot} (!noun|adjective|month|monthNumber)`, type: 'DATE', make: 'calendar' },
  { pattern: `weekday =,? determiner ${dayDot} ${noNoun}`, type: 'DATE', make: 'calendar' },
  { pattern: `determiner? shift? weekday =,? determiner? dayNumber ~=.|ordinalSuffix? month`, type: 'DATE', make: 'calendar', completes: weekdayBefore },
  { pattern: `determiner? shift? weekday =,? determiner? dayNumber ~=.|ordinalSuffix? month yearNumber`, type: 'DATE', make: 'calendar', completes: weekdayBefore },
  { pattern: `determiner? shift? weekday =,? determiner? ${dayDot} month pastShortYear|shortYear (end|=,|=.|=)|=;)`, type: 'DATE', make: 'calendar' },
  { pattern: `determiner? shift? weekday =,? determiner? ${dayDot} monthShort ~=.? yearNumber?`, type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? shift? weekday =,? determiner? numericDate', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? shift? weekday =,? determiner? dayMonth ~=.', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? shift? weekday =,? determiner? dayNumber ~=. monthNumber ~=. yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: `weekdayShort ~=.? =,? ${dayDot} month yearNumber?`, type: 'DATE', make: 'calendar' },
  { pattern: `weekdayShort ~=.? =,? ${dayDot} monthShort ~=.? yearNumber?`, type: 'DATE', make: 'calendar' },
  { pattern: 'weekdayShort ~=.? =,? dayMonth ~=.', type: 'DATE', make: 'calendar' },
  { pattern: 'weekdayShort ~=.? =,? numericDate', type: 'DATE', make: 'calendar' },
  { pattern: `(weekdayShort ~=.? ${dash}|=bis|=+|=und|=&) weekdayShort ~=.?`, type: 'DATE', make: 'calendar', completes: [{ pattern: 'weekdayShort ~=.?', takes: [] }] },
];

const weekdays: readonly DateRule[] = [
  { pattern: 'weekday', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? shift weekday yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative weekday', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? shift weekdayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'weekday determiner? shift =woche', type: 'DATE', make: 'calendar', set: { unit: 'W' } },
  { pattern: 'weekday demonstrative =woche', type: 'DATE', make: 'calendar', set: { unit: 'W' } },
  { pattern: 'earlyLate? weekdayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative weekdayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? shift weekday dayPart|smallDayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'weekday smallDayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'weekday =in count|integer =wochen', type: 'DATE', make: 'calendar', set: { unit: 'W', shift: 1 } },
  { pattern: 'weekday =vor count|integer =wochen', type: 'DATE', make: 'calendar', set: { unit: 'W', shift: -1 } },
  { pattern: 'weekday =nach =dem =nächsten', type: 'DATE', make: 'calendar', set: { shift: 2 } },
  { pattern: 'weekdayAdverb', type: 'DATE', make: 'calendar' },
  { pattern: '(start) weekdayShort ~=. (end)', type: 'DATE', make: 'calendar' },
  { pattern: '(start) weekdayShort ~=.? (clock|dotted|hourNumber|=ab|=um|=von)', type: 'DATE', make: 'calendar' },
  { pattern: `byDayPart =am ${dayDot} month yearNumber?`, type: 'DATE', make: 'calendar' },
  { pattern: `${dayDot} month byDayPart`, type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative weekday dayPart|smallDayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? shift|demonstrative =woche =am? weekday', type: 'DATE', make: 'calendar', set: { unit: 'W' } },
  { pattern: 'weekday dayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'weekday byDayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'weekday earlyAdverb', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? =nacht =zum|=zu|=auf =den? weekday', type: 'DATE', make: 'calendar', set: { dayPart: 'NI' } },
  { pattern: 'determiner? =nacht =zum|=zu|=auf =den? dayShift', type: 'DATE', make: 'calendar', set: { dayPart: 'NI' } },
  { pattern: 'determiner? =nacht =vom|=zum dayNumber ~=. =auf =den dayNumber ~=. month yearNumber?', type: 'DATE', make: 'calendar', set: { dayPart: 'NI' } },
  { pattern: 'determiner? =nacht =zum|=auf =den? dayNumber ~=. month yearNumber?', type: 'DATE', make: 'calendar', set: { dayPart: 'NI' } },
  { pattern: 'determiner? =nacht =von|=vom weekday =auf|=zum =den? weekday', type: 'DATE', make: 'calendar', set: { dayPart: 'NI' } },
];

const nthDays: readonly DateRule[] = [
  { pattern: 'determiner? ordinal|last weekday =im month yearNumber?', type: 'DATE', make: 'calendar', as: 'nth' },
  { pattern: 'determiner? ordinalNumber ~=. weekday =im month yearNumber?', type: 'DATE', make: 'calendar', as: 'nth' },
  { pattern: 'determiner? ordinal|last =woche =im month yearNumber?', type: 'DATE', make: 'calendar', as: 'nth', set: { unit: 'W' } },
  { pattern: 'determiner? ordinal|last =tag|=tages =im month yearNumber?', type: 'DATE', make: 'calendar', as: 'nth', set: { unit: 'D' } },
  { pattern: 'determiner? ordinal|last weekday =im|=des =monat|=monats', type: 'SET', make: 'constant', value: 'P1M' },
  { pattern: 'determiner? ordinal|last =tag', type: 'DATE', make: 'constant', value: 'XXXX-XX-XX' },
];

const months: readonly DateRule[] = [
  { pattern: 'month yearNumber?', type: 'DATE', make: 'calendar', completes: monthsBefore },
  { pattern: 'month pastShortYear (end|=,|=.|=)|=;|=bis)', type: 'DATE', make: 'calendar' },
  { pattern: 'monthShort ~=.? yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: 'monthYear', type: 'DATE', make: 'calendar' },
  { pattern: '(=im|=seit|=ab|=bis|=von|=vom|=stand|=ende|=anfang|=mitte) looseMonthYear', type: 'DATE', make: 'calendar' },
  { pattern: 'paddedMonth =/|=-|=. yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: `yearNumber =/|=- paddedMonth`, type: 'DATE', make: 'calendar' },
  { pattern: 'looseMonthYear (!noun|adjective|=%|=/|=-)', type: 'DATE', make: 'calendar' },
  { pattern: 'part month yearNumber?', type: 'DATE', make: 'calendar', completes: monthsBefore },
  { pattern: 'part determiner? month yearNumber?', type: 'DATE', make: 'calendar' },
  ...ofYear('part? month'),
  { pattern: 'determiner? shift month', type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative month', type: 'DATE', make: 'calendar' },
  { pattern: 'part shift month', type: 'DATE', make: 'calendar' },
  { pattern: '=monat month yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: '(=herr|=frau|=familie) month', type: 'DATE', make: 'block' },
];

const seasons: readonly DateRule[] = [
  { pattern: '(=im|=am|=vom|=zum|=ab|=seit|=bis|=der|=den|=des|=dem|=ganzen|=für|=nach|=vor|=gegen) season yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: 'season yearPair', type: 'DATE', make: 'calendar' },
  { pattern: 'season yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? shift adjective? season', type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative adjective? season', type: 'DATE', make: 'calendar' },
  ...ofYear('season'),
  ...ofYear('part determiner? season'),
  { pattern: 'part determiner? season yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: 'yearAdjective season', type: 'DATE', make: 'calendar' },
];

/** „v. Chr.“, „vor Christus“, „n. Chr.“, and what each says of the year or century before it. */
const eras: readonly (readonly [words: string, set: NonNullable<DateRule['set']>])[] = [
  ['=v ~=. =chr ~=.?', { era: 'BC' }],
  ['=vor =christus|=christi', { era: 'BC' }],
  ['=v ~=. =u ~=. =z ~=.?', { era: 'BC' }],
  ['=n ~=. =chr ~=.?', {}],
  ['=nach =christus|=christi', {}],
  ['=n ~=. =u ~=. =z ~=.?', {}],
];

const years: readonly DateRule[] = [
  { pattern: 'recentYear', type: 'DATE', make: 'calendar' },
  // round years, and those before 1901, may be amounts
  { pattern: '(=im|=seit|=anno) yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: '(=wurde|=starb|=entstand|founded) yearNumber (!noun|measure|=-|=–)', type: 'DATE', make: 'calendar' },
  { pattern: 'yearNumber (=in? noun? founded)', type: 'DATE', make: 'calendar' },
  { pattern: '(=*|=†) yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: '(=vor|=nach|=um) yearNumber (end|=,|=.|=;|=)|=und|=oder)', type: 'DATE', make: 'calendar' },
  { pattern: '(=() yearNumber (=)|=-|=–)', type: 'DATE', make: 'calendar' },
  { pattern: '(=von|=zwischen) yearNumber (=bis|=und yearNumber)', type: 'DATE', make: 'calendar' },
  { pattern: '(=von|=zwischen yearNumber =bis|=und) yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: '(=von|=zwischen) yearNumber (=bis|=und yearNumber adjective? measure)', type: 'DATE', make: 'block' },
  { pattern: 'determiner? whole yearNoun yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: 'part yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: 'part determiner? yearNoun yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? yearNoun yearNumber', type: 'DATE', make: 'calendar' },
  // of less than four figures: „im Jahr 476 ging …“, but not „im Jahr 300 Tonnen“
  { pattern: '(=im) =jahr|=jahre eraYear (!noun|measure|=-|=–|=bis|=oder|=und|=nach|=vor)', type: 'DATE', make: 'calendar' },
  { pattern: `(yearNumber ${dash}|=/) ~shortYear`, type: 'DATE', make: 'calendar' },
  { pattern: '=’|=\' ~shortYear', type: 'DATE', make: 'calendar' },
  { pattern: 'yearPair', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? sportsYear yearPair', type: 'DATE', make: 'constant', value: 'XXXX-XX-XX' },
  { pattern: 'determiner? sportsYear yearNumber ~=/ ~yearNumber', type: 'DATE', make: 'constant', value: 'XXXX-XX-XX' },
  { pattern: 'determiner? shift sportsYear', type: 'DATE', make: 'constant', value: 'XXXX-XX-XX' },
  { pattern: 'demonstrative sportsYear', type: 'DATE', make: 'constant', value: 'XXXX-XX-XX' },
  { pattern: 'integer|decimal|dotted|yearNumber|hourNumber adjective? measure', type: 'DATE', make: 'block' },
  { pattern: 'determiner? decadeNumber', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? decadeNumber =-? decadeNoun', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner earlyLate decadeNumber =-? decadeNoun?', type: 'DATE', make: 'calendar' },
  { pattern: 'part determiner? decadeNumber =-? decadeNoun?', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? earlyLate? decadeWord =-? decadeNoun', type: 'DATE', make: 'calendar' },
  { pattern: '(=in|=seit) =den decadeWord', type: 'DATE', make: 'calendar' },
  { pattern: 'part determiner decadeWord', type: 'DATE', make: 'calendar' },
  { pattern: 'part determiner? decadeWord =-? decadeNoun', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? earlyLate? decadeYears', type: 'DATE', make: 'calendar' },
  { pattern: 'part determiner? decadeYears', type: 'DATE', make: 'calendar' },
  ...eras.flatMap(([words, set]): DateRule[] => [
    { pattern: `eraYear ${words}`, type: 'DATE', make: 'calendar', set, completes: [{ pattern: 'eraYear', takes: ['era'] }] },
    { pattern: `determiner? ordinalNumber ~=. century ${words}`, type: 'DATE', make: 'calendar', as: 'century', set, completes: [{ pattern: 'ordinalNumber ~=.?', takes: ['era'] }] },
    { pattern: `part determiner ordinalNumber ~=. century ${words}`, type: 'DATE', make: 'calendar', as: 'century', set },
    { pattern: `determiner? ordinal century ${words}`, type: 'DATE', make: 'calendar', as: 'century', set },
  ]),
  { pattern: 'determiner? ordinalNumber ~=. century', type: 'DATE', make: 'calendar', as: 'century', completes: [{ pattern: 'ordinalNumber ~=.?', takes: [] }] },
  { pattern: 'determiner? ordinal century', type: 'DATE', make: 'calendar', as: 'century' },
  { pattern: 'part determiner ordinalNumber ~=. century', type: 'DATE', make: 'calendar', as: 'century' },
  { pattern: 'part determiner ordinal century', type: 'DATE', make: 'calendar', as: 'century' },
  { pattern: 'determiner? =erste|=ersten =hälfte determiner ordinalNumber ~=. century', type: 'DATE', make: 'calendar', as: 'century', set: { mod: 'START' } },
  { pattern: 'determiner? =zweite|=zweiten =hälfte determiner ordinalNumber ~=. century', type: 'DATE', make: 'calendar', as: 'century', set: { mod: 'END' } },
];

const partsOfYears: readonly DateRule[] = [
  { pattern: 'determiner? ordinal quarterOfYear yearNumber?', type: 'DATE', make: 'calendar', as: 'quarter' },
  { pattern: 'determiner? ordinalNumber ~=.|ordinalSuffix quarterOfYear yearNumber?', type: 'DATE', make: 'calendar', as: 'quarter' },
  { pattern: 'part determiner ordinal quarterOfYear yearNumber?', type: 'DATE', make: 'calendar', as: 'quarter' },
  ...ofYear('determiner? ordinal quarterOfYear', { as: 'quarter' }),
  { pattern: 'determiner? ordinal halfOfYear yearNumber?', type: 'DATE', make: 'calendar', as: 'half' },
  { pattern: 'determiner? ordinalNumber ~=. halfOfYear yearNumber?', type: 'DATE', make: 'calendar', as: 'half' },
  ...ofYear('determiner? ordinal halfOfYear', { as: 'half' }),
  { pattern: 'determiner? ordinal =hälfte determiner yearNoun yearNumber', type: 'DATE', make: 'calendar', as: 'half' },
  { pattern: 'weekNumberNoun ordinalNumber', type: 'DATE', make: 'calendar', as: 'week' },
  { pattern: 'determiner? ordinalNumber ~=. weekNumberNoun yearNumber?', type: 'DATE', make: 'calendar', as: 'week' },
  { pattern: 'unitPart yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: 'part determiner? shift unit', type: 'DATE', make: 'calendar' },
  { pattern: 'part demonstrative unit', type: 'DATE', make: 'calendar' },
  { pattern: 'part =des|=der unit', type: 'DATE', make: 'calendar', set: { shift: 0 } },
  { pattern: 'part determiner relativeUnit', type: 'DATE', make: 'calendar' },
  { pattern: 'part thisYear', type: 'DATE', make: 'calendar' },
];

const holidays: readonly DateRule[] = [
  { pattern: 'holiday yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: 'holiday =im yearNoun yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: 'holiday =im? shift yearNoun', type: 'DATE', make: 'calendar' },
  { pattern: '=buß ~=- =und =bettag yearNumber?', type: 'DATE', make: 'calendar', set: { afterAdvent: -11 } },
  { pattern: '=schweizer|=eidgenössischer|=eidgenössischen =dank? ~=-? =,? =buß ~=- =und =bettag yearNumber?', type: 'DATE', make: 'calendar', set: { month: 9, weekday: 7, nth: 3 } },
  { pattern: '=peter =und =paul yearNumber?', type: 'DATE', make: 'calendar', set: { month: 6, day: 29 } },
  { pattern: '=augsburger =friedensfest yearNumber?', type: 'DATE', make: 'calendar', set: { month: 8, day: 8 } },
  { pattern: '=augsburger =friedensfest shift yearNoun', type: 'DATE', make: 'calendar', set: { month: 8, day: 8 } },
  { pattern: 'determiner? shift holiday', type: 'DATE', make: 'calendar' },
  { pattern: '=christi =himmelfahrt yearNumber?', type: 'DATE', make: 'calendar', set: { easter: 39 } },
  { pattern: '=mariä =himmelfahrt yearNumber?', type: 'DATE', make: 'calendar', set: { month: 8, day: 15 } },
  { pattern: '=mariä =empfängnis yearNumber?', type: 'DATE', make: 'calendar', set: { month: 12, day: 8 } },
  { pattern: 'determiner? =heiliger|=heiligen|=heilige =abend', type: 'DATE', make: 'calendar', set: { month: 12, day: 24 } },
  { pattern: 'determiner? =tag|=tages =der =arbeit', type: 'DATE', make: 'calendar', set: { month: 5, day: 1 } },
  { pattern: 'determiner? =tag|=tages =der =deutschen =einheit', type: 'DATE', make: 'calendar', set: { month: 10, day: 3 } },
  { pattern: 'determiner? =erste|=ersten|=erster =weihnachtstag|=weihnachtsfeiertag yearNumber?', type: 'DATE', make: 'calendar', set: { month: 12, day: 25 } },
  { pattern: 'determiner? =zweite|=zweiten|=zweiter =weihnachtstag|=weihnachtsfeiertag yearNumber?', type: 'DATE', make: 'calendar', set: { month: 12, day: 26 } },
  { pattern: 'determiner? ordinal adventSunday yearNumber?', type: 'DATE', make: 'calendar', as: 'advent' },
  { pattern: 'determiner? ordinalNumber ~=. adventSunday yearNumber?', type: 'DATE', make: 'calendar', as: 'advent' },
];

const relativeDates: readonly DateRule[] = [
  { pattern: 'dayShift', type: 'DATE', make: 'calendar' },
  { pattern: 'smallTomorrow', type: 'DATE', make: 'calendar' },
  { pattern: '(start) tomorrow', type: 'DATE', make: 'calendar' },
  { pattern: 'dayShift dayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'dayShift byDayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'dayShift earlyAdverb', type: 'DATE', make: 'calendar' },
  { pattern: 'dayShift smallMorning|smallDayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'smallTomorrow smallDayPart', type: 'DATE', make: 'calendar' },
  { pattern: '(start) tomorrow smallDayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'smallTomorrow dayPart', type: 'DATE', make: 'calendar' },
  { pattern: 'smallTomorrow earlyAdverb', type: 'DATE', make: 'calendar' },
  { pattern: '(start) tomorrow dayPart', type: 'DATE', make: 'calendar' },
  { pattern: '(start) tomorrow earlyAdverb', type: 'DATE', make: 'calendar' },
  { pattern: '=guten|=gute tomorrow', type: 'DATE', make: 'block' },
  { pattern: '=heute =auf smallTomorrow', type: 'DATE', make: 'block' },
  { pattern: 'dayShift =, weekday', type: 'DATE', make: 'calendar' },
  { pattern: 'smallTomorrow =, weekday', type: 'DATE', make: 'calendar' },
  { pattern: '(start) tomorrow =, weekday', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? dayAdjective =tag|=tages|dayPart|weekday|weekdayPart', type: 'DATE', make: 'calendar' },
  { pattern: '=heutig|=heutige|=heutigen|=heutiger|=heutiges|=heutigem', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '=gestrige|=gestrigen|=gestriger|=gestriges|=gestrigem', type: 'DATE', make: 'calendar', set: { unit: 'D', shift: -1 } },
  { pattern: '=morgige|=morgigen|=morgiger|=morgiges', type: 'DATE', make: 'calendar', set: { unit: 'D', shift: 1 } },
  { pattern: 'thisYear', type: 'DATE', make: 'calendar' },
  { pattern: 'yearAdjective', type: 'DATE', make: 'calendar' },
  { pattern: 'determiner? relativeUnit', type: 'DATE', make: 'calendar' },
  { pattern: '=letzter|=letzte =minute|=sekunde', type: 'DATE', make: 'block' },
  { pattern: 'determiner? shift unit', type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative unit', type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative shift unit', type: 'DATE', make: 'calendar' },
  { pattern: '(=am|=übers|=zum|=vom|=ganzen|=das|=dem|=jedem) =wochenende', type: 'DATE', make: 'calendar', set: { unit: 'WE', shift: 0 } },
  { pattern: '(=unter) =der =woche', type: 'DATE', make: 'calendar', set: { unit: 'W', shift: 0 } },
  { pattern: '(=über) =das =jahr', type: 'DATE', make: 'calendar', set: { unit: 'Y', shift: 0 } },
  { pattern: 'determiner? neighbour', type: 'DATE', make: 'narrative' },
  { pattern: 'determiner? unit later', type: 'DATE', make: 'narrative' },
  { pattern: 'determiner? following unit|yearNoun', type: 'DATE', make: 'narrative' },
  { pattern: 'determiner? next =tag|=tages', type: 'DATE', make: 'narrative', set: { unit: 'D' } },
  { pattern: 'determiner? next|following dayPart', type: 'DATE', make: 'narrative', set: { unit: 'D' } },
  { pattern: 'demonstrative =tag|=tages', type: 'DATE', make: 'narrative', set: { unit: 'D' } },
  { pattern: 'demonstrative dayPart', type: 'DATE', make: 'narrative', set: { unit: 'D' } },
  { pattern: 'determiner? same unit|yearNoun', type: 'DATE', make: 'narrative' },
  { pattern: 'determiner? same dayPart', type: 'DATE', make: 'narrative', set: { unit: 'D' } },
  { pattern: 'determiner? lately =nacht', type: 'DATE', make: 'calendar', set: { unit: 'D', dayPart: 'NI' } },
  { pattern: '(=laufe) =des|=der unit', type: 'DATE', make: 'calendar', set: { shift: 0 } },
  { pattern: '(=im) =neuen =jahr', type: 'DATE', make: 'calendar', set: { unit: 'Y', shift: 1 } },
  { pattern: 'units later', type: 'DATE', make: 'later', set: { amount: null } },
  { pattern: `approximately? ${amount} ${anyUnit} later`, type: 'DATE', make: 'later', completes: amountsBefore },
  { pattern: `vague ${anyUnit} later`, type: 'DATE', make: 'later' },
];

const references: readonly DateRule[] = [
  { pattern: 'present', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: 'past', type: 'DATE', make: 'constant', value: 'PAST_REF' },
  { pattern: 'future', type: 'DATE', make: 'constant', value: 'FUTURE_REF' },
  { pattern: '=früher', type: 'DATE', make: 'constant', value: 'PAST_REF' },
  { pattern: '=früher =oder =später', type: 'DATE', make: 'block' },
  { pattern: '=früher =als', type: 'DATE', make: 'block' },
  { pattern: '=vor =kurzem|=längerem|=langem', type: 'DATE', make: 'constant', value: 'PAST_REF' },
  { pattern: '=heute (=noch)', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '(=noch|=bis|=auch|=wir|=schon|=als|=von) =heute', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '(=von) =heute (=bis|=auf|=an)', type: 'DATE', make: 'calendar', set: { unit: 'D', shift: 0 } },
  { pattern: '=heute (=würde|=würden|=weiß|=wissen)', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '=gerade =eben', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '=zur =zeit', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '=im =moment|=augenblick', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '(=in) demonstrative adjective? =zeit|=zeiten', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '(=in) =der =gegenwart', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
  { pattern: '(=in) determiner? =nächster|=naher|=nächsten|=nahen|=absehbarer =zukunft|=zeit', type: 'DATE', make: 'constant', value: 'FUTURE_REF' },
  { pattern: '(=in) =der? adjective? =zukunft', type: 'DATE', make: 'constant', value: 'FUTURE_REF' },
  { pattern: '=in =kürze|=bälde', type: 'DATE', make: 'constant', value: 'FUTURE_REF' },
  { pattern: '(=in) =der adjective? =vergangenheit', type: 'DATE', make: 'constant', value: 'PAST_REF' },
  { pattern: '(=in) =der? =letzter|=letzten|=jüngster|=jüngsten =zeit', type: 'DATE', make: 'constant', value: 'PAST_REF' },
];

/** „abends“, „früh“, „am Abend“, „in der Nacht“ behind a time by the clock. */
const partsOfDay = ['byDayPart|earlyAdverb|smallDayPart?', '=am dayPart', '=in =der dayPart', '=in =der earlyNoun'];

/** A time by the clock, and the same with the part of the day behind it. */
function atTime(pattern: string, rule: Pick<DateRule, 'set' | 'completes'> = {}): DateRule[] {
  return partsOfDay.map((part) => ({ pattern: `${pattern} ${part}`, type: 'TIME', make: 'calendar', ...rule }));
}

const anyHour = 'hourNumber|hourWord';
const anyMinute = 'minuteNumber|minuteWord';
const clockContext = '=um|=ab|=gegen|=bis|=nach|=vor|=seit|=ca';
/** What stands before a bare hour so that it is one: „am Dienstag um 7“. */
const dayBeforeHour = 'weekday|weekdayPart|weekdayShort|dayShift|dayPart|byDayPart|smallMorning|smallDayPart|month|numericDate|yearNumber|tomorrow';

const clockTimes: readonly DateRule[] = [
  ...atTime('approximately? hourNumber =uhr', { completes: hoursBefore }),
  ...atTime(`approximately? ${anyHour} =uhr ${anyMinute}`, { completes: hoursBefore }),
  ...atTime('approximately? dotted =uhr', { completes: hoursBefore }),
  ...atTime('approximately? clock =uhr', { completes: hoursBefore }),
  ...atTime('approximately? hourWord =uhr', { completes: hoursBefore }),
  ...atTime('=ein =uhr minuteWord?', { set: { hour: 1 } }),
  { pattern: '=ca ~=. hourNumber|dotted|clock =uhr', type: 'TIME', make: 'calendar', set: { mod: 'APPROX' } },
  { pattern: '=uhr clock|dotted', type: 'TIME', make: 'calendar' },
  { pattern: `(${clockContext} ~=.?) hourNumber =h`, type: 'TIME', make: 'calendar', completes: hoursBefore },
  { pattern: 'hourNumber =h ~minuteNumber =uhr?', type: 'TIME', make: 'calendar', completes: hoursBefore },
  { pattern: 'hourNumber =h minuteNumber =uhr', type: 'TIME', make: 'calendar' },
  { pattern: 'dotted|clock =h', type: 'TIME', make: 'calendar', completes: hoursBefore },
  ...atTime('clock').slice(1).concat({ pattern: 'clock byDayPart|earlyAdverb|smallDayPart', type: 'TIME', make: 'calendar' }),
  { pattern: `(${dayBeforeHour}) clock (!~=:)`, type: 'TIME', make: 'calendar', completes: hoursBefore },
  { pattern: '(dayMonth ~=.) clock (!~=:)', type: 'TIME', make: 'calendar' },
  { pattern: '(looseDate|numericDate =,?) clock (!~=:)', type: 'TIME', make: 'calendar' },
  { pattern: `(start) clock (end|${dash}|=/|=am)`, type: 'TIME', make: 'calendar' },
  { pattern: `(start clock ${dash}) clock (end)`, type: 'TIME', make: 'calendar' },
  { pattern: `(=ist|=auf) clock (end|=.|=eingestellt|=gestellt)`, type: 'TIME', make: 'calendar' },
  { pattern: `(=von|=zwischen|=nach) clock (=bis|=und|${dash} clock|hourNumber)`, type: 'TIME', make: 'calendar' },
  { pattern: `(=von|=zwischen clock =bis|=und|${dash}) clock (!~=:)`, type: 'TIME', make: 'calendar' },
  { pattern: `(=von|=zwischen clock =bis|=und|${dash}) hourNumber (!noun|adjective|measure)`, type: 'TIME', make: 'calendar' },
  ...atTime('(=um|=ab|=gegen) clock', { completes: hoursBefore }).slice(0, 2),
  { pattern: '(=um|=ab|=gegen) dotted (end|=,|=.|=;|=und|=bis|=in|=im|=auf)', type: 'TIME', make: 'calendar', completes: hoursBefore },
  { pattern: '(=um|=gegen) hourWord byDayPart|earlyAdverb? (end|=,|=.|=;|=bis|=in)', type: 'TIME', make: 'calendar' },
  { pattern: `(=um|=gegen|=bis|=ab) ${anyHour} =am dayPart`, type: 'TIME', make: 'calendar' },
  { pattern: `(=um|=gegen|=bis|=ab) ${anyHour} =in =der dayPart|earlyNoun`, type: 'TIME', make: 'calendar' },
  { pattern: `(${dayBeforeHour} =um|=gegen|=ab) ${anyHour} (!noun|adjective|measure)`, type: 'TIME', make: 'calendar' },
  { pattern: `(${dayBeforeHour} =von ${anyHour} =bis|${dash}) ${anyHour} (!noun|adjective|measure)`, type: 'TIME', make: 'calendar', completes: hoursBefore },
  { pattern: `(=von|=zwischen) ${anyHour} (=bis|=und ${anyHour} =am dayShift|weekday|numericDate|dayNumber)`, type: 'TIME', make: 'calendar' },
  { pattern: `(=von|=zwischen ${anyHour} =bis|=und) ${anyHour} (=am weekday|numericDate|dayNumber)`, type: 'TIME', make: 'calendar' },
  { pattern: `${anyHour} byDayPart`, type: 'TIME', make: 'calendar', completes: hoursBefore },
  { pattern: `byDayPart =um|=gegen ${anyHour} =uhr? ${anyMinute}?`, type: 'TIME', make: 'calendar' },
  { pattern: 'byDayPart =um|=gegen clock|dotted =uhr?', type: 'TIME', make: 'calendar' },
  ...atTime(`=halb ${anyHour} =uhr?`, { set: { fromHour: -30 }, completes: hoursBefore }),
  ...atTime(`=viertel =vor ${anyHour} =uhr?`, { set: { fromHour: -15 } }),
  ...atTime(`=viertel =nach ${anyHour} =uhr?`, { set: { fromHour: 15 } }),
  ...atTime(`=dreiviertel ${anyHour} =uhr?`, { set: { fromHour: -15 } }),
  { pattern: `(=um|=gegen|=ab|=bis|=nach|=vor|=seit) =viertel ${anyHour} =uhr?`, type: 'TIME', make: 'calendar', set: { fromHour: -45 } },
  ...atTime(`${anyMinute} =minuten|=min? =vor =halb ${anyHour} =uhr?`, { set: { fromHour: -30, minuteSign: -1 } }),
  ...atTime(`${anyMinute} =minuten|=min? =nach =halb ${anyHour} =uhr?`, { set: { fromHour: -30 } }),
  ...atTime(`${anyMinute} =minuten|=min =vor ${anyHour} =uhr?`, { set: { minuteSign: -1 } }),
  ...atTime(`${anyMinute} =minuten|=min =nach ${anyHour} =uhr?`),
  { pattern: `(${clockContext}) =kurz? ${anyMinute} =vor ${anyHour} =uhr?`, type: 'TIME', make: 'calendar', set: { minuteSign: -1 } },
  { pattern: `(${clockContext}) ${anyMinute} =nach ${anyHour} =uhr?`, type: 'TIME', make: 'calendar' },
  { pattern: `(start) ${anyMinute} =nach ${anyHour} (end)`, type: 'TIME', make: 'calendar' },
  { pattern: `(start) ${anyMinute} =vor ${anyHour} (end)`, type: 'TIME', make: 'calendar', set: { minuteSign: -1 } },
];

const times: readonly DateRule[] = [
  { pattern: '(=am|=gegen|=zum|=vom|=bis|=zu) earlyLate? dayPart', type: 'TIME', make: 'calendar' },
  { pattern: 'earlyLate? dayPart =des dayNumber ~=. month yearNumber?', type: 'TIME', make: 'calendar' },
  { pattern: 'earlyLate? dayPart =des weekday', type: 'TIME', make: 'calendar' },
  { pattern: '(=in) =der|=den earlyLate? dayPart', type: 'TIME', make: 'calendar' },
  { pattern: '(=in) =die earlyLate? dayPart', type: 'TIME', make: 'calendar' },
  { pattern: '(=in) =der =früh', type: 'TIME', make: 'calendar', set: { dayPart: 'MO' } },
  { pattern: '(=um|=gegen|=nach|=vor|=bis) =mitternacht', type: 'TIME', make: 'calendar', set: { hour: 24 } },
];

const durations: readonly DateRule[] = [
  { pattern: 'approximately? count? half unit', type: 'DURATION', make: 'amount' },
  { pattern: 'approximately? count quarterHour|quarterYear', type: 'DURATION', make: 'amount' },
  { pattern: '=eines =tages', type: 'DURATION', make: 'block' },
  { pattern: 'determiner whole unit', type: 'DURATION', make: 'amount', set: { amount: 1 } },
  { pattern: `approximately? ${amount} adjective? ${anyUnit}`, type: 'DURATION', make: 'amount', completes: amountsBefore },
  { pattern: `${amount} unitShort ~=.?`, type: 'DURATION', make: 'amount' },
  { pattern: '=zwei =ein =halb units', type: 'DURATION', make: 'amount', set: { amount: 2.5 } },
  { pattern: `=ca ~=. ${amount} adjective? ${anyUnit}`, type: 'DURATION', make: 'amount', set: { mod: 'APPROX' } },
  { pattern: `=mehr =als ${amount} adjective? ${anyUnit}`, type: 'DURATION', make: 'amount', set: { mod: 'MORE_THAN' } },
  { pattern: `=weniger =als ${amount} adjective? ${anyUnit}`, type: 'DURATION', make: 'amount', set: { mod: 'LESS_THAN' } },
  { pattern: `=bis =zu ${amount} adjective? ${anyUnit}`, type: 'DURATION', make: 'amount', set: { mod: 'EQUAL_OR_LESS' } },
  { pattern: `(${sinceOrBefore}) =über ${amount} adjective? ${anyUnit}`, type: 'DURATION', make: 'amount', set: { mod: 'MORE_THAN' } },
  { pattern: `determiner? shift approximately? ${amount} adjective? ${anyUnit}`, type: 'DURATION', make: 'amount' },
  { pattern: `demonstrative shift ${amount} ${anyUnit}`, type: 'DURATION', make: 'amount' },
  { pattern: `demonstrative ${amount} ${anyUnit}`, type: 'DURATION', make: 'amount' },
  { pattern: `(=in|=nach|=für|=auf|=seit|=über|=mit|=an|=von|=vor|=während) =die|=den ${amount} shift? ${anyUnit}`, type: 'DURATION', make: 'amount' },
  { pattern: `determiner? ordinal ${amount} units`, type: 'DURATION', make: 'amount' },
  { pattern: 'determiner? shift units', type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: 'determiner? shift vague units', type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: '=ein =paar units', type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: 'determiner? shift =paar units', type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: 'demonstrative units', type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: 'determiner? vague adjective? units', type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: `(${sinceOrBefore}) adjective? units`, type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: '=über units', type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: '(=in) =frühen|=jungen =jahren', type: 'DURATION', make: 'amount', set: { amount: null, unit: 'Y' } },
  { pattern: 'units (=lang)', type: 'DURATION', make: 'amount', set: { amount: null } },
  { pattern: 'length', type: 'DURATION', make: 'amount' },
  { pattern: 'integer ~=- ~lengthSuffix', type: 'DURATION', make: 'amount' },
  { pattern: 'integer ~=- ~yearSuffix (adjective? anniversary)', type: 'DURATION', make: 'amount' },
  { pattern: 'yearLength', type: 'DURATION', make: 'amount' },
  { pattern: 'yearLength (adjective? person)', type: 'DURATION', make: 'block' },
  { pattern: 'long', type: 'DURATION', make: 'amount' },
];

const ages: readonly DateRule[] = [
  { pattern: `determiner? approximately? ${amount} ${anyUnit} (${aged})`, type: 'DURATION', make: 'block' },
  { pattern: `=bis =zu ${amount} ${anyUnit} (${aged})`, type: 'DURATION', make: 'block' },
  { pattern: `=ca ~=. ${amount} ${anyUnit} (${aged})`, type: 'DURATION', make: 'block' },
  { pattern: `(=alter =von) approximately? ${amount} ${anyUnit}`, type: 'DURATION', make: 'block' },
  { pattern: `(=ab|=unter|=mit|=zwischen) ${amount} =jahren`, type: 'DURATION', make: 'block' },
  { pattern: `=mit ${amount} =oder|=bis ${amount} =jahren`, type: 'DURATION', make: 'block' },
  { pattern: `(=zwischen|=von) ${amount} =und|=bis ${amount} =jahren`, type: 'DURATION', make: 'block' },
];

const sets: readonly DateRule[] = [
  { pattern: `every ${anyUnit}`, type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'every ordinal unit', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'every ordinal? weekday', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'every weekday =am dayPart', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'every weekday =um hourNumber|clock|dotted =uhr?', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'every ordinal weekday =im =monat', type: 'SET', make: 'constant', value: 'P1M', quant: 'EVERY' },
  { pattern: 'every ordinal? weekdayPart', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'every dayPart|month|season', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: `=alle ${amount} ${anyUnit}`, type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: '=alle =paar units', type: 'SET', make: 'set', quant: 'EVERY', set: { amount: null } },
  { pattern: '=alle =jahre', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: `=je ${amount} ${anyUnit}`, type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'often', type: 'SET', make: 'set' },
  { pattern: 'onWeekdays', type: 'SET', make: 'set' },
  { pattern: '=des onWeekdays', type: 'DATE', make: 'calendar' },
  { pattern: 'byDayPart', type: 'SET', make: 'set' },
  { pattern: '(=des|=eines) byDayPart', type: 'TIME', make: 'calendar' },
  { pattern: '=pro unit', type: 'SET', make: 'set' },
  { pattern: '(rated|times|units) =im unit', type: 'SET', make: 'set' },
  { pattern: `(${amount} adjective? noun) =im unit`, type: 'SET', make: 'set' },
  { pattern: `(${amount} adjective? noun) =im yearNoun yearNumber`, type: 'DATE', make: 'calendar' },
  { pattern: '(rated|times|units) =im yearNoun yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: '(rated|times|units) =am =tag', type: 'SET', make: 'set', set: { unit: 'D' } },
  { pattern: '(rated|times|units) =in =der =woche', type: 'SET', make: 'set', set: { unit: 'W' } },
  { pattern: '(=an) determiner? =wochenenden', type: 'SET', make: 'set', set: { unit: 'WE' } },
];

/** Earlier rules win over later ones that match as much. */
export const rules: readonly DateRule[] = [
  ...calendarDays,
  ...weekdays,
  ...nthDays,
  ...months,
  ...seasons,
  ...years,
  ...partsOfYears,
  ...holidays,
  ...relativeDates,
  ...references,
  ...clockTimes,
  ...times,
  ...ages,
  ...sets,
  ...durations,
];
