/** A file of the visitor as text. */
import { decodeBytes } from '@depesche/parse';

/** In the character set that it names or its bytes show. */
export async function readFile(file: File): Promise<string> {
  return decodeBytes(new Uint8Array(await file.arrayBuffer()), undefined, undefined);
}
