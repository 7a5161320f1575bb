/** Halves of a corpus: one to look at while rules and training are tuned, one that only says whether what was found holds. */
import { createHash } from 'node:crypto';

/** Whether a sentence is in the half that nobody looks at, by a hash of its words. */
export function isPutAside(words: readonly string[]): boolean {
  return createHash('sha256').update(words.join(' ')).digest()[0]! % 2 === 1;
}
