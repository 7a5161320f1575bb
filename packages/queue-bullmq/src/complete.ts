/** A run is complete when its parts are there, whatever the queue says. */
import { setTimeout as pause } from 'node:timers/promises';
import { resolve } from 'node:path';
import { badOption } from '@depesche/article';
import { type Chunk, chunksOf, finishRun, type Manifest, readManifest, type Summary } from '@depesche/batch';
import { type ChunkQueue, openQueue, type QueueOptions } from './connection.js';
import { addJobs, missingChunks } from './enqueue.js';
import { jobId, runDigest } from './job.js';
import { QueueError } from './queue-error.js';

export interface CompleteOptions extends QueueOptions {
  /** Folder of the run. */
  readonly out: string;
  /** How often is looked, in milliseconds. Default: 5,000. */
  readonly interval?: number;
  /** Called with the number of parts that are there and of all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** How often jobs that got lost or failed are added again before it is said that something is wrong. Default: 3. */
  readonly rounds?: number;
  /** Stops waiting; the run may be completed later. */
  readonly signal?: AbortSignal;
}

/**
 * Waits until the part of every chunk is there, then finishes the run: failures, duplicates, summary. Where the queue is empty but
 * parts are not there, their jobs are added again.
 *
 * @throws DepescheError `bad-option` for a folder without a run; QueueError `incomplete`; FileError
 */
export async function complete(options: CompleteOptions): Promise<Summary> {
  const { interval = 5000, rounds = 3, onProgress, signal } = options;
  const out = resolve(options.out);
  const manifest = await readManifest(out);
  if (manifest === undefined) throw badOption('out', options.out, 'the folder of a run; begin one with enqueue');
  const queue = await openQueue(options, false);
  try {
    let missing = await gathered(chunksOf(manifest, { out }));
    const total = missing.length;
    for (let round = 0; ; ) {
      missing = await gathered(missingChunks(missing));
      onProgress?.(total - missing.length, total);
      if (missing.length === 0 || signal?.aborted === true) return await finishRun(manifest, out);
      // The queue may come and go; parts are looked for all the same.
      if (await isIdle(queue).catch(() => false)) {
        if (round >= rounds) throw new QueueError('incomplete', await reasonOf(queue, manifest, missing));
        await addAgain(queue, manifest, missing).then(() => { round++; }, () => undefined);
      }
      await pause(interval, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    }
  } finally {
    await queue.close();
  }
}

/** A job that failed stays in the queue under its name, so it has to go first. */
async function addAgain(queue: ChunkQueue, manifest: Manifest, missing: readonly Chunk[]): Promise<void> {
  for (const { out, part } of missing) await queue.remove(jobId({ out, run: runDigest(manifest), part }));
  await addJobs(queue, manifest, missing);
}

async function gathered(chunks: AsyncIterable<Chunk>): Promise<Chunk[]> {
  const list: Chunk[] = [];
  for await (const chunk of chunks) list.push(chunk);
  return list;
}

/** Nothing waits and nothing runs. */
async function isIdle(queue: ChunkQueue): Promise<boolean> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
  return Object.values(counts).every((count) => count === 0);
}

async function reasonOf(queue: ChunkQueue, manifest: Manifest, missing: readonly Chunk[]): Promise<string> {
  const { out, part } = missing[0]!;
  const job = await queue.getJob(jobId({ out, run: runDigest(manifest), part })).catch(() => undefined);
  return `${missing.length} parts are not there, first ${part}${job?.failedReason === undefined ? '' : `: ${job.failedReason}`}. When that is mended, call complete again.`;
}
