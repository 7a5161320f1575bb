/** The figures that must not get worse. */
import { readFileSync } from 'node:fs';

export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The committed floors: evaluation name → figure name → lowest value allowed. */
export function readFloors(): Floors {
  return JSON.parse(readFileSync(new URL('../floors.json', import.meta.url), 'utf8')) as Floors;
}

/** One line for each figure of an evaluation that is below its floor or missing. */
export function belowFloor(name: string, figures: Readonly<Record<string, number>>, floors: Floors): string[] {
  return Object.entries(floors[name] ?? {})
    .filter(([figure, floor]) => !((figures[figure] ?? Number.NaN) >= floor))
    .map(([figure, floor]) => `${name}: ${figure} is ${figures[figure] ?? 'missing'}, below its floor of ${floor}`);
}
