/** Texts that the user made for this command, so that wrong bytes are said, not mended. */
import { readFile } from 'node:fs/promises';
import { systemReason } from './system-reason.js';
import { UsageError } from './usage-error.js';

/**
 * The text of a file; `what` is what the user calls it, before the path.
 *
 * @throws UsageError that names the file
 */
export async function readUtf8(path: string, what: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not written in UTF-8' : systemReason(error);
    throw new UsageError(`${what} ${path} cannot be read: ${reason}.`);
  }
}
