/** What runs in a worker thread. */
import { runChunk } from './chunk/run-chunk.js';
import type { Counts } from './chunk/note.js';
import type { Chunk } from './options.js';

/** A chunk, and where the worker tells which page it is at. */
export interface ChunkTask {
  readonly chunk: Chunk;
  /** One number in memory shared with the main thread: the page, -1 after the last. */
  readonly pulse: Int32Array;
}

/** Runs one chunk. */
export default function work({ chunk, pulse }: ChunkTask): Promise<Counts> {
  return runChunk(chunk, { onPage: (page) => { Atomics.store(pulse, 0, page); } });
}
