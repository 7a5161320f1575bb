/** The whole cue of a quotation. */
import type { Quotation } from './layers.js';
import { compareSpans, type Span } from './span.js';

/** The words that introduce a quotation, in text order: none, one span, or two where the sentence tears them apart („räumte“ and „ein“). */
export function cueSpans({ cue, cueRest }: Pick<Quotation, 'cue' | 'cueRest'>): Span[] {
  return [cue, cueRest].filter((span) => span !== undefined).sort(compareSpans);
}
