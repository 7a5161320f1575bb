/** German names of the parts of the calendar: months, weekdays, times of day, seasons, feasts. */
import type { DateData, DateFields } from '@depesche/language';

type Words = Readonly<Record<string, DateFields>>;

const month: Words = {
  'januar januars jänner jänners': { month: 1 },
  'februar februars feber febers': { month: 2 },
  'märz märzes': { month: 3 },
  'april aprils': { month: 4 },
  mai: { month: 5 },
  juni: { month: 6 },
  juli: { month: 7 },
  'august augusts': { month: 8 },
  'september septembers': { month: 9 },
  'oktober oktobers': { month: 10 },
  'november novembers': { month: 11 },
  'dezember dezembers': { month: 12 },
};

const monthShort: Words = {
  'jan jän jänn': { month: 1 },
  'feb febr': { month: 2 },
  'mär mrz maer': { month: 3 },
  apr: { month: 4 },
  jun: { month: 6 },
  jul: { month: 7 },
  aug: { month: 8 },
  'sept sep': { month: 9 },
  okt: { month: 10 },
  nov: { month: 11 },
  dez: { month: 12 },
};

const weekdays: readonly (readonly [name: string, abbreviation: string])[] = [
  ['montag', 'mo'],
  ['dienstag', 'di'],
  ['mittwoch', 'mi'],
  ['donnerstag', 'do'],
  ['freitag', 'fr'],
  ['samstag', 'sa'],
  ['sonntag', 'so'],
];

const dayParts: Readonly<Record<string, DateFields>> = {
  'morgen vormittag frühmorgen': { dayPart: 'MO' },
  mittag: { dayPart: 'MI' },
  nachmittag: { dayPart: 'AF' },
  'abend spätabend': { dayPart: 'EV' },
  'nacht mitternacht': { dayPart: 'NI' },
};

const weekday: Words = {
  ...Object.fromEntries(weekdays.map(([name], i) => [name, { weekday: i + 1 }])),
  sonnabend: { weekday: 6 },
};

/** „Dienstagabend“, „Mittwochmorgen“: every weekday with every time of day. */
const weekdayPart: Words = Object.fromEntries(
  [...weekdays.map(([name], i) => [name, i + 1] as const), ['sonnabend', 6] as const].flatMap(([name, number]) =>
    Object.entries(dayParts).map(([parts, fields]) => [
      parts
        .split(' ')
        .flatMap((part) => [name + part, `${name}${part}s`, `${name}${part}en`])
        .join(' '),
      { weekday: number, ...fields },
    ]),
  ),
);

/** „Dienstagfrüh“, „samstagfrüh“. */
const weekdayEarly: Words = {
  ...Object.fromEntries(weekdays.map(([name], i): [string, DateFields] => [`${name}früh`, { weekday: i + 1, dayPart: 'MO' }])),
  sonnabendfrüh: { weekday: 6, dayPart: 'MO' },
};

const season: Words = {
  'frühling frühlings frühjahr frühjahrs vorfrühling': { season: 'SP' },
  'sommer sommers spätsommer spätsommers frühsommer frühsommers hochsommer hochsommers': { season: 'SU' },
  'herbst herbsts herbstes spätherbst spätherbsts frühherbst': { season: 'FA' },
  'winter winters spätwinter hochwinter': { season: 'WI' },
};

const holiday: Words = {
  'neujahr neujahrstag neujahrstags': { month: 1, day: 1 },
  'dreikönig dreikönigstag dreikönigsfest epiphanias': { month: 1, day: 6 },
  'valentinstag valentinstags': { month: 2, day: 14 },
  'weiberfastnacht altweiberfastnacht altweiber': { easter: -52 },
  fastnachtssonntag: { easter: -49 },
  rosenmontag: { easter: -48 },
  'faschingsdienstag fastnachtsdienstag fastnacht': { easter: -47 },
  aschermittwoch: { easter: -46 },
  'palmsonntag palmensonntag': { easter: -7 },
  gründonnerstag: { easter: -3 },
  'karfreitag karfreitags': { easter: -2 },
  'karsamstag karsonnabend': { easter: -1 },
  'ostern ostersonntag osterfest': { easter: 0 },
  'ostermontag ostermontags': { easter: 1 },
  'himmelfahrt himmelfahrtstag vatertag vatertags': { easter: 39 },
  'pfingsten pfingstsonntag': { easter: 49 },
  'pfingstmontag pfingstmontags': { easter: 50 },
  'dreifaltigkeitssonntag dreifaltigkeitsfest': { easter: 56 },
  fronleichnam: { easter: 60 },
  'muttertag muttertags': { month: 5, weekday: 7, nth: 2 },
  'erntedank erntedankfest': { month: 10, weekday: 7, nth: 1 },
  frühlingsanfang: { month: 3, day: 20 },
  'sommeranfang sommersonnenwende': { month: 6, day: 21 },
  herbstanfang: { month: 9, day: 22 },
  'winteranfang wintersonnenwende': { month: 12, day: 21 },
  'johannistag johanni': { month: 6, day: 24 },
  'reformationstag halloween': { month: 10, day: 31 },
  allerheiligen: { month: 11, day: 1 },
  allerseelen: { month: 11, day: 2 },
  'martinstag martini': { month: 11, day: 11 },
  volkstrauertag: { afterAdvent: -14 },
  'bußtag': { afterAdvent: -11 },
  'totensonntag ewigkeitssonntag': { afterAdvent: -7 },
  barbaratag: { month: 12, day: 4 },
  'nikolaustag nikolaus': { month: 12, day: 6 },
  'heiligabend heiligabends': { month: 12, day: 24 },
  'weihnachten christtag weihnachtsfest weihnachtstag': { month: 12, day: 25 },
  'stephanstag stefanstag stefanitag': { month: 12, day: 26 },
  'silvester silvesters silvestertag': { month: 12, day: 31 },
  silvesterabend: { month: 12, day: 31, dayPart: 'EV' },
  silvesternacht: { month: 12, day: 31, dayPart: 'NI' },
  'neujahrsnacht': { month: 1, day: 1, dayPart: 'NI' },
};

/** Names of parts of the calendar. */
export const calendarClasses: DateData['classes'] = {
  month: { words: month, case: 'upper' },
  monthShort: { words: monthShort, case: 'upper' },
  weekday: { words: weekday, case: 'upper' },
  weekdayPart: { words: weekdayPart, case: 'upper' },
  weekdayAdverb: { words: weekdayEarly },
  weekdayShort: { words: Object.fromEntries(weekdays.map(([, short], i) => [short, { weekday: i + 1 }])), case: 'upper' },
  onWeekdays: {
    words: {
      ...Object.fromEntries(weekdays.map(([name], i) => [`${name}s`, { weekday: i + 1 }])),
      sonnabends: { weekday: 6 },
      'wochentags werktags': { unit: 'D' },
    },
  },
  smallDayPart: {
    words: {
      vormittag: { dayPart: 'MO' },
      mittag: { dayPart: 'MI' },
      nachmittag: { dayPart: 'AF' },
      abend: { dayPart: 'EV' },
      nacht: { dayPart: 'NI' },
    },
    case: 'lower',
  },
  smallMorning: { words: { morgen: { dayPart: 'MO' } }, case: 'lower' },
  earlyNoun: { words: { früh: { dayPart: 'MO' } } },
  dayPart: { words: { ...dayParts, 'morgenstunden vormittagsstunden': { dayPart: 'MO' }, nachmittagsstunden: { dayPart: 'AF' }, abendstunden: { dayPart: 'EV' }, nachtstunden: { dayPart: 'NI' } }, case: 'upper' },
  byDayPart: {
    words: {
      'morgens vormittags frühmorgens': { dayPart: 'MO' },
      mittags: { dayPart: 'MI' },
      'nachmittags spätnachmittags': { dayPart: 'AF' },
      'abends spätabends': { dayPart: 'EV' },
      nachts: { dayPart: 'NI' },
    },
  },
  season: { words: season, case: 'upper' },
  holiday: { words: holiday, case: 'upper' },
};
