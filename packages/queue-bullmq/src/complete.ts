/** A run is complete when its parts are there, whatever the queue says. */
import { setTimeout as pause } from 'node:timers/promises';
import { resolve } from 'node:path';
import { badOption } from '@depesche/article';
import { chunksOf, finishRun, isDone, type Manifest, readManifest, type Summary } from '@depesche/batch';
import { type ChunkQueue, openQueue, type QueueOptions } from './connection.js';
import { addMissing } from './enqueue.js';
import { jobId } from './job.js';
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
    for (let round = 0; ; ) {
      const missing = await missingParts(manifest, out, onProgress);
      if (missing.length === 0 || signal?.aborted === true) return await finishRun(manifest, out);
      // The queue may come and go; parts are looked for all the same.
      if (await isIdle(queue).catch(() => false)) {
        if (round >= rounds) throw new QueueError('incomplete', await reasonOf(queue, out, missing));
        round += await addAgain(queue, manifest, out, missing).catch(() => 0);
      }
      await pause(interval, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    }
  } finally {
    await queue.close();
  }
}

async function missingParts(manifest: Manifest, out: string, onProgress: CompleteOptions['onProgress']): Promise<string[]> {
  const missing: string[] = [];
  let total = 0;
  for await (const chunk of chunksOf(manifest, { out })) {
    total++;
    if (!(await isDone(chunk))) missing.push(chunk.part);
  }
  onProgress?.(total - missing.length, total);
  return missing;
}

/** Nothing waits and nothing runs. */
async function isIdle(queue: ChunkQueue): Promise<boolean> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
  return Object.values(counts).every((count) => count === 0);
}

/** A job that failed stays in the queue under its name, so it has to go first. Gives 1, for the round. */
async function addAgain(queue: ChunkQueue, manifest: Manifest, out: string, missing: readonly string[]): Promise<number> {
  for (const part of missing) await queue.remove(jobId({ out, part }));
  await addMissing(queue, manifest, out);
  return 1;
}

async function reasonOf(queue: ChunkQueue, out: string, missing: readonly string[]): Promise<string> {
  const job = await queue.getJob(jobId({ out, part: missing[0]! })).catch(() => undefined);
  return `${missing.length} parts are not there, first ${missing[0]!}${job?.failedReason === undefined ? '' : `: ${job.failedReason}`}. When that is mended, call complete again.`;
}
