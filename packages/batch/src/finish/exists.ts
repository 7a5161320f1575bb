/** Which files are there. */
import { access } from 'node:fs/promises';
import { isStaged, partPath, stagedPath } from '../layout.js';
import type { Chunk } from '../options.js';

/** Whether a chunk's part is there, in its place or waiting for duplicates to be left out: the only proof that it is done. */
export async function isDone(chunk: Pick<Chunk, 'out' | 'part' | 'options'>): Promise<boolean> {
  return (await exists(partPath(chunk))) || (isStaged(chunk.options) && (await exists(stagedPath(chunk))));
}

export async function exists(path: string): Promise<boolean> {
  return await access(path).then(() => true, () => false);
}
