/** Runs of the batch package over the real pages of the extraction corpus, for measurements. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Chunk, chunksOf, openRun, type PlanOptions } from '@depesche/batch';
import { cacheFolder } from './data-folder.js';
import { pagesAsWarc } from './warc.bench.js';

/** The chunks of a run over all pages, in a new folder. */
export async function corpusChunks(options: Partial<PlanOptions> = {}): Promise<Chunk[]> {
  const out = join(cacheFolder, 'batch');
  rmSync(out, { recursive: true, force: true });
  const { manifest } = await openRun({ inputs: [pagesAsWarc()], out, chunkBytes: 1_000_000, ...options });
  const chunks: Chunk[] = [];
  for await (const chunk of chunksOf(manifest, { out })) chunks.push(chunk);
  return chunks;
}

/** Seconds of processor time of this thread alone; of all threads where the system does not tell (it does on Linux). */
export function mainThreadSeconds(): number {
  try {
    const fields = readFileSync(`/proc/self/task/${process.pid}/stat`, 'latin1').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return allThreadsSeconds();
  }
}

/** Seconds of processor time of the process. */
export function allThreadsSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
