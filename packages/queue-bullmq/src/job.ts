/** What a job says: which bytes of which run, never the pages. */
import { createHash } from 'node:crypto';
import { type Chunk, type Manifest, readManifest } from '@depesche/batch';

export interface ChunkJob {
  /** Absolute path of the run's folder, the same on every machine. */
  readonly out: string;
  /** Digest of the run's manifest: another run may be begun in the same folder. */
  readonly run: string;
  /** Number of the source in the manifest. */
  readonly source: number;
  readonly from: number;
  readonly to: number;
  readonly part: string;
}

/** Tells runs apart, also in the same folder. */
export function runDigest(manifest: Manifest): string {
  return sha256(JSON.stringify(manifest)).slice(0, 12);
}

/** Gives the jobs of a run's chunks. */
export function jobsOf(manifest: Manifest): (chunk: Chunk) => ChunkJob {
  const run = runDigest(manifest);
  const numbers = new Map(manifest.sources.map((source, number) => [source, number]));
  return ({ out, source, from, to, part }) => ({ out, run, source: numbers.get(source)!, from, to, part });
}

/** One name for the same chunk of the same run, so that it is in the queue once; BullMQ allows no colon in it. */
export function jobId({ out, run, part }: Pick<ChunkJob, 'out' | 'run' | 'part'>): string {
  return `${sha256(out).slice(0, 12)}-${run}-${part}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The last one read of each folder. */
const manifests = new Map<string, { readonly run: string; readonly manifest: Manifest }>();

/**
 * The chunk of a job, with what the run's manifest says; `undefined` when another run is in the folder by now.
 *
 * @throws Error when the folder of the run is not there, for instance since it is not shared with this machine
 */
export async function chunkOf({ out, run, source, from, to, part }: ChunkJob): Promise<Chunk | undefined> {
  if (manifests.get(out)?.run !== run) {
    const manifest = await readManifest(out);
    if (manifest === undefined) throw new Error(`There is no run in ${out}. The folder must be on every machine under the same path.`);
    manifests.set(out, { run: runDigest(manifest), manifest });
  }
  const known = manifests.get(out)!;
  return known.run === run ? { source: known.manifest.sources[source]!, from, to, options: known.manifest.options, out, part } : undefined;
}
