/** When a value of ours says the same as one of a specification. */
import { isoWeek } from './iso-week.js';

const units: Readonly<Record<string, number>> = { Y: 31_536_000, M: 2_592_000, W: 604_800, D: 86_400, DE: 315_360_000, CE: 3_153_600_000, TH: 3600, TM: 60, TS: 1 };

/** Seconds of `P2D`, `PT1.5H`, `P2Y3M`; months and years by their usual length. */
export function durationSeconds(value: string): number | undefined {
  const match = /^P(?=.)([\d.YMWDEC]*)(?:T([\d.HMS]+))?$/.exec(value);
  if (match === null) return undefined;
  const sum = (part: string, prefix: string): number =>
    [...part.matchAll(/([\d.]+)([A-Z]+)/g)].reduce((total, [, amount, unit]) => total + Number(amount) * units[prefix + unit!]!, 0);
  return sum(match[1]!, '') + sum(match[2] ?? '', 'T');
}

/**
 * Whether ours is the value expected. A time without a day (`T08:00`) is equal on any day, a duration equal to one of the
 * same length, and one before or after the reference („in drei Wochen“) equal to the point it leads to.
 */
export function isSameTimex(ours: string, expected: string, reference: string | undefined): boolean {
  if (ours === expected || isOpenSeason(ours, expected) || isStartOf(ours, expected)) return true;
  if (ours === 'PRESENT_REF') return reference !== undefined && expected.startsWith(reference.slice(0, 10));
  if (expected.startsWith('T')) return ours.includes('T') && ours.slice(ours.indexOf('T')).replace('T24:00', 'T00:00') === expected;
  const length = durationSeconds(ours);
  if (length === undefined) return false;
  if (expected.startsWith('P')) return isSameLength(durationSeconds(expected), length);
  return reference !== undefined && [1, -1].some((sign) => leadsTo(moved(reference, ours, sign), expected));
}

/** Whether a day, or a month, lies in the week, month or year of ours. */
export function isWithin(expected: string, ours: string): boolean {
  if (!/^\d{4}-\d\d/.test(expected)) return false;
  return ours.includes('W') ? isoWeek(expected) === ours : expected.startsWith(ours);
}

/** A season of no year. */
function isOpenSeason(ours: string, expected: string): boolean {
  return /^[A-Z]{2}$/.test(expected) && ours.endsWith(`-${expected}`);
}

/** A month or year as the end of a range is its first day. */
function isStartOf(ours: string, expected: string): boolean {
  return (/^\d{4}$/.test(ours) && expected === `${ours}-01-01`) || (/^\d{4}-\d\d$/.test(ours) && expected === `${ours}-01`);
}

/** Half a year and six months are not the same to the second. */
function isSameLength(one: number | undefined, other: number): boolean {
  return one !== undefined && Math.abs(one - other) <= 0.02 * other;
}

/** To the second, or to the day, month or year that is expected. */
function leadsTo(point: string, expected: string): boolean {
  return point.startsWith(expected) || expected.startsWith(point.slice(0, 10));
}

/** The reference moved by a duration, months and years by the calendar. */
function moved(reference: string, duration: string, sign: number): string {
  const point = new Date(`${reference.slice(0, 19).padEnd(19, ':00')}Z`);
  const [days = '', times = ''] = duration.slice(1).split('T');
  const amount = (part: string, unit: string): number => sign * Number(new RegExp(`([\\d.]+)${unit}`).exec(part)?.[1] ?? 0);
  point.setUTCMonth(point.getUTCMonth() + 12 * amount(days, 'Y') + amount(days, 'M'));
  const seconds = 86_400 * (7 * amount(days, 'W') + amount(days, 'D')) + 3600 * amount(times, 'H') + 60 * amount(times, 'M') + amount(times, 'S');
  return new Date(point.getTime() + 1000 * seconds).toISOString().slice(0, 19);
}
