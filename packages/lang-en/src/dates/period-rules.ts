/** English years and their parts, decades, centuries, seasons and feasts. */
import type { DateRule } from '@depesche/language';
import { partOf } from './day-rules.js';

const dash = '=-|=–|=—';

const years: readonly DateRule[] = [
  { pattern: 'recentYear', type: 'DATE', make: 'calendar' },
  // round years, and those before 1901, may be amounts
  { pattern: '(=in|=since|=until|=till|=circa|=year|=before|=after|=during|=by|=from|=for|=of) yearNumber (!measure|units|clockUnits|adjective|people|=and|=or|~=,)', type: 'DATE', make: 'calendar' },
  { pattern: '(=in|=since|=year) yearNumber (=and|=or|=,)', type: 'DATE', make: 'calendar' },
  { pattern: '(=in|=of|=, yearNumber =,|=and|=or) yearNumber (!measure|units|adjective|people)', type: 'DATE', make: 'calendar' },
  { pattern: '(founded) yearNumber (!noun|measure|units)', type: 'DATE', make: 'calendar' },
  { pattern: `(=() yearNumber (=)|=,|=;|=-|=–)`, type: 'DATE', make: 'calendar' },
  { pattern: '(=from|=between) yearNumber (=to|=and|=until|=through|=-|=– yearNumber)', type: 'DATE', make: 'calendar' },
  { pattern: '(=from|=between yearNumber =to|=and|=until|=through|=-|=–) yearNumber (!measure|units)', type: 'DATE', make: 'calendar' },
  { pattern: `(yearNumber ${dash}) ~shortYear`, type: 'DATE', make: 'calendar' },
  { pattern: `(recentYear ${dash}) ~recentYear`, type: 'DATE', make: 'calendar' },
  { pattern: `recentYear (${dash} ~recentYear)`, type: 'DATE', make: 'calendar' },
  { pattern: `(yearNumber ${dash}) ~yearNumber (=)|=,|=;)`, type: 'DATE', make: 'calendar' },
  { pattern: '=’|=\' ~shortYear (!ordinalSuffix|~=s)', type: 'DATE', make: 'calendar' },
  { pattern: 'yearPair', type: 'DATE', make: 'calendar' },
  { pattern: '=the? =year =of? yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: '=the =year eraYear (!measure|units|clockUnits|people|=-|=–)', type: 'DATE', make: 'calendar' },
  { pattern: '=the? =calendar =year =of? yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: 'fiscal =year? yearNumber', type: 'DATE', make: 'calendar' },
  ...partOf('yearNumber (!measure|units|clockUnits)'),
  ...partOf('fiscal =year? yearNumber'),
  ...partOf('lastNext|demonstrative unit'),
  ...partOf('=the? =year (!yearNumber)', { set: { unit: 'Y', shift: 0 } }).slice(2),
  ...partOf('=the? =month', { set: { unit: 'M', shift: 0 } }).slice(2),
  ...partOf('=the? =week', { set: { unit: 'W', shift: 0 } }).slice(2),
  { pattern: '=the partNoun =of =the =day', type: 'DATE', make: 'block' },
  { pattern: 'yearEnd yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: 'integer|decimal|yearNumber|hourNumber adjective? measure', type: 'DATE', make: 'block' },
];

/** “BC”, “B.C.”, “AD”, and what each says of the year or century before it. */
const eras: readonly (readonly [words: string, set: NonNullable<DateRule['set']>])[] = [
  ['=bc|=bce', { era: 'BC' }],
  ['=b ~=. ~=c ~=.?', { era: 'BC' }],
  ['=b ~=. ~=c ~=. ~=e ~=.?', { era: 'BC' }],
  ['era', {}],
  ['=a ~=. ~=d ~=.?', {}],
];

const yearsOfEras: readonly DateRule[] = [
  ...eras.map(([words, set]): DateRule => ({ pattern: `eraYear ${words}`, type: 'DATE', make: 'calendar', set, completes: [{ pattern: 'eraYear', takes: ['era'] }] })),
  { pattern: 'anno eraYear', type: 'DATE', make: 'calendar' },
  { pattern: '=a ~=. ~=d ~=. eraYear', type: 'DATE', make: 'calendar' },
];

const decades: readonly DateRule[] = [
  { pattern: '=the? decadeNumber', type: 'DATE', make: 'calendar' },
  { pattern: '=the? =’|=\' ~decadeNumber', type: 'DATE', make: 'calendar' },
  { pattern: '=the? yearNumber ~=’|=\' ~=s', type: 'DATE', make: 'calendar' },
  ...partOf('decadeNumber'),
  { pattern: '(=in|=of|=since|=during|=from) =the? decadeWord', type: 'DATE', make: 'calendar' },
  ...partOf('=the? decadeWord').slice(0, 3),
];

const plainCenturies: readonly DateRule[] = [
  { pattern: '=the? ordinalNumber ~ordinalSuffix century', type: 'DATE', make: 'calendar', as: 'century' },
  { pattern: '=the? ordinalNumber ~ordinalSuffix =- century', type: 'DATE', make: 'calendar', as: 'century' },
  { pattern: '=the? ordinal century', type: 'DATE', make: 'calendar', as: 'century' },
  { pattern: 'ordinal =- century', type: 'DATE', make: 'calendar', as: 'century' },
  ...partOf('=the? ordinalNumber ~ordinalSuffix ~=-? century', { as: 'century' }),
  ...partOf('=the? ordinal ~=-? century', { as: 'century' }),
];

const centuries: readonly DateRule[] = [
  ...plainCenturies,
  ...plainCenturies.flatMap((rule) => eras.map(([words, era]): DateRule => ({ ...rule, pattern: `${rule.pattern} ${words}`, set: { ...rule.set, ...era } }))),
];

/** A part of a year and the year behind it: „the third quarter of 2024“, „of last year“. */
function ofYear(pattern: string, rule: Pick<DateRule, 'as' | 'set'> = {}): DateRule[] {
  const named: DateRule[] = ['', ' =of? yearNumber', ' =of? fiscal =year? yearNumber', ' =, yearNumber'].map((year) => ({
    pattern: `=the? ${pattern}${year}`,
    type: 'DATE',
    make: 'calendar',
    ...rule,
  }));
  const counted: DateRule[] = [' =of? lastNext|demonstrative =fiscal? =year', ' =of =the =year'].map((year) => ({
    pattern: `=the? ${pattern}${year}`,
    type: 'DATE',
    make: 'calendar',
    ...rule,
    set: { ...rule.set, unit: 'Y', ...(year.endsWith('=the =year') && { shift: 0 }) },
  }));
  return [...named, ...counted];
}

const partsOfYears: readonly DateRule[] = [
  ...ofYear('fiscal? ordinal quarterOfYear', { as: 'quarter' }),
  ...ofYear('ordinalNumber ~ordinalSuffix quarterOfYear', { as: 'quarter' }),
  { pattern: 'ordinal ~=- ~quarterOfYear yearNumber?', type: 'DATE', make: 'calendar', as: 'quarter' },
  { pattern: 'lastNext|demonstrative =year ~=’|=\' ~=s ordinal quarterOfYear', type: 'DATE', make: 'calendar', as: 'quarter', set: { unit: 'Y' } },
  { pattern: 'last quarterOfYear =of yearNumber', type: 'DATE', make: 'calendar', set: { quarter: 4 } },
  ...ofYear('quarterName ~ordinalNumber', { as: 'quarter' }),
  ...ofYear('halfName ~ordinalNumber', { as: 'half' }),
  { pattern: 'yearNumber halfName ~ordinalNumber', type: 'DATE', make: 'calendar', as: 'half' },
  { pattern: 'yearNumber quarterName ~ordinalNumber', type: 'DATE', make: 'calendar', as: 'quarter' },
  { pattern: 'ordinalNumber ~quarterName yearNumber?', type: 'DATE', make: 'calendar', as: 'quarter' },
  ...ofYear('ordinal =half', { as: 'half' }).slice(1),
  { pattern: '=the? fiscal =year =to|=ending|=ended yearNumber', type: 'DATE', make: 'calendar' },
];

const seasons: readonly DateRule[] = [
  { pattern: '(=in|=by|=since|=until|=during|=throughout|=for|=before|=after|=from|=of|=last) =the season (!noun|measure|=of)', type: 'DATE', make: 'calendar' },
  { pattern: '(=in|=by|=since|=until|=during|=throughout|=from|=to|=of) season (end|=,|=.|=;|=and|=when|=after|=before)', type: 'DATE', make: 'calendar' },
  { pattern: '=the? season =of? yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: '=the sureSeason (!noun|measure|=of)', type: 'DATE', make: 'calendar' },
  { pattern: '=the? lastNext season', type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative season', type: 'DATE', make: 'calendar', set: { unit: 'Y' } },
  { pattern: '=this =past season', type: 'DATE', make: 'calendar', set: { shift: -1 } },
  { pattern: '=the? season =of lastNext|demonstrative =year', type: 'DATE', make: 'calendar', set: { unit: 'Y' } },
  ...partOf('season =of? yearNumber'),
  ...partOf('lastNext|demonstrative season'),
  { pattern: '=in part season', type: 'DATE', make: 'calendar' },
];

/** A feast: its words and the day; with its year behind it, or with „last“ and „next“ before it. */
function feast(pattern: string, set: NonNullable<DateRule['set']>): DateRule[] {
  return [`=the? lastNext|demonstrative? ${pattern} =,? =of? yearNumber?`, `${pattern} =of? lastNext|demonstrative =year`].map((words) => ({
    pattern: words,
    type: 'DATE',
    make: 'calendar',
    set: words.endsWith('=year') ? { ...set, unit: 'Y' as const } : set,
  }));
}

const christmas = { month: 12, day: 25 } as const;
const thanksgiving = { month: 11, weekday: 4, nth: 4 } as const;
const apostrophe = '~=’|=\'? ~=s?';

const feasts: readonly DateRule[] = [
  { pattern: '=the? lastNext|demonstrative? holiday yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: 'holiday =of? lastNext|demonstrative =year', type: 'DATE', make: 'calendar', set: { unit: 'Y' } },
  ...feast('=christmas =day', christmas),
  ...feast('=christmas|=xmas =eve', { month: 12, day: 24 }),
  ...feast('=boxing =day', { month: 12, day: 26 }),
  ...feast(`=new =year ${apostrophe} =eve`, { month: 12, day: 31 }),
  ...feast(`=new =years =eve`, { month: 12, day: 31 }),
  ...feast(`=new =year ${apostrophe} =day`, { month: 1, day: 1 }),
  ...feast(`=new =years =day`, { month: 1, day: 1 }),
  ...feast('=thanksgiving =day', thanksgiving),
  ...feast('=black =friday', { ...thanksgiving, afterNth: 1 }),
  ...feast('=cyber =monday', { ...thanksgiving, afterNth: 4 }),
  ...feast('=labor =day', { month: 9, weekday: 1, nth: 1 }),
  ...feast('=memorial =day', { month: 5, weekday: 1, nth: -1 }),
  ...feast(`=martin =luther =king|=kings ~=,? =jr? ~=.? ${apostrophe} =day`, { month: 1, weekday: 1, nth: 3 }),
  ...feast('=mlk =day', { month: 1, weekday: 1, nth: 3 }),
  ...feast(`=president|=presidents ${apostrophe} =day`, { month: 2, weekday: 1, nth: 3 }),
  ...feast('=independence =day', { month: 7, day: 4 }),
  ...feast('=fourth =of =july', { month: 7, day: 4 }),
  ...feast(`=veteran|=veterans ${apostrophe} =day`, { month: 11, day: 11 }),
  ...feast('=armistice|=remembrance =day', { month: 11, day: 11 }),
  ...feast('=remembrance =sunday', { month: 11, weekday: 7, nth: 2 }),
  ...feast('=columbus =day', { month: 10, weekday: 1, nth: 2 }),
  ...feast(`=indigenous =people|=peoples ${apostrophe} =day`, { month: 10, weekday: 1, nth: 2 }),
  ...feast('=election =day', { month: 11, weekday: 1, nth: 1, afterNth: 1 }),
  ...feast('=flag =day', { month: 6, day: 14 }),
  ...feast('=groundhog =day', { month: 2, day: 2 }),
  ...feast('=earth =day', { month: 4, day: 22 }),
  ...feast('=may =day', { month: 5, day: 1 }),
  ...feast('=canada =day', { month: 7, day: 1 }),
  ...feast('=australia =day', { month: 1, day: 26 }),
  ...feast('=anzac =day', { month: 4, day: 25 }),
  ...feast(`=valentine|=valentines ${apostrophe} =day`, { month: 2, day: 14 }),
  ...feast(`=st|=saint ~=.? =patrick|=patricks ${apostrophe} =day`, { month: 3, day: 17 }),
  ...feast(`=st|=saint ~=.? =george|=georges ${apostrophe} =day`, { month: 4, day: 23 }),
  ...feast(`=st|=saint ~=.? =andrew|=andrews ${apostrophe} =day`, { month: 11, day: 30 }),
  ...feast(`=st|=saint ~=.? =david|=davids ${apostrophe} =day`, { month: 3, day: 1 }),
  ...feast(`=mother|=mothers ${apostrophe} =day`, { month: 5, weekday: 7, nth: 2 }),
  ...feast(`=father|=fathers ${apostrophe} =day`, { month: 6, weekday: 7, nth: 3 }),
  ...feast(`=april =fool|=fools ${apostrophe} =day`, { month: 4, day: 1 }),
  ...feast(`=international =women|=womens ${apostrophe} =day`, { month: 3, day: 8 }),
  ...feast(`=international =worker|=workers ${apostrophe} =day`, { month: 5, day: 1 }),
  ...feast(`=all =saints ${apostrophe} =day`, { month: 11, day: 1 }),
  ...feast(`=all =souls ${apostrophe} =day`, { month: 11, day: 2 }),
  ...feast('=bonfire|=guy =fawkes? =night', { month: 11, day: 5 }),
  ...feast('=burns =night', { month: 1, day: 25 }),
  ...feast('=early =may =bank =holiday', { month: 5, weekday: 1, nth: 1 }),
  ...feast('=spring =bank =holiday', { month: 5, weekday: 1, nth: -1 }),
  ...feast('=august|=summer =bank =holiday', { month: 8, weekday: 1, nth: -1 }),
  ...feast('=shrove =tuesday', { easter: -47 }),
  ...feast('=pancake =tuesday|=day', { easter: -47 }),
  ...feast('=mardi =gras', { easter: -47 }),
  ...feast('=ash =wednesday', { easter: -46 }),
  ...feast('=palm =sunday', { easter: -7 }),
  ...feast('=maundy =thursday', { easter: -3 }),
  ...feast('=good =friday', { easter: -2 }),
  ...feast('=holy =saturday', { easter: -1 }),
  ...feast('=easter =sunday|=day', { easter: 0 }),
  ...feast('=easter =monday', { easter: 1 }),
  ...feast('=ascension =day', { easter: 39 }),
  ...feast('=whit =sunday', { easter: 49 }),
  ...feast('=whit =monday', { easter: 50 }),
  ...feast('=trinity =sunday', { easter: 56 }),
  ...feast('=corpus =christi', { easter: 60 }),
  ...feast('=advent =sunday', { advent: 1 }),
];

export const periodRules: readonly DateRule[] = [...years, ...yearsOfEras, ...decades, ...centuries, ...partsOfYears, ...seasons, ...feasts];
