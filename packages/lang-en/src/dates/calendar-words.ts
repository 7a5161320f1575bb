/** English names of the parts of the calendar: months, weekdays, times of day, seasons, feasts. */
import type { DateData, DateFields } from '@depesche/language';

type Words = Readonly<Record<string, DateFields>>;

const month: Words = {
  january: { month: 1 },
  february: { month: 2 },
  march: { month: 3 },
  april: { month: 4 },
  may: { month: 5 },
  june: { month: 6 },
  july: { month: 7 },
  august: { month: 8 },
  september: { month: 9 },
  october: { month: 10 },
  november: { month: 11 },
  december: { month: 12 },
};

/** Names of months that are nothing else. */
const sureMonth: Words = Object.fromEntries(Object.entries(month).filter(([name]) => name !== 'may' && name !== 'march'));

const monthShort: Words = {
  jan: { month: 1 },
  feb: { month: 2 },
  mar: { month: 3 },
  apr: { month: 4 },
  jun: { month: 6 },
  jul: { month: 7 },
  aug: { month: 8 },
  'sept sep': { month: 9 },
  oct: { month: 10 },
  nov: { month: 11 },
  dec: { month: 12 },
};

const weekdays: readonly (readonly [name: string, abbreviations: string])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue tues'],
  ['wednesday', 'wed weds'],
  ['thursday', 'thu thur thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

const dayPart: Words = {
  'morning forenoon mid-morning midmorning': { dayPart: 'MO' },
  lunchtime: { dayPart: 'MI' },
  'afternoon mid-afternoon midafternoon': { dayPart: 'AF' },
  'evening dusk': { dayPart: 'EV' },
  night: { dayPart: 'NI' },
};

const season: Words = {
  'spring springtime': { season: 'SP' },
  'summer summertime midsummer': { season: 'SU' },
  'autumn fall': { season: 'FA' },
  'winter wintertime midwinter': { season: 'WI' },
};

/** Feasts of one word; those of several are rules. */
const holiday: Words = {
  'christmas xmas': { month: 12, day: 25 },
  easter: { easter: 0 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'halloween hallowe’en': { month: 10, day: 31 },
  juneteenth: { month: 6, day: 19 },
  hogmanay: { month: 12, day: 31 },
  epiphany: { month: 1, day: 6 },
  'pentecost whitsun': { easter: 49 },
};

/** Names of parts of the calendar. */
export const calendarClasses: DateData['classes'] = {
  month: { words: month, case: 'upper' },
  sureMonth: { words: sureMonth, case: 'upper' },
  monthShort: { words: monthShort, case: 'upper' },
  weekday: { words: Object.fromEntries(weekdays.map(([name], i) => [name, { weekday: i + 1 }])), case: 'upper' },
  weekdayShort: { words: Object.fromEntries(weekdays.map(([, short], i) => [short, { weekday: i + 1 }])), case: 'upper' },
  weekdays: { words: Object.fromEntries(weekdays.map(([name], i) => [`${name}s`, { weekday: i + 1 }])), case: 'upper' },
  dayPart: { words: dayPart },
  dayParts: {
    words: { mornings: { dayPart: 'MO' }, afternoons: { dayPart: 'AF' }, evenings: { dayPart: 'EV' }, nights: { dayPart: 'NI' } },
  },
  season: { words: season },
  /** Without those that are other words too. */
  sureSeason: { words: { summer: { season: 'SU' }, autumn: { season: 'FA' }, winter: { season: 'WI' } } },
  holiday: { words: holiday, case: 'upper' },
};
