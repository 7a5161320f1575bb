/** Writing to standard output, as fast as its reader reads. */
import { InputError } from './input-error.js';
import type { Contents } from './output-formats.js';
import { systemReason } from './system-reason.js';
import { piecesOf } from './write-file.js';

/** Standard output that takes no more, for instance a full disk: nothing that follows can be written either. */
export class StandardOutputError extends InputError {}

/**
 * Writes and waits until it is taken.
 *
 * @throws StandardOutputError when it cannot be written
 */
export async function print(contents: Contents, isExact = false): Promise<void> {
  for (const piece of piecesOf(contents, isExact)) await printPiece(piece);
}

async function printPiece(piece: string | Uint8Array): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(piece, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  } catch (error) {
    throw new StandardOutputError(`standard output cannot be written: ${systemReason(error)}`, { cause: error });
  }
}
