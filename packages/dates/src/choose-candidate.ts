/** Which of several days or months a word such as „Dienstag“ or „Juli“ means. */
import type { DateFields } from '@depesche/language';
import type { Direction, Surroundings } from './surroundings.js';

/** „letzten“ and „kommenden“ tell more than the tense. */
export function directionFor({ shift }: DateFields, around: Surroundings): Direction {
  if (shift === undefined || shift === 0) return around.direction();
  return shift < 0 ? -1 : 1;
}

/** The last candidate not after the anchor, the first not before it, or the nearest; of two equally near the later one. */
export function choose(candidates: readonly number[], anchor: number, direction: Direction): number {
  const allowed = candidates.filter((candidate) => direction === 0 || (candidate - anchor) * direction >= 0);
  return lowest(allowed.length > 0 ? allowed : candidates, (candidate) => Math.abs(candidate - anchor));
}

export interface YearChoice {
  readonly direction: Direction;
  /** Length of a year in the unit of the candidates. */
  readonly year: number;
  /** The year of publication is likelier when the words do not tell. */
  readonly isThisYear: (candidate: number) => boolean;
}

/** Farther away than this share of a year, and only the tense tells, the near one on the other side is meant: for the far one, people write the year. */
const FARTHEST = 0.9;
/** How much nearer, as a share of a year, a candidate of another year must be to be preferred. */
const OTHER_YEAR = 1 / 6;

/** As `choose`, for candidates a year apart. */
export function chooseInYear(candidates: readonly number[], anchor: number, { direction, year, isThisYear }: YearChoice): number {
  const chosen = choose(candidates, anchor, direction);
  if (Math.abs(direction) === 2 || (direction !== 0 && Math.abs(chosen - anchor) <= year * FARTHEST)) return chosen;
  return lowest(candidates, (candidate) => Math.abs(candidate - anchor) + (isThisYear(candidate) ? 0 : year * OTHER_YEAR));
}

function lowest(candidates: readonly number[], cost: (candidate: number) => number): number {
  return candidates.reduce((best, candidate) => (cost(candidate) <= cost(best) ? candidate : best));
}
