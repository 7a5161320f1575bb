/** Redis or PostgreSQL: what BullMQ is given, and whether it will hold. */
import { setTimeout as pause } from 'node:timers/promises';
import { badOption } from '@depesche/article';
import { type ConnectionOptions, createPostgresBackend, isRedisInstance, type JobsOptions, type JobType, MetricsTime, type PostgresPoolConfig, type Processor, Queue, RedisConnection, type Telemetry, Worker, type WorkerOptions } from 'bullmq';
import type { ChunkJob } from './job.js';
import { QueueError } from './queue-error.js';

/** Which back end keeps the queue. */
export type QueueConnection =
  /** Options of ioredis, or a client; needs the package `ioredis`. */
  | { readonly redis: ConnectionOptions }
  /** A connection string or options of node-postgres, perhaps with a `schema` (default `bullmq`); needs the package `pg`. */
  | { readonly postgres: string | PostgresPoolConfig };

export interface QueueOptions {
  readonly connection: QueueConnection;
  /** Name of the queue. Default: `depesche`. */
  readonly queue?: string;
  /** Use a Redis that loses its data when it restarts; the queue can be filled again from the run's folder. Default: refuse it. */
  readonly allowVolatile?: boolean;
  /** OpenTelemetry for BullMQ, as `bullmq-otel` makes it. */
  readonly telemetry?: Telemetry;
}

/** What is used of BullMQ's queue, whichever back end it has. */
export interface ChunkQueue {
  addBulk(jobs: { name: string; data: ChunkJob; opts: JobsOptions }[]): Promise<unknown>;
  getJob(id: string): Promise<{ readonly failedReason?: string } | undefined>;
  getJobCounts(...types: JobType[]): Promise<Record<string, number>>;
  remove(id: string): Promise<unknown>;
  exportPrometheusMetrics(): Promise<string>;
  close(): Promise<void>;
}

/** The same of its worker. */
export interface ChunkWorker {
  close(): Promise<void>;
}

/** Answers within so many milliseconds, or is not there. */
const PATIENCE = 20_000;
/** Before a worker begins again, in milliseconds. */
const BREATH = 500;

/**
 * Opens the queue and makes sure that it holds.
 *
 * @param migrate make or renew the schema in PostgreSQL
 * @throws QueueError `unreachable`, `volatile`, `no-schema`; DepescheError `bad-option`
 */
export async function openQueue(options: QueueOptions, migrate: boolean): Promise<ChunkQueue> {
  const { connection, queue: name = 'depesche', telemetry } = options;
  const traced = telemetry === undefined ? {} : { telemetry };
  if ('postgres' in connection) {
    const queue = new Queue(name, { connection: withMigration(connection.postgres, migrate), ...traced }, createPostgresBackend);
    queue.on('error', () => undefined); // It connects again by itself; what cannot be done is told where it is asked for.
    await checked(queue, queue.waitUntilReady());
    return queue;
  }
  if (!('redis' in (connection as object))) throw badOption('connection', connection, '{ redis: … } or { postgres: … }');
  if (options.allowVolatile !== true) await refuseVolatile(connection.redis);
  const queue = new Queue<ChunkJob>(name, { connection: connection.redis, ...traced });
  queue.on('error', () => undefined);
  await checked(queue, queue.waitUntilReady());
  return queue;
}

async function refuseVolatile(options: ConnectionOptions): Promise<void> {
  const connection = new RedisConnection(options, { blocking: false, shared: isRedisInstance(options) }); // A client that was passed is its owner's to close.
  connection.on('error', () => undefined);
  const info = await checked(connection, connection.client.then((client) => client.info()));
  await connection.close();
  if (/^aof_enabled:0/m.test(info)) throw new QueueError('volatile', 'This Redis has no append-only file, so that it loses the queue when it restarts. Start it with "appendonly yes", or say allowVolatile: true.');
}

/**
 * A worker of the queue that takes jobs. `onError` hears of jobs that failed, and of connections that were lost.
 *
 * @throws QueueError `unreachable`, `no-schema`
 */
export async function openWorker(options: QueueOptions, work: (job: ChunkJob) => Promise<void>, settings: Omit<WorkerOptions, 'connection'>, onError: (error: Error, part?: string) => void): Promise<ChunkWorker> {
  const { connection, queue: name = 'depesche', telemetry } = options;
  const all = { ...settings, autorun: false, metrics: { maxDataPoints: MetricsTime.ONE_WEEK }, ...(telemetry !== undefined && { telemetry }) };
  const process: Processor<ChunkJob, void> = ({ data }) => work(data);
  const worker = 'postgres' in connection
    ? new Worker(name, process, { ...all, connection: connection.postgres }, createPostgresBackend)
    : new Worker(name, process, { ...all, connection: connection.redis });
  worker.on('error', onError);
  worker.on('failed', (job: { readonly data: ChunkJob } | undefined, error: Error) => { onError(error, job?.data.part); });
  // BullMQ remembers a first connection that failed and would never try again, so nothing is taken before there is one.
  await checked(worker, worker.waitUntilReady());
  void keepRunning(worker, onError);
  return worker;
}

/** A worker ends when its server goes away while it begins; it begins again until it is closed. */
async function keepRunning(worker: { run(): Promise<void>; readonly closing: unknown }, onError: (error: Error) => void): Promise<void> {
  while (worker.closing === undefined) {
    await worker.run().catch(onError);
    await pause(BREATH);
  }
}

function withMigration(connection: string | PostgresPoolConfig, migrate: boolean): PostgresPoolConfig {
  return typeof connection === 'string' ? { connectionString: connection, migrate } : { ...connection, migrate };
}

/** A worker would try for ever, without a pause, on a database without the schema; so it is told before. */
async function checked<Result>(queue: { close(): Promise<void> }, ready: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new QueueError('unreachable', 'Redis or PostgreSQL does not answer. Is it running, and are host, port and password right?')); }, PATIENCE);
  });
  try {
    return await Promise.race([ready, late]);
  } catch (error) {
    void queue.close().catch(() => undefined);
    if (error instanceof QueueError) throw error;
    const { name, message } = error as Error;
    if (/Schema/.test(name) || /schema/i.test(message)) throw new QueueError('no-schema', `The database has no schema of BullMQ that fits: ${message}. Run enqueue first; it makes or renews it.`, { cause: error });
    throw new QueueError('unreachable', `Redis or PostgreSQL cannot be used: ${message}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
