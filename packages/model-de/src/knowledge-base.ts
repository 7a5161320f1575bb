/** The knowledge base as part of the code. */
import { decode } from './decode.js';
import knowledgeBaseAsBase64 from '../knowledge-base.bin';

/** The bytes of `knowledge-base.bin`, for `readKnowledgeBase`. */
export function knowledgeBase(): Uint8Array {
  return decode(knowledgeBaseAsBase64);
}
