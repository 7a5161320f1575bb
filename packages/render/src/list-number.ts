/** Where the numbers of an ordered list start. */
import type { GroupBlock } from '@depesche/article';

/** Browsers count list items in 32 bits; larger numbers are some mistake. */
const LARGEST = 2 ** 31 - 1;

/** The number of a list's first item: `firstNumber` where it is a whole number that can be shown, else 1. */
export function firstNumberOf({ firstNumber }: GroupBlock): number {
  return firstNumber !== undefined && Number.isInteger(firstNumber) && Math.abs(firstNumber) <= LARGEST ? firstNumber : 1;
}
