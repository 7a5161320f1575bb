/** English times of day: „8 p.m. ET“, „half past three“, „noon“, „in the evening“. */
import type { DateCompletion, DateRule } from '@depesche/language';

const hour = 'hourNumber|hourWord';
const dash = '=-|=–|=—|=to|=until|=till|=through|=and';
/** „pm“, „p.m.“; written together, or apart. */
const halves = ['meridiem', 'meridiemLetter ~=.? =m ~=.?'];
/** Behind a time by the clock. */
const tails = ['', ' zone', ' zoneRegion =standard|=daylight|=mean? =time'];

const hoursBefore: readonly DateCompletion[] = [
  { pattern: 'hourNumber', takes: ['meridiem', 'dayPart'] },
  { pattern: 'clock', takes: ['meridiem', 'dayPart'] },
  { pattern: 'dotted', takes: ['meridiem', 'dayPart'] },
  { pattern: 'hourWord', takes: ['meridiem', 'dayPart'] },
];

/** A time by the clock with the half of the day, and with the time zone, the part of the day or neither behind it. */
function withHalf(pattern: string, rule: Pick<DateRule, 'set'> = {}): DateRule[] {
  return halves.flatMap((half) =>
    [...tails, ' =in =the dayPart'].map((tail): DateRule => ({ pattern: `${pattern} ${half}${tail}`, type: 'TIME', make: 'calendar', ...rule, completes: hoursBefore })),
  );
}

/** A time by the clock without the half of the day, and with the part of the day behind it. */
function atTime(pattern: string, rule: Pick<DateRule, 'set' | 'completes'> = {}): DateRule[] {
  return ['', ' =in =the dayPart', ' =at =night', ' tonight'].map((tail): DateRule => ({
    pattern: pattern + (tail === ' =at =night' ? ' =at dayPart' : tail),
    type: 'TIME',
    make: 'calendar',
    ...rule,
  }));
}

const clock: readonly DateRule[] = [
  ...withHalf('=exactly|approximately? hourNumber'),
  ...withHalf('approximately? clock'),
  ...withHalf('approximately? dotted'),
  ...withHalf('hourWord'),
  ...withHalf('hourMinute'),
  ...withHalf('hourWord ~=-? minuteWord'),
  ...withHalf('=half =past hourWord|hourNumber', { set: { fromHour: 30 } }),
  ...withHalf('=a? =quarter =past|=after hourWord|hourNumber', { set: { fromHour: 15 } }),
  ...withHalf('=a? =quarter =to|=of|=before hourWord|hourNumber', { set: { fromHour: -15 } }),
  ...withHalf('minuteWord|minuteNumber =minutes|=min? =past|=after hourWord|hourNumber'),
  ...withHalf('minuteWord|minuteNumber =minutes|=min =to|=before hourWord|hourNumber', { set: { minuteSign: -1 } }),
  { pattern: '(meridiem|=. ~=-|=–|=—) ~hourNumber|clock|dotted meridiem zone?', type: 'TIME', make: 'calendar', completes: [] },
  { pattern: '(meridiem|=. ~=-|=–|=—) ~hourNumber|clock|dotted meridiemLetter ~=. ~=m ~=.?', type: 'TIME', make: 'calendar', completes: [] },
  ...tails.slice(1).map((tail): DateRule => ({ pattern: `clock|dotted|hourMinute${tail}`, type: 'TIME', make: 'calendar', completes: [{ pattern: 'hourMinute', takes: [] }, { pattern: 'clock', takes: [] }] })),
  { pattern: 'hourMinute =hours|=hrs|=h zone?', type: 'TIME', make: 'calendar' },
  { pattern: 'clock ~=h? (!~=:|=am|=pm|=a|=p)', type: 'TIME', make: 'calendar', completes: [{ pattern: 'clock', takes: [] }] },
  ...atTime('approximately? clock', { completes: hoursBefore }).slice(1),
  ...atTime(`approximately? ${hour} =o|=oclock ~=’|=' ~=clock`, { completes: hoursBefore }),
  ...atTime(`approximately? ${hour} =oclock`, { completes: hoursBefore }),
  ...atTime(`=half =past|=after ${hour}`, { set: { fromHour: 30 } }),
  ...atTime(`=a? =quarter =past|=after ${hour}`, { set: { fromHour: 15 } }),
  ...atTime(`=a? =quarter =to|=before|=of ${hour}`, { set: { fromHour: -15 } }),
  ...atTime(`minuteWord|minuteNumber =minutes|=min =past|=after ${hour}`),
  ...atTime(`minuteWord =past ${hour}`),
  ...atTime(`minuteWord|minuteNumber =minutes|=min =to|=before ${hour}`, { set: { minuteSign: -1 } }),
  { pattern: `(=at|=by|=before|=after|=until|=from) minuteWord|minuteNumber =past ${hour}`, type: 'TIME', make: 'calendar' },
  { pattern: `(=at|=by|=before|=after|=until) minuteWord|minuteNumber =to ${hour}`, type: 'TIME', make: 'calendar', set: { minuteSign: -1 } },
  { pattern: '(=at|=by|=until|=from|=before|=after|=to|=around) hourWord tenWord|laterMinute (!units|unit|measure|noun|adjective)', type: 'TIME', make: 'calendar', completes: hoursBefore },
  { pattern: '(=at|=by|=until|=from|=around) dotted (end|=,|=.|=;|=on|=in|=and|=to)', type: 'TIME', make: 'calendar' },
  { pattern: 'hourNumber ~=h ~minuteNumber', type: 'TIME', make: 'calendar', completes: [{ pattern: 'hourNumber ~=h ~minuteNumber?', takes: [] }] },
  { pattern: '(=at|=from|=until|=by) hourNumber ~=h', type: 'TIME', make: 'calendar' },
  ...['=in =the dayPart', '=at dayPart', 'tonight'].map((tail): DateRule => ({ pattern: `(=at|=around|=about|=by|=from|=to|=until|=after|=before) ${hour} ${tail}`, type: 'TIME', make: 'calendar', completes: hoursBefore })),
  { pattern: `(dayShift|tonight|weekday|dayPart|dayNumber|numericDate|yearNumber =at|=around|=by|=from) ${hour} (!noun|measure|units|clockUnits|adjective|=of|=per|~=%)`, type: 'TIME', make: 'calendar' },
  // bare hours, where a day stands behind them
  { pattern: `(=from|=between) ${hour} (=to|=and|=until|=till ${hour}|clock =on numericDate|month|monthShort|weekday|dayNumber)`, type: 'TIME', make: 'calendar' },
  { pattern: `(=from|=between) ${hour} (=to|=and|=until|=till ${hour}|clock dayShift|tonight)`, type: 'TIME', make: 'calendar' },
  { pattern: `(=from|=between) ${hour} (=to|=and|=until|=till clock)`, type: 'TIME', make: 'calendar' },
  { pattern: `(=from|=between ${hour}|clock =to|=and|=until|=till) ${hour} (=on numericDate|month|monthShort|weekday|dayNumber)`, type: 'TIME', make: 'calendar' },
  { pattern: `(=from|=between ${hour}|clock =to|=and|=until|=till) ${hour} (dayShift|tonight)`, type: 'TIME', make: 'calendar' },
  { pattern: `(=at|=from|=between) hourNumber (=to|=and|=-|=– hourNumber meridiem)`, type: 'TIME', make: 'calendar' },
  { pattern: 'hourNumber tonight', type: 'TIME', make: 'calendar' },
  { pattern: 'minuteWord|minuteNumber =minutes|=min? =past|=after noon|midnight', type: 'TIME', make: 'calendar' },
  { pattern: 'minuteWord|minuteNumber =minutes|=min? =to|=before noon|midnight', type: 'TIME', make: 'calendar', set: { minuteSign: -1 } },
  { pattern: '=a? =quarter =past|=after noon', type: 'TIME', make: 'calendar', set: { fromHour: 15 } },
  { pattern: '=a? =quarter =to|=before noon|midnight', type: 'TIME', make: 'calendar', set: { fromHour: -15 } },
  { pattern: `(=at) ${hour} (end|=on|=today|=tomorrow|=tonight|=yesterday|=. end)`, type: 'TIME', make: 'calendar' },
  { pattern: `${hour} ~=-? =ish`, type: 'TIME', make: 'calendar', set: { mod: 'APPROX' } },
  { pattern: `(hourNumber|clock meridiem|=. ${dash}) hourNumber|clock (!noun|measure|units|clockUnits|meridiem|meridiemLetter)`, type: 'TIME', make: 'calendar' },
];

const parts: readonly DateRule[] = [
  { pattern: 'hourNumber? noon zone?', type: 'TIME', make: 'calendar', set: { hour: 12 } },
  { pattern: 'hourNumber? midnight zone?', type: 'TIME', make: 'calendar', set: { hour: 24 } },
  { pattern: '(=in|=during|=into|=through|=throughout|=until) =the =early|=late? dayPart (!noun|=of)', type: 'TIME', make: 'calendar' },
  { pattern: '(=in) =the =early|=late? =morning =hours', type: 'TIME', make: 'calendar', set: { dayPart: 'MO' } },
  { pattern: '(=in) =the =early|=late? =evening =hours', type: 'TIME', make: 'calendar', set: { dayPart: 'EV' } },
  { pattern: '(=at|=by) dayPart (!noun)', type: 'TIME', make: 'calendar' },
  { pattern: '(=late|=early =in|=at) =the? dayPart', type: 'TIME', make: 'calendar' },
  { pattern: '(=in|=on|=by) =the? earlyLate ~=-? dayPart', type: 'TIME', make: 'calendar' },
  { pattern: `${hour} demonstrative|dayShift dayPart`, type: 'TIME', make: 'calendar', set: { unit: 'D' } },
  { pattern: '=the? dayPart =of =the? dayNumber ~ordinalSuffix? =of? month yearNumber?', type: 'TIME', make: 'calendar' },
  { pattern: '=the dayPart =of month|monthShort ~=.? dayNumber ~ordinalSuffix? =,? yearNumber?', type: 'TIME', make: 'calendar' },
  { pattern: '=the dayPart =of dayNumber month yearNumber?', type: 'TIME', make: 'calendar' },
];

export const clockRules: readonly DateRule[] = [...clock, ...parts];
