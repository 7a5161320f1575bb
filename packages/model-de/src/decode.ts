/** Files that the build put into the code. */
import { gunzipSync } from 'fflate';

/** The bytes of a file from the base64 of its gzip. */
export function decode(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return gunzipSync(bytes);
}
