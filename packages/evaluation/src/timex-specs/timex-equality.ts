/** When a value of ours says the same as one of a specification. */

const units: Readonly<Record<string, number>> = { Y: 31_536_000, M: 2_592_000, W: 604_800, D: 86_400, TH: 3600, TM: 60, TS: 1 };

/** Seconds of `P2D`, `PT1.5H`, `P2Y3M`; months and years by their usual length. */
export function durationSeconds(value: string): number | undefined {
  const match = /^P(?=.)([\d.YMWD]*)(?:T([\d.HMS]+))?$/.exec(value);
  if (match === null) return undefined;
  const sum = (part: string, prefix: string): number =>
    [...part.matchAll(/([\d.]+)([A-Z])/g)].reduce((total, [, amount, unit]) => total + Number(amount) * units[prefix + unit!]!, 0);
  return sum(match[1]!, '') + sum(match[2] ?? '', 'T');
}

/**
 * Whether ours is the value expected. A time without a day (`T08:00`) is equal on any day, a duration equal to one of the
 * same length, and one before or after the reference („in drei Wochen“) equal to the point it leads to.
 */
export function isSameTimex(ours: string, expected: string, reference: string | undefined): boolean {
  if (ours === expected) return true;
  if (expected.startsWith('T')) return ours.includes('T') && ours.slice(ours.indexOf('T')).replace('T24:00', 'T00:00') === expected;
  const length = durationSeconds(ours);
  if (length === undefined) return false;
  if (expected.startsWith('P')) return durationSeconds(expected) === length;
  return reference !== undefined && [1, -1].some((sign) => leadsTo(moved(reference, ours, sign), expected));
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
