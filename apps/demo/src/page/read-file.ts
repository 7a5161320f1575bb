/** A file of the visitor as text. */
import { decodeBytes } from '@depesche/parse';
import { isBinary } from 'depesche/formats';

/**
 * In the character set that it names or its bytes show.
 *
 * @throws Error when it cannot be read, or is a picture, a PDF or an archive
 */
export async function readFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isBinary(bytes)) throw new Error(`${file.name} is no text.`);
  return decodeBytes(bytes, undefined, undefined);
}
