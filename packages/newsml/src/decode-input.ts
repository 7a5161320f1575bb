/** The text of a message that may come as bytes. */
import { decodeBytes } from '@depesche/parse/body';

/** A string as it is; bytes by byte order mark, XML declaration or UTF-8. */
export function decodeInput(input: string | Uint8Array): string {
  if (typeof input === 'string') return input;
  if (input instanceof Uint8Array) return decodeBytes(input, undefined, undefined);
  throw new TypeError('The input is neither a string nor a Uint8Array.');
}
