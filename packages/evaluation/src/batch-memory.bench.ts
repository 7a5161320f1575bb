/** Whether the memory of a worker stays what it is, however many pages it has done. `DEPESCHE_PAGES` and `DEPESCHE_LAYERS` (`none`, `all`) say how many and how. */
import { ChunkPool } from '@depesche/batch';
import { corpusChunks } from './batch-run.js';

const PAGES = Number(process.env['DEPESCHE_PAGES'] ?? 100_000);
/** From here on memory should be flat. */
const WARM = 5000;
const WORKERS = 2;

export async function benchBatchMemory(): Promise<string> {
  if (!(PAGES >= WARM)) throw new Error(`DEPESCHE_PAGES is "${process.env['DEPESCHE_PAGES'] ?? ''}"; it takes a number from ${WARM}.`);
  const options = process.env['DEPESCHE_LAYERS'] === 'all' ? {} : { layers: [] };
  const chunks = await corpusChunks(options);
  const before = megabytes();
  const pool = new ChunkPool({ ...options, workers: WORKERS });
  const samples: { readonly pages: number; readonly each: number }[] = [];
  let pages = 0;
  for (let round = 0; pages < PAGES; round++) {
    const counts = await Promise.all(chunks.map((chunk) => pool.run(chunk)));
    pages += counts.reduce((sum, count) => sum + count.pages, 0);
    samples.push({ pages, each: (megabytes() - before) / WORKERS });
  }
  await pool.close();
  const warm = samples.filter((sample) => sample.pages >= WARM);
  const average = (part: typeof warm): string => (part.reduce((sum, { each }) => sum + each, 0) / part.length).toFixed(0);
  const tenth = Math.ceil(warm.length / 10);
  return [
    `MB for each of ${WORKERS} workers, over what the process takes without them`,
    `pages ${warm[0]!.pages}–${warm[tenth - 1]!.pages}: ${average(warm.slice(0, tenth))}; last tenth, to page ${pages}: ${average(warm.slice(-tenth))}; most: ${Math.max(...warm.map(({ each }) => each)).toFixed(0)}`,
    `every so often: ${warm.filter((_, i) => i % tenth === 0).map(({ pages: done, each }) => `${done}: ${each.toFixed(0)}`).join(', ')}`,
  ].join('\n');
}

function megabytes(): number {
  return process.memoryUsage.rss() / 1e6;
}
