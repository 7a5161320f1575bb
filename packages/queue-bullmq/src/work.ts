/** One machine's share of the work. */
import { resolve } from 'node:path';
import { ChunkPool, type ChunkPoolOptions, isDone } from '@depesche/batch';
import { openQueue, openWorker, type QueueOptions } from './connection.js';
import { chunkOf } from './job.js';

export interface WorkOptions extends QueueOptions, ChunkPoolOptions {
  /** Folder for copies of pages that fail. */
  readonly failDir?: string;
  /**
   * After so many milliseconds without a sign of life a job is given to another worker. Default: 60,000. It is renewed by the main
   * thread, which has nothing else to do, so that a long chunk keeps it.
   */
  readonly lockDuration?: number;
  /** How often is looked for such jobs, in milliseconds. Default: 30,000. */
  readonly stalledInterval?: number;
  /** Called when a job fails; it is tried again. */
  readonly onError?: (error: Error, part?: string) => void;
}

/** Work that goes on until it is closed. */
export interface RunningWork {
  /** Finishes what runs, takes no more, and ends the threads. */
  close(): Promise<void>;
}

/** A job may lose its worker so often (machines that go, restarts) before it is given up. */
const MOST_LOSSES = 5;

/**
 * Takes jobs from the queue until it is closed, in worker threads. A job that another machine has done in the meantime is passed
 * over: what counts is that its part is there, whole, under its name. So is a job of a run that is no longer in its folder.
 *
 * @throws QueueError when the queue cannot be used
 */
export async function work(options: WorkOptions): Promise<RunningWork> {
  const queue = await openQueue(options, false);
  await queue.close();
  const { lockDuration = 60_000, stalledInterval = 30_000, onError, failDir } = options;
  const pool = new ChunkPool(options);
  const worker = await openWorker(
    options,
    async (job) => {
      const chunk = await chunkOf(job);
      if (chunk !== undefined && !(await isDone(chunk))) await pool.run(failDir === undefined ? chunk : { ...chunk, failDir: resolve(failDir) });
    },
    { concurrency: pool.workers, lockDuration, stalledInterval, maxStalledCount: MOST_LOSSES },
    (error, part) => onError?.(error, part),
  ).catch(async (error: unknown) => {
    await pool.close();
    throw error;
  });
  return {
    close: async () => {
      await worker.close();
      await pool.close();
    },
  };
}
