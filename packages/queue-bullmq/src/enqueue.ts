/** A run becomes jobs. */
import { type Chunk, chunksOf, isDone, type Manifest, openRun, type PlanOptions } from '@depesche/batch';
import { type ChunkQueue, openQueue, type QueueOptions } from './connection.js';
import { jobId, jobOf } from './job.js';

export interface EnqueueOptions extends PlanOptions, QueueOptions {
  /** Go on with the run that was begun in the folder. Default: a folder with a run in it is refused. */
  readonly resume?: boolean;
  /** A job that failed is tried again after so many milliseconds, doubled each time. Default: 2,000. */
  readonly retryDelay?: number;
}

/** Added with one call. */
const BULK = 500;
const ATTEMPTS = 5;
const RETRY_DELAY = 2000;

/**
 * Plans a run and puts a job into the queue for each chunk whose part is not there; a job that is in the queue already is not added
 * twice. Gives the number of chunks that are to be done. Inputs and `out` must be on every machine under the same path.
 *
 * @throws DepescheError `bad-option`; QueueError; FileError
 */
export async function enqueue(options: EnqueueOptions): Promise<number> {
  const queue = await openQueue(options, true);
  try {
    const { manifest, out } = await openRun(options);
    return await addMissing(queue, manifest, out, options.retryDelay);
  } finally {
    await queue.close();
  }
}

/** Adds the jobs of all chunks whose parts are not there. What is done is seen by its part, so that the queue need not keep it. */
export async function addMissing(queue: ChunkQueue, manifest: Manifest, out: string, retryDelay: number = RETRY_DELAY): Promise<number> {
  const opts = { removeOnComplete: true, attempts: ATTEMPTS, backoff: { type: 'exponential', delay: retryDelay } };
  let [waiting, count]: [Chunk[], number] = [[], 0];
  const flush = async (): Promise<void> => {
    await queue.addBulk(waiting.map((chunk) => ({ name: 'chunk', data: jobOf(chunk, manifest), opts: { ...opts, jobId: jobId(chunk) } })));
    count += waiting.length;
    waiting = [];
  };
  for await (const chunk of chunksOf(manifest, { out })) {
    if (await isDone(chunk)) continue;
    waiting.push(chunk);
    if (waiting.length === BULK) await flush();
  }
  await flush();
  return count;
}
