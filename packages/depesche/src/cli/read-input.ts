/** The command's input: files and standard input as bytes. */
import { readFile } from 'node:fs/promises';
import { InputError } from './input-error.js';
import { isBinary } from './is-binary.js';
import { systemReason } from './system-reason.js';

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws InputError when it is not there, empty, or no text
 */
export async function readInput(path: string): Promise<Uint8Array> {
  const bytes = path === '-' ? await readStandardInput() : await readBytes(path);
  if (bytes.length === 0) throw new InputError('is empty');
  if (isBinary(bytes)) throw new InputError('is no text (a picture, PDF or archive?); give plain text or HTML');
  return bytes;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (/^https?:\/\//i.test(path)) throw new InputError(`is an address, and nothing is fetched; give the page itself: curl -sL ADDRESS | depesche --url ADDRESS`, { cause: error });
    throw new InputError(systemReason(error), { cause: error });
  }
}

/** Everything on standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
