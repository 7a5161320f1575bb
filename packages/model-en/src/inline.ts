/** The weights and the knowledge base as part of the code, for bundlers and edge workers that cannot load a file. */
import { gunzipSync } from 'fflate';
import knowledgeBaseAsBase64 from '../knowledge-base.bin';
import weightsAsBase64 from '../weights.bin';

/** The bytes of `weights.bin`, for `readModel`. */
export function weights(): Uint8Array {
  return gunzipSync(decodeBase64(weightsAsBase64));
}

/** The bytes of `knowledge-base.bin`, for `readKnowledgeBase`. */
export function knowledgeBase(): Uint8Array {
  return gunzipSync(decodeBase64(knowledgeBaseAsBase64));
}

function decodeBase64(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
