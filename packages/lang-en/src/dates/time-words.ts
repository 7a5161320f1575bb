/** English words of time that count from somewhere: units, „last“, „later“, „early“, „daily“. */
import type { DateData } from '@depesche/language';

/** Units, shifts and other words of time. */
export const timeClasses: DateData['classes'] = {
  demonstrative: { words: { this: { shift: 0 } } },
  that: { words: { that: { shift: 0 } } },
  every: { words: { 'every each': {} } },
  shift: {
    words: { last: { shift: -1 }, 'past previous': { shift: -1 }, 'next coming upcoming following': { shift: 1 }, 'this current': { shift: 0 } },
  },
  /** With a day of the week these count from publication; with other units from what the text named. */
  lastNext: { words: { last: { shift: -1 }, past: { shift: -1 }, next: { shift: 1 }, 'coming upcoming': { shift: 1 }, current: { shift: 0 } } },
  narrated: { words: { 'previous preceding prior': { shift: -1 }, 'following subsequent ensuing': { shift: 1 }, same: { shift: 0 } } },
  unit: {
    words: {
      day: { unit: 'D' },
      week: { unit: 'W' },
      month: { unit: 'M' },
      quarter: { unit: 'Q' },
      'year yr': { unit: 'Y' },
      'weekend week-end': { unit: 'WE' },
      decade: { unit: 'DE' },
      century: { unit: 'CE' },
    },
  },
  units: {
    words: {
      'days nights': { unit: 'D' },
      weeks: { unit: 'W' },
      months: { unit: 'M' },
      quarters: { unit: 'Q' },
      'years yrs': { unit: 'Y' },
      weekends: { unit: 'WE' },
      decades: { unit: 'DE' },
      centuries: { unit: 'CE' },
    },
  },
  clockUnit: { words: { hour: { unit: 'TH' }, minute: { unit: 'TM' }, second: { unit: 'TS' } } },
  /** Units that stand in the singular behind a number in digits: „15 minute“. */
  minuteUnit: { words: { minute: { unit: 'TM' }, hour: { unit: 'TH' } } },
  clockUnits: { words: { hours: { unit: 'TH' }, minutes: { unit: 'TM' }, seconds: { unit: 'TS' } } },
  unitShort: { words: { 'min mins': { unit: 'TM' }, 'hr hrs h': { unit: 'TH' }, 'sec secs': { unit: 'TS' } }, case: 'lower' },
  fortnight: { words: { fortnight: { amount: 2, unit: 'W' } } },
  fortnights: { words: { fortnights: { unit: 'W' } } },
  quarterOfYear: { words: { 'quarter qtr': {} } },
  /** In lower case: with a capital it is a match day. */
  weekNumber: { words: { week: {} }, case: 'lower' },
  quarterName: { words: { q: {} } },
  halfName: { words: { h: {} }, case: 'upper' },
  century: { words: { 'century centuries': {} } },
  era: { words: { 'ad ce': {} }, case: 'upper' },
  anno: { words: { ad: {} }, case: 'upper' },
  fiscal: { words: { 'fiscal financial fy': {} } },
  last: { words: { last: { nth: -1 }, final: { nth: -1 } } },
  part: {
    words: { 'early beginning start outset': { mod: 'START' }, 'mid middle midst': { mod: 'MID' }, 'late end close': { mod: 'END' } },
  },
  partNoun: { words: { 'beginning start outset': { mod: 'START' }, 'middle midst': { mod: 'MID' }, 'end close': { mod: 'END' } } },
  partAdverb: { words: { earlier: { mod: 'START' }, later: { mod: 'END' }, early: { mod: 'START' }, late: { mod: 'END' } } },
  earlyLate: { words: { 'early late mid': {} } },
  dayShift: {
    words: { yesterday: { unit: 'D', shift: -1 }, today: { unit: 'D', shift: 0 }, tomorrow: { unit: 'D', shift: 1 } },
  },
  tonight: { words: { 'tonight tonite': { unit: 'D', shift: 0, dayPart: 'NI' }, overnight: { dayPart: 'NI' } } },
  yearEnd: { words: { 'year-end yearend': { unit: 'Y', shift: 0, mod: 'END' }, 'mid-year midyear': { unit: 'Y', shift: 0, mod: 'MID' }, midweek: { unit: 'W', shift: 0, mod: 'MID' } } },
  later: { words: { 'later afterward afterwards after': { shift: 1 }, 'earlier before previously beforehand prior': { shift: -1 } } },
  ago: { words: { 'ago back': { shift: -1 }, hence: { shift: 1 } } },
  often: {
    words: {
      'daily everyday': { unit: 'D' },
      weekly: { unit: 'W' },
      'biweekly fortnightly': { unit: 'W', amount: 2 },
      monthly: { unit: 'M' },
      quarterly: { unit: 'Q' },
      'semiannual semiannually semi-annual semi-annually biannual biannually twice-yearly': { unit: 'M', amount: 6 },
      'yearly annual annually': { unit: 'Y' },
      'biennial biennially': { unit: 'Y', amount: 2 },
      hourly: { unit: 'TH' },
      nightly: { dayPart: 'NI' },
    },
  },
  length: {
    words: {
      'weeklong week-long': { unit: 'W', amount: 1 },
      'monthlong month-long': { unit: 'M', amount: 1 },
      'yearlong year-long': { unit: 'Y', amount: 1 },
      'daylong day-long all-day': { unit: 'D', amount: 1 },
      'hourlong hour-long': { unit: 'TH', amount: 1 },
      'decadelong decade-long': { unit: 'DE', amount: 1 },
      'century-long': { unit: 'CE', amount: 1 },
      'years-long': { unit: 'Y', amount: null },
      'months-long': { unit: 'M', amount: null },
      'weeks-long': { unit: 'W', amount: null },
      'days-long': { unit: 'D', amount: null },
      'hours-long': { unit: 'TH', amount: null },
      'decades-long': { unit: 'DE', amount: null },
      'centuries-long': { unit: 'CE', amount: null },
    },
  },
  present: { words: { 'now currently nowadays presently': {} } },
  past: { words: { 'recently lately formerly': {} } },
  times: { words: { 'once twice thrice times': {} } },
};
