/** English words of the clock: am and pm, noon, time zones. */
import type { DateData } from '@depesche/language';

export const clockClasses: DateData['classes'] = {
  meridiem: { words: { am: { meridiem: 'am' }, pm: { meridiem: 'pm' } } },
  meridiemLetter: { words: { a: { meridiem: 'am' }, p: { meridiem: 'pm' } } },
  halfDay: { words: { am: { dayPart: 'MO' }, pm: { dayPart: 'AF' } } },
  noon: { words: { 'noon noontime midday mid-day': { hour: 12 } } },
  midnight: { words: { 'midnight mid-night': { hour: 24 } } },
  zone: {
    words: { 'gmt utc bst cet cest eet eest ist jst et est edt ct cst cdt mt mst mdt pt pst pdt akst hst aest aedt nzst nzdt msk hkt sgt': {} },
    case: 'upper',
  },
  zoneRegion: { words: { 'eastern central mountain pacific greenwich local moscow beijing': {} } },
};
