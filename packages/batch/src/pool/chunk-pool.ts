/** Worker threads that run chunks, and survive pages that hang or take too much memory. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { checkCount } from '../check-count.js';
import type { Counts } from '../chunk/note.js';
import type { Chunk, Culprit, RunOptions } from '../options.js';
import type { ChunkOutcome, ChunkTask } from '../worker.js';
import { FileError } from '../write/whole-file.js';

export interface ChunkPoolOptions {
  /** Default: one for each processor. */
  readonly workers?: number;
  /** What one page may take, in milliseconds. Default: 10,000. */
  readonly timeout?: number;
  /** What a worker's heap may take, in MB. Default: 1,024, and 2,048 where `layers` are none. */
  readonly maxMemory?: number;
  /** Layers of the runs whose chunks are done, if known. */
  readonly layers?: RunOptions['layers'];
}

/** V8 lets the heap of a thread with so many MB grow to less than its double before it marks and sweeps it: least memory for taggers, which hold most. */
const MOST_HEAP = 1024;
/** From here on to its fourfold. Threads that only parse hold little, so that it costs them 10 MB and spares them a fifth of their time. */
const MOST_HEAP_PARSING = 2048;
/** Of this, new objects take so many MB: with two fifths of V8's choice a page takes no longer than with all of it. */
const NEW_OBJECTS = 20;
/** How often is looked whether a worker is at the same page still; a part of the timeout. */
const LOOKS = 20;
const NOT_STARTED = -2;
const FINISHED = -1;

/**
 * Checks what a single machine decides for itself.
 *
 * @throws DepescheError `bad-option`
 */
export function checkPoolOptions({ workers, timeout, maxMemory }: ChunkPoolOptions): void {
  if (workers !== undefined) checkCount('workers', workers);
  if (timeout !== undefined) checkCount('timeout', timeout);
  if (maxMemory !== undefined) checkCount('maxMemory', maxMemory);
}

/** Runs chunks in threads; each call waits for a free one. */
export class ChunkPool {
  readonly workers: number;
  private readonly pool: Piscina<ChunkTask, ChunkOutcome>;
  private readonly running = new Set<Attempt>();
  private readonly clock: NodeJS.Timeout;

  /** @throws DepescheError `bad-option` */
  constructor(options: ChunkPoolOptions = {}) {
    checkPoolOptions(options);
    const { workers = availableParallelism(), timeout = 10_000, layers } = options;
    const { maxMemory = layers?.length === 0 ? MOST_HEAP_PARSING : MOST_HEAP } = options;
    this.workers = workers;
    this.pool = new Piscina({
      filename: import.meta.resolve('@depesche/batch/worker'),
      minThreads: workers,
      maxThreads: workers,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: maxMemory, maxYoungGenerationSizeMb: NEW_OBJECTS },
      recordTiming: false,
    });
    // A thread that dies while it waits is replaced; nothing is lost.
    this.pool.on('error', () => undefined);
    this.clock = setInterval(() => { for (const attempt of this.running) attempt.look(timeout); }, Math.max(10, timeout / LOOKS));
    this.clock.unref();
  }

  /**
   * Runs a chunk to its end. Where a page kills the worker, the chunk is run again without that page.
   *
   * @throws what `runChunk` throws
   */
  async run(chunk: Chunk): Promise<Counts> {
    const culprits: Culprit[] = [...(chunk.culprits ?? [])];
    let suspect: number | undefined;
    for (;;) {
      const attempt = new Attempt();
      this.running.add(attempt);
      try {
        const outcome = await this.pool.run({ chunk: { ...chunk, culprits }, pulse: attempt.pulse }, { signal: attempt.signal });
        if ('counts' in outcome) return outcome.counts;
        throw new FileError(outcome.unwritable, outcome);
      } catch (error) {
        const page = attempt.page;
        const culprit = error instanceof FileError ? undefined : culpritOf(error, attempt);
        if (culprit === undefined || page < 0 || culprits.some((known) => known.page === page)) throw error;
        // Memory may have been filled by the pages before, so that only the same page in a second, fresh thread is to blame.
        if (culprit.reason !== 'timeout' && suspect !== page) suspect = page;
        else culprits.push(culprit);
      } finally {
        this.running.delete(attempt);
      }
    }
  }

  /** Ends the threads; what still runs is given up. */
  async close(): Promise<void> {
    clearInterval(this.clock);
    await this.pool.destroy();
  }
}

/** One try of a chunk. */
class Attempt {
  readonly pulse = new Int32Array(new SharedArrayBuffer(4)).fill(NOT_STARTED);
  private readonly controller = new AbortController();
  private seen = NOT_STARTED;
  private since = 0;
  /** Of the worker that was stopped; it may still get to the next page before it ends. */
  private stoppedAt: number | undefined;

  get page(): number {
    return this.stoppedAt ?? Atomics.load(this.pulse, 0);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get isTimedOut(): boolean {
    return this.controller.signal.aborted;
  }

  /** Stops the worker when it has been at one page for too long. */
  look(timeout: number): void {
    const now = performance.now();
    const page = this.page;
    if (page !== this.seen) [this.seen, this.since] = [page, now];
    else if (page !== NOT_STARTED && page !== FINISHED && now - this.since > timeout) {
      this.stoppedAt = page;
      this.controller.abort();
    }
  }
}

function culpritOf(error: unknown, attempt: Attempt): Culprit | undefined {
  const { page } = attempt;
  if (attempt.isTimedOut) return { page, reason: 'timeout', message: 'The page took longer than allowed.' };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { page, reason: 'memory', message: 'The page took more memory than allowed.' };
  return message.startsWith('worker exited') ? { page, reason: 'crash', message: 'The worker ended while it read the page.' } : undefined;
}
