/** Writing a file so that it is whole or not there. */
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Contents } from './output-formats.js';

let written = 0;

/**
 * Writes under a temporary name in the same folder and renames the file when it is complete: a full disk leaves no half
 * file, and what is there under the name, if only by a link, is never written into.
 */
export async function writeWholeFile(path: string, contents: Contents, isExact: boolean): Promise<void> {
  const temporary = join(dirname(path), `.depesche-${process.pid}-${++written}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    await writeAll(file, contents, isExact);
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

async function writeAll(file: FileHandle, contents: Contents, isExact: boolean): Promise<void> {
  for (const piece of piecesOf(contents, isExact)) await file.appendFile(piece);
}

/** The contents, with a line break at the end of a text unless it must stay as it is. */
export function* piecesOf(contents: Contents, isExact: boolean): Generator<string | Uint8Array> {
  if (contents instanceof Uint8Array) {
    yield contents;
    return;
  }
  let last = '';
  for (const piece of typeof contents === 'string' ? [contents] : contents) {
    yield piece;
    if (piece !== '') last = piece;
  }
  if (!isExact && !last.endsWith('\n')) yield '\n';
}
