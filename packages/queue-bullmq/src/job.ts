/** What a job says: which bytes of which run, never the pages. */
import { createHash } from 'node:crypto';
import { type Chunk, type Manifest, readManifest } from '@depesche/batch';

export interface ChunkJob {
  /** Absolute path of the run's folder, the same on every machine. */
  readonly out: string;
  /** Number of the source in the manifest. */
  readonly source: number;
  readonly from: number;
  readonly to: number;
  readonly part: string;
}

/** The job of a chunk. */
export function jobOf({ out, source, from, to, part }: Chunk, manifest: Manifest): ChunkJob {
  return { out, source: manifest.sources.findIndex(({ path, kind }) => path === source.path && kind === source.kind), from, to, part };
}

/** One name for the same chunk of the same run, so that it is in the queue once; BullMQ allows no colon in it. */
export function jobId({ out, part }: Pick<ChunkJob, 'out' | 'part'>): string {
  return `${createHash('sha256').update(out).digest('hex').slice(0, 12)}-${part}`;
}

const manifests = new Map<string, Manifest>();

/**
 * The chunk of a job, with what the run's manifest says.
 *
 * @throws Error when the folder of the run is not there, for instance since it is not shared with this machine
 */
export async function chunkOf({ out, source, from, to, part }: ChunkJob): Promise<Chunk> {
  const manifest = manifests.get(out) ?? (await readManifest(out));
  if (manifest === undefined) throw new Error(`There is no run in ${out}. The folder must be on every machine under the same path.`);
  manifests.set(out, manifest);
  return { source: manifest.sources[source]!, from, to, options: manifest.options, out, part };
}
