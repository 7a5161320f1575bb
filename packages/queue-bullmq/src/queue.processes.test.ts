/** Real servers and real processes, killed at random: every article once, and the same bytes as without a queue. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chunksOf, finishRun, openRun, type PlanOptions, runChunk } from '@depesche/batch';
import { gzipWarc } from '@depesche/corpus/warc-file';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Redis } from 'ioredis';
import { enqueue, type QueueConnection } from './index.js';
import { missing, type Server, startPostgres, startRedis } from './testing/servers.js';

/** More kills: `DEPESCHE_KILL_ROUNDS=50 npx vitest run packages/queue-bullmq`. */
const KILLS = Number(process.env['DEPESCHE_KILL_ROUNDS'] ?? 4);
const PAGES = 150;
/** With more kills there must be more to do, so that they come while it is done. */
const KILLED_PAGES = PAGES + 200 * Math.max(0, KILLS - 4);
const queueProcess = fileURLToPath(new URL('testing/queue-process.ts', import.meta.url));

let folder = '';
let server: Server | undefined;
const children = new Set<ChildProcess>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depesche-queue-'));
  writeInput(PAGES);
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  await server?.stop();
  server = undefined;
  rmSync(folder, { recursive: true });
});

function writeInput(pages: number): void {
  const page = (i: number): string => `<html lang="de"><title>Rat ${i}</title><article><h1>Rat berät Vorlage ${i}</h1><p>Der Stadtrat von Köln hat am Dienstag beraten, zum ${i}. Mal in diesem Jahr, und sich vertagt.</p></article>`;
  writeFileSync(join(folder, 'a.warc.gz'), gzipWarc(Array.from({ length: pages }, (_, i) => ({ url: `https://blatt.example/${i % (pages - 10)}`, body: page(i) }))));
}

const plan = (out: string): PlanOptions => ({ inputs: [join(folder, 'a.warc.gz')], out: join(folder, out), layers: [], dedupe: 'url', chunkBytes: 1000 });

/** What a run leaves as its result. */
function results(out: string): Record<string, string> {
  const root = join(folder, out);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => !path.startsWith('work') && statSync(join(root, path)).isFile());
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The same run without a queue, a process or a kill. */
async function plainRun(out: string, more: Partial<PlanOptions> = {}): Promise<void> {
  const run = await openRun({ ...plan(out), ...more });
  for await (const chunk of chunksOf(run.manifest, run)) await runChunk(chunk);
  await finishRun(run.manifest, run.out);
}

/** Starts a call in a process of its own; what it says first is its result. */
function start(call: string, options: object): { readonly child: ChildProcess; readonly said: Promise<{ readonly result?: unknown; readonly error?: unknown }> } {
  const child = spawn(process.execPath, ['--conditions=@depesche/source', '--import', import.meta.resolve('tsx'), queueProcess, call, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'ignore'] });
  children.add(child);
  const said = new Promise<object>((done) => {
    child.stdout.once('data', (line: Buffer) => { done(JSON.parse(line.toString()) as object); });
    child.on('close', () => {
      children.delete(child);
      done({});
    });
  });
  return { child, said };
}

async function call(name: string, options: object): Promise<{ readonly result?: unknown; readonly error?: unknown }> {
  return await start(name, options).said;
}

/** A worker that gives a job up two seconds after it was killed. */
async function startWorker(connection: QueueConnection): Promise<ChildProcess> {
  const { child, said } = start('work', { connection, workers: 1, lockDuration: 2000, stalledInterval: 1000 });
  await said;
  return child;
}

const servers = { redis: startRedis, postgres: startPostgres } as const;

describe.each(['redis', 'postgres'] as const)('%s', (backend) => {
  it.skipIf(missing[backend] !== undefined)('loses nothing and does nothing twice, whoever is killed', async () => {
    server = await servers[backend]();
    const { connection } = server;
    const out = join(folder, 'shared');
    writeInput(KILLED_PAGES);
    await plainRun('plain');
    const count = (await call('enqueue', { ...plan('shared'), connection })).result;
    expect(count).toBeGreaterThan(20);
    expect(await call('enqueue', { ...plan('shared'), connection, resume: true })).toEqual({ result: count });
    expect((await call('metrics', { connection })).result).toContain(`bullmq_job_count{queue="depesche", state="waiting"} ${count as number}\n`);
    const { said: completed } = start('complete', { connection, out, interval: 200 });
    const workers = await Promise.all([startWorker(connection), startWorker(connection)]);
    for (let number = 0; number < KILLS; number++) {
      await pause((number * 137) % 400);
      if (number % 2 === 1) await server.killAndRestart();
      else {
        workers.shift()!.kill('SIGKILL');
        workers.push(await startWorker(connection));
      }
    }
    expect(await completed).toMatchObject({ result: { isComplete: true, pages: KILLED_PAGES, articles: KILLED_PAGES, duplicates: 10 } });
    expect(results('shared')).toEqual(results('plain'));
  });

  it.skipIf(missing[backend] !== undefined)('completes a run whose jobs got lost', async () => {
    server = await servers[backend]();
    const { connection } = server;
    // The jobs wait in a queue that nobody works on, so to the other one they are lost.
    await call('enqueue', { ...plan('lost'), connection, queue: 'elsewhere' });
    await call('enqueue', { ...plan('made'), connection, queue: 'depesche' });
    await startWorker(connection);
    expect(await call('complete', { connection, out: join(folder, 'lost'), interval: 50 })).toMatchObject({ result: { isComplete: true, articles: PAGES } });
  });

  it.skipIf(missing[backend] !== undefined)('works on a new run in the folder of an old one as the new one says', async () => {
    server = await servers[backend]();
    const { connection } = server;
    const out = join(folder, 'again');
    await call('enqueue', { ...plan('again'), connection });
    await startWorker(connection);
    expect(await call('complete', { connection, out, interval: 50 })).toMatchObject({ result: { isComplete: true } });
    rmSync(out, { recursive: true });
    await call('enqueue', { ...plan('again'), format: 'csv', connection });
    expect(await call('complete', { connection, out, interval: 50 })).toMatchObject({ result: { isComplete: true } });
    await plainRun('plain', { format: 'csv' });
    expect(results('again')).toEqual(results('plain'));
  });

  it.skipIf(missing[backend] !== undefined)('says why a run cannot be completed', async () => {
    server = await servers[backend]();
    const { connection } = server;
    await call('enqueue', { ...plan('broken'), connection, retryDelay: 50 });
    rmSync(plan('broken').inputs[0]!);
    await startWorker(connection);
    expect(await call('complete', { connection, out: join(folder, 'broken'), interval: 50, rounds: 0 })).toMatchObject({ error: { code: 'incomplete', message: expect.stringContaining('no such file') as string } });
  });
});

it.skipIf(missing.redis !== undefined)('refuses a Redis that forgets, unless it is told to take it', async () => {
  server = await startRedis(false);
  const { connection } = server;
  expect(await call('enqueue', { ...plan('a'), connection })).toMatchObject({ error: { code: 'volatile', message: expect.stringContaining('appendonly yes') as string } });
  expect(await call('enqueue', { ...plan('a'), connection, allowVolatile: true })).toMatchObject({ result: expect.any(Number) as number });
});

it.skipIf(missing.redis !== undefined)('leaves a client that it is given to its owner', async () => {
  server = await startRedis();
  const { redis } = server.connection as { readonly redis: { readonly host: string; readonly port: number } };
  const client = new Redis({ ...redis, maxRetriesPerRequest: null });
  expect(await enqueue({ ...plan('a'), connection: { redis: client } })).toBeGreaterThan(0);
  expect(await client.ping()).toBe('PONG');
  client.disconnect();
});

it.skipIf(missing.postgres !== undefined)('tells a worker that there is no schema, instead of trying for ever', async () => {
  server = await startPostgres();
  expect(await call('work', { connection: server.connection, workers: 1 })).toMatchObject({ error: { code: 'no-schema', message: expect.stringContaining('Run enqueue first') as string } });
});

it.skipIf(missing.redis !== undefined)('does as the README says', async () => {
  server = await startRedis();
  const { port } = (server.connection as { readonly redis: { readonly port: number } }).redis;
  const example = /^```ts\n([^]*?)^```$/m.exec(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))![1]!;
  const script = fileURLToPath(new URL('testing/readme-example.generated.ts', import.meta.url));
  writeFileSync(script, example);
  const run = (...args: string[]): ChildProcess => {
    const child = spawn(process.execPath, ['--conditions=@depesche/source', '--import', import.meta.resolve('tsx'), script, ...args], { env: { ...process.env, REDIS_PORT: String(port), RUN: join(folder, 'run') }, stdio: ['ignore', 'pipe', 'inherit'] });
    children.add(child);
    return child;
  };
  const output = async (child: ChildProcess): Promise<string> => {
    let text = '';
    child.stdout!.on('data', (piece: Buffer) => (text += piece.toString()));
    await new Promise((done) => child.on('close', done));
    children.delete(child);
    return text;
  };
  try {
    expect(await output(run('enqueue', join(folder, 'a.warc.gz')))).toBe('1 chunks to do\n');
    const worker = run('work');
    expect(await output(run('complete'))).toContain('isComplete: true');
    worker.kill('SIGTERM');
    expect(await output(run('metrics'))).toContain('bullmq_job_completed_total{queue="depesche"} 1');
  } finally {
    rmSync(script);
  }
});

it.each([
  ['unreachable', { postgres: { host: '127.0.0.1', port: 1, user: 'nobody' } }],
  ['bad-option', {}],
])('says %s of a connection %j', async (code, connection) => {
  expect(await call('enqueue', { ...plan('a'), connection })).toMatchObject({ error: { code } });
});
