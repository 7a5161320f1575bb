/** Smaller weights and the same knowledge base as part of the code, for pages that count every byte: without the network, and fewer features. */
import { decode } from './decode.js';
import weightsAsBase64 from '../small-weights.bin';

export { knowledgeBase } from './knowledge-base.js';

/** The bytes of the small weights, for `readModel`. */
export function weights(): Uint8Array {
  return decode(weightsAsBase64);
}
