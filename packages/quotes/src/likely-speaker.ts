/** Who is most likely to speak where no verb of saying tells. */
import { canSpeak, isAnimate } from './can-speak.js';
import type { Reading } from './reading.js';
import { subjectAfter } from './subject.js';
import type { TokenRange } from './token-range.js';

/** So much of a sentence is searched for somebody who may speak. */
const MAX_SEARCH_TOKENS = 120;

/** Who is most likely to speak in a stretch without a cue: the first phrase that can, else the first that may be a subject. */
export function likelySpeaker(reading: Reading, range: TokenRange): TokenRange | undefined {
  const limit = Math.min(range.end, range.start + MAX_SEARCH_TOKENS);
  let first: TokenRange | undefined;
  for (let from = range.start; from < limit; ) {
    const found = subjectAfter(reading, from, { limit, sentence: range });
    if (found === undefined) break;
    if (isAnimate(reading, found)) return found;
    if (canSpeak(reading, found)) first ??= found;
    from = Math.max(found.end, from + 1);
  }
  return first;
}
