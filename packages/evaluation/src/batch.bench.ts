/** How many pages the batch package does: for a second of processor time in one thread, and with one and two threads at a time. */
import { loadavg } from 'node:os';
import { type Chunk, ChunkPool, type ChunkPoolOptions, runChunk } from '@depesche/batch';
import { allThreadsSeconds, corpusChunks, mainThreadSeconds } from './batch-run.js';
import { twoThreads } from './two-threads.js';

const ROUNDS = 3;

export async function benchBatch(): Promise<string> {
  const lines = [`pages of the extraction corpus, ${ROUNDS} rounds; load before: ${loadavg()[0]!.toFixed(1)}`];
  for (const [name, layers] of [['only parsed', []], ['all layers', undefined]] as const) {
    const options = layers === undefined ? {} : { layers };
    const chunks = await corpusChunks(options);
    lines.push(`${name}: ${(await pagesPerSecond(chunks)).toFixed(0)} pages a second of processor time in one thread`);
    const [one, two] = [await inThreads(chunks, { ...options, workers: 1 }), await inThreads(chunks, { ...options, workers: 2 })];
    lines.push(`${name}: ${one.rate.toFixed(0)} pages a second with one worker, ${two.rate.toFixed(0)} with two (${(two.rate / one.rate).toFixed(2)} times); main thread ${(two.mainShare * 100).toFixed(1)} % of the processor time`);
  }
  lines.push(await twoThreads());
  return lines.join('\n');
}

/** Warm: the first round loads the models. */
async function pagesPerSecond(chunks: readonly Chunk[]): Promise<number> {
  let best = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = allThreadsSeconds();
    let pages = 0;
    for (const chunk of chunks) pages += (await runChunk(chunk)).pages;
    if (round > 0) best = Math.max(best, pages / (allThreadsSeconds() - start));
  }
  return best;
}

/** Warm: each thread does the pages as often before as it does them in the end. All rounds are one queue, as in a long run no thread waits for the others. */
async function inThreads(chunks: readonly Chunk[], options: ChunkPoolOptions & { readonly workers: number }): Promise<{ readonly rate: number; readonly mainShare: number }> {
  const pool = new ChunkPool(options);
  const queue = Array.from({ length: ROUNDS * options.workers }, () => chunks).flat();
  await Promise.all(queue.map((chunk) => pool.run(chunk)));
  const [start, all, main] = [performance.now(), allThreadsSeconds(), mainThreadSeconds()];
  const counts = await Promise.all(queue.map((chunk) => pool.run(chunk)));
  const pages = counts.reduce((sum, count) => sum + count.pages, 0);
  const rate = (pages * 1000) / (performance.now() - start);
  const mainShare = (mainThreadSeconds() - main) / (allThreadsSeconds() - all);
  await pool.close();
  return { rate, mainShare };
}
