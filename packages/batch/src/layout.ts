/** What lies where in a run's folder. */
import { join } from 'node:path';
import type { Chunk, RunOptions } from './options.js';

/** Ends of part files by format. */
const suffixes = { jsonl: '.jsonl', csv: '.csv', parquet: '.parquet' } as const;

export const manifestPath = (out: string): string => join(out, 'manifest.json');
export const failedPath = (out: string): string => join(out, 'failed.jsonl');
export const duplicatesPath = (out: string): string => join(out, 'duplicates.jsonl');
export const summaryPath = (out: string): string => join(out, 'summary.json');
/** Finished parts: the result of a run. */
export const partsFolder = (out: string): string => join(out, 'parts');
/** What a run needs to be resumed is in `work`; it is of no use once the run is complete. */
export const listsFolder = (out: string): string => join(out, 'work', 'inputs');
/** Counts, failures and fingerprints of each part. */
export const notesFolder = (out: string): string => join(out, 'work', 'notes');
/** Parts whose duplicates are still in them. */
export const stagedFolder = (out: string): string => join(out, 'work', 'staged');
export const temporaryFolder = (out: string): string => join(out, 'work', 'temporary');

/** Duplicates are known only when everything has been read, so parts wait for it. */
export function isStaged({ dedupe, keepDuplicates }: RunOptions): boolean {
  return dedupe !== undefined && !keepDuplicates;
}

export function partName({ part, options }: Pick<Chunk, 'part' | 'options'>): string {
  return part + suffixes[options.format] + (options.compress && options.format !== 'parquet' ? '.gz' : '');
}

export function partPath(chunk: Pick<Chunk, 'part' | 'options' | 'out'>): string {
  return join(partsFolder(chunk.out), partName(chunk));
}

export function stagedPath(chunk: Pick<Chunk, 'part' | 'options' | 'out'>): string {
  return join(stagedFolder(chunk.out), partName(chunk));
}

export function notePath({ out, part }: Pick<Chunk, 'part' | 'out'>): string {
  return join(notesFolder(out), `${part}.json`);
}
