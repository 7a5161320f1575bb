/** What the network is told of a place in a sentence beside the words around it: six bits. */
import type { Enclosure } from './context-features.js';
import { Mark } from './word-mark.js';

/** Number of the bits. */
export const CONTEXT_BITS = 6;

/** In quotation marks, first in them, in brackets, first or second word of the sentence, behind a colon. */
export function contextBits(views: readonly { readonly mark: Mark }[], i: number, { quoted, bracketed }: Enclosure): number {
  let bits = 0;
  if (quoted[i]! > 0) bits |= quoted[i] === 1 ? 3 : 1;
  if (bracketed[i]! > 0) bits |= 4;
  if (i === 0) bits |= 8;
  else if (i === 1) bits |= 16;
  if (i > 0 && views[i - 1]!.mark === Mark.Colon) bits |= 32;
  return bits;
}
