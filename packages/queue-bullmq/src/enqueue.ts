/** A run becomes jobs. */
import { type Chunk, chunksOf, isDone, type Manifest, openRun, type PlanOptions } from '@depesche/batch';
import { type ChunkQueue, openQueue, type QueueOptions } from './connection.js';
import { type ChunkJob, jobId, jobsOf } from './job.js';

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
    return await addJobs(queue, manifest, missingChunks(chunksOf(manifest, { out })), options.retryDelay);
  } finally {
    await queue.close();
  }
}

/** Those whose parts are not there. What is done is seen by its part, so that the queue need not keep it. */
export async function* missingChunks(chunks: AsyncIterable<Chunk> | Iterable<Chunk>): AsyncGenerator<Chunk, void, undefined> {
  for await (const chunk of chunks) if (!(await isDone(chunk))) yield chunk;
}

/** Adds the jobs of chunks of a run, and gives their number. */
export async function addJobs(queue: ChunkQueue, manifest: Manifest, chunks: AsyncIterable<Chunk> | Iterable<Chunk>, retryDelay: number = RETRY_DELAY): Promise<number> {
  const opts = { removeOnComplete: true, attempts: ATTEMPTS, backoff: { type: 'exponential', delay: retryDelay } };
  const jobOf = jobsOf(manifest);
  let [waiting, count]: [ChunkJob[], number] = [[], 0];
  const flush = async (): Promise<void> => {
    await queue.addBulk(waiting.map((job) => ({ name: 'chunk', data: job, opts: { ...opts, jobId: jobId(job) } })));
    count += waiting.length;
    waiting = [];
  };
  for await (const chunk of chunks) {
    waiting.push(jobOf(chunk));
    if (waiting.length === BULK) await flush();
  }
  await flush();
  return count;
}
