/** The French grammar of time expressions; the notation is that of `DateRule.pattern`. */
import type { DateCompletion, DateRule } from '@depesche/language';

/** The apostrophe stands apart from the words beside it: „l’été“ is three elements. */
const elided = (word: string): string => `=${word} ~=’|='`;
const day = 'dayNumber|firstDay|dayWord ~=er?';
const anyMonth = 'month|monthShort';
const amount = 'count|integer|decimal';
const anyUnit = 'unit|units|clockUnit';
const daysBefore: readonly DateCompletion[] = [
  { pattern: `weekday? ${day} ${anyMonth}`, takes: ['year'] },
  { pattern: `weekday? ${day}`, takes: ['month', 'year'] },
];
const monthsBefore: readonly DateCompletion[] = [{ pattern: 'month', takes: ['year'] }];

/** „3 octobre 2024“, „lundi dernier“. */
const days: readonly DateRule[] = [
  { pattern: `weekday? =le? ${day} =de? ${anyMonth} ~=.? yearNumber?`, type: 'DATE', make: 'calendar', completes: daysBefore },
  { pattern: `weekday (=de)`, type: 'DATE', make: 'calendar' },
  { pattern: `weekday =le? ${day}`, type: 'DATE', make: 'calendar' },
  { pattern: 'weekday', type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative weekday', type: 'DATE', make: 'calendar' },
  { pattern: 'weekday shift', type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative? weekday dayPart', type: 'TIME', make: 'calendar' },
  { pattern: 'dayShift', type: 'DATE', make: 'calendar' },
  { pattern: `${elided('aujourd')} ~=hui`, type: 'DATE', make: 'calendar', set: { unit: 'D', shift: 0 } },
  { pattern: 'dayShift dayPart', type: 'TIME', make: 'calendar' },
  { pattern: 'dayShift =dans =la dayPart', type: 'TIME', make: 'calendar' },
  { pattern: '=lendemain', type: 'DATE', make: 'narrative', set: { unit: 'D', shift: 1 } },
  { pattern: '=veille', type: 'DATE', make: 'narrative', set: { unit: 'D', shift: -1 } },
  { pattern: `ordinal weekday =de|=du =mois? month yearNumber?`, type: 'DATE', make: 'calendar', as: 'nth' },
  { pattern: 'demonstrative dayPart', type: 'TIME', make: 'calendar', set: { unit: 'D' } },
  { pattern: 'numericDate|looseDate', type: 'DATE', make: 'calendar' },
  { pattern: '(=le|=au|=du|=sur|weekday) dayMonth|looseDayMonth', type: 'DATE', make: 'calendar' },
  { pattern: `(=le|=du) dayNumber (end|=,)`, type: 'DATE', make: 'calendar' },
  { pattern: `dayNumber ~=- ~month|monthShort ~=.? yearNumber?`, type: 'DATE', make: 'calendar' },
  { pattern: '(=le|=du) dayNumber =du =mois shift', type: 'DATE', make: 'calendar', set: { unit: 'M' } },
  { pattern: `=jour =de ${elided('l')} =an`, type: 'DATE', make: 'calendar', set: { month: 1, day: 1 } },
  { pattern: 'holiday yearNumber?', type: 'DATE', make: 'calendar' },
];

/** „en octobre“, „début mai“, „l'été 2023“, „le deuxième trimestre“. */
const periods: readonly DateRule[] = [
  { pattern: `${anyMonth} =de? yearNumber`, type: 'DATE', make: 'calendar', completes: monthsBefore },
  { pattern: `month`, type: 'DATE', make: 'calendar' },
  { pattern: `(=en|=de|=fin) monthShort ~=.?`, type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative month', type: 'DATE', make: 'calendar' },
  { pattern: 'month shift', type: 'DATE', make: 'calendar' },
  { pattern: 'midMonth yearNumber?', type: 'DATE', make: 'calendar' },
  { pattern: `part =de|=du? =mois? =de? month yearNumber?`, type: 'DATE', make: 'calendar' },
  { pattern: `part ${elided('d')} month yearNumber?`, type: 'DATE', make: 'calendar' },
  { pattern: 'part =de? yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: `(=en|=au|=le|=chaque) season yearNumber?`, type: 'DATE', make: 'calendar' },
  { pattern: `(${elided('l')}) season yearNumber?`, type: 'DATE', make: 'calendar' },
  { pattern: `(${elided('d')}) season yearNumber?`, type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative season', type: 'DATE', make: 'calendar' },
  { pattern: 'season yearNumber', type: 'DATE', make: 'calendar' },
  { pattern: 'season shift', type: 'DATE', make: 'calendar' },
  { pattern: `(=en|=depuis|=avant|=après|=de|=année|=dès|=à|=entre|=et) yearNumber`, type: 'DATE', make: 'calendar' },
  { pattern: 'recentYear', type: 'DATE', make: 'calendar' },
  { pattern: 'ordinal =trimestre =de|=du? yearNumber?', type: 'DATE', make: 'calendar', as: 'quarter' },
  { pattern: 'ordinal =semestre =de|=du? yearNumber?', type: 'DATE', make: 'calendar', as: 'half' },
  { pattern: 'century =siècle|=siecle', type: 'DATE', make: 'calendar' },
  { pattern: 'demonstrative unit', type: 'DATE', make: 'calendar' },
  { pattern: 'unit shift', type: 'DATE', make: 'calendar' },
  { pattern: 'shift unit', type: 'DATE', make: 'calendar' },
];

/** „il y a deux ans“, „dans trois jours“, „trois semaines“, „chaque lundi“. */
const amounts: readonly DateRule[] = [
  { pattern: `=il =y =a ${amount} ${anyUnit}`, type: 'DATE', make: 'fromNow', set: { shift: -1 } },
  { pattern: `=dans ${amount} ${anyUnit}`, type: 'DATE', make: 'fromNow', set: { shift: 1 } },
  { pattern: `${amount} units|clockUnit`, type: 'DURATION', make: 'amount' },
  { pattern: 'integer|decimal ~units|clockUnit', type: 'DURATION', make: 'amount' },
  { pattern: 'count unit', type: 'DURATION', make: 'amount' },
  { pattern: `${amount} shift ${anyUnit}`, type: 'DURATION', make: 'amount' },
  { pattern: '=toute|=tout =la|=le unit', type: 'DURATION', make: 'amount', set: { amount: 1 } },
  { pattern: 'weekdays', type: 'SET', make: 'set' },
  { pattern: '=chaque weekday|unit|dayPart|month', type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: `=tous|=toutes =les weekdays|units`, type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: `=tous|=toutes =les ${amount} units|clockUnit`, type: 'SET', make: 'set', quant: 'EVERY' },
  { pattern: 'often', type: 'SET', make: 'set' },
  { pattern: 'present', type: 'DATE', make: 'constant', value: 'PRESENT_REF' },
];

/** „15 h 30“, „8 heures du matin“, „midi“. */
const clock: readonly DateRule[] = ['', ' =du|=de dayPart', ` =de ${elided('l')} dayPart`, ' =dans =la dayPart', ' dayPart'].flatMap((tail): DateRule[] => [
  { pattern: `hourNumber ~=h ~minuteNumber?${tail}`, type: 'TIME', make: 'calendar' },
  { pattern: `hourNumber =h|=heure|=heures minuteNumber${tail}`, type: 'TIME', make: 'calendar' },
  { pattern: `(=à|=a|=vers|=dès|=avant|=après|=et) hourNumber|hourWord =h|=heure|=heures${tail}`, type: 'TIME', make: 'calendar' },
  { pattern: `hourNumber|hourWord =h|=heure|=heures =et =demie${tail}`, type: 'TIME', make: 'calendar', set: { fromHour: 30 } },
  { pattern: `clock${tail}`, type: 'TIME', make: 'calendar' },
  ...(tail === '' ? [] : [{ pattern: `hourNumber|hourWord =h|=heure|=heures?${tail}`, type: 'TIME', make: 'calendar' } as const]),
]);

export const rules: readonly DateRule[] = [...days, ...periods, ...amounts, ...clock, { pattern: 'noon', type: 'TIME', make: 'calendar' }];
