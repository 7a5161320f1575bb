/** The weights and the knowledge base as part of the code, for bundlers and edge workers that cannot load a file. */
import { decode } from './decode.js';
import weightsAsBase64 from '../weights.bin';

export { knowledgeBase } from './knowledge-base.js';

/** The bytes of `weights.bin`, for `readModel`. */
export function weights(): Uint8Array {
  return decode(weightsAsBase64);
}
