/** A whole run on one machine. */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BatchOptions, BatchProgress } from './batch-options.js';
import { addCounts, type Counts, noCounts, readNote } from './chunk/note.js';
import { isDone } from './finish/exists.js';
import { finishRun } from './finish/finish-run.js';
import type { Summary } from './finish/summary.js';
import { temporaryFolder } from './layout.js';
import { openRun } from './open-run.js';
import type { Chunk } from './options.js';
import { chunksOf } from './plan/chunks-of.js';
import { checkPoolOptions, ChunkPool } from './pool/chunk-pool.js';

/**
 * Analyzes all articles of many inputs in worker threads and writes them as part files into `out/parts`, in the order of the
 * input. May be killed at any moment and resumed. Pages that fail are listed in `out/failed.jsonl`.
 *
 * @throws DepescheError `bad-option` for wrong options; FileError when a part cannot be written, for instance on a full disk (what
 * is done stays done, and the run can be resumed)
 */
export async function batch(options: BatchOptions): Promise<Summary> {
  checkPoolOptions(options); // Before anything is written.
  const { manifest, out } = await openRun(options);
  // Left by a run that was killed.
  await rm(temporaryFolder(out), { recursive: true, force: true });
  const pool = new ChunkPool(options);
  try {
    const total = manifest.sources.reduce((sum, { bytes }) => sum + bytes, 0);
    const tally = new Tally(total, options.onProgress);
    const chunks = chunksOf(manifest, { out, ...(options.failDir !== undefined && { failDir: resolve(options.failDir) }) });
    const stop = new AbortController();
    const isStopped = (): boolean => stop.signal.aborted || options.signal?.aborted === true;
    const work = async (): Promise<void> => {
      while (!isStopped()) {
        const next = await chunks.next();
        if (next.done === true) return;
        const chunk = next.value;
        if (await isDone(chunk)) tally.add(chunk, readNote(chunk).counts);
        else tally.add(chunk, await pool.run(chunk).catch((error: unknown) => { stop.abort(); throw error; }));
      }
    };
    // All threads come to an end before an error is told, so that what they do is done.
    const ends = await Promise.allSettled(Array.from({ length: pool.workers }, work));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return await finishRun(manifest, out);
  } finally {
    await pool.close();
    await rm(temporaryFolder(out), { recursive: true, force: true });
  }
}

/** Adds up what is done. */
class Tally {
  private counts: Counts = noCounts;
  private bytes = 0;

  constructor(
    private readonly total: number,
    private readonly onProgress: ((progress: BatchProgress) => void) | undefined,
  ) {}

  add({ source, from, to }: Chunk, counts: Counts): void {
    this.counts = addCounts(this.counts, counts);
    this.bytes += source.size === 0 ? 0 : (source.bytes * (to - from)) / source.size;
    const { pages, articles, failed, languages } = this.counts;
    this.onProgress?.({ bytes: { done: Math.round(this.bytes), total: this.total }, pages, articles, failed, languages });
  }
}
