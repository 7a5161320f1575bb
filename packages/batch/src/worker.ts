/** What runs in a worker thread. */
import { runChunk } from './chunk/run-chunk.js';
import type { Counts } from './chunk/note.js';
import type { Chunk } from './options.js';
import { FileError } from './write/whole-file.js';

/** A chunk, and where the worker tells which page it is at. */
export interface ChunkTask {
  readonly chunk: Chunk;
  /** One number in memory shared with the main thread: the page, -1 after the last. */
  readonly pulse: Int32Array;
}

/** What came of it. An error loses its class and code on the way between threads, so that one that matters is told in words. */
export type ChunkOutcome = { readonly counts: Counts } | { readonly unwritable: string; readonly code: string; readonly message: string };

/** Runs one chunk. */
export default async function work({ chunk, pulse }: ChunkTask): Promise<ChunkOutcome> {
  try {
    return { counts: await runChunk(chunk, { onPage: (page) => { Atomics.store(pulse, 0, page); } }) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { unwritable: error.path, code: error.code, message: (error.cause as Error).message };
  }
}
