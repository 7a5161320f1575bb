/** What may be said about a run, and the checks of it. */
import { resolve } from 'node:path';
import { badOption, checkChoice } from '@depesche/article';
import { asyncAnalyzer } from 'depesche';
import { checkAnalyzeOptions } from 'depesche/node';
import { moduleDigest } from './analyze/chunk-analyzer.js';
import { checkCount } from './check-count.js';
import { dedupeModes, formatNames, recordKinds, type RunOptions } from './options.js';
import type { ChunkPoolOptions } from './pool/chunk-pool.js';

/** What of a run decides about its output. */
export interface PlanOptions extends Partial<Omit<RunOptions, 'taggers'>> {
  /** Files (WARC, JSON lines, and what the command `depesche` reads), folders and globs. */
  readonly inputs: readonly string[];
  /** A file with further inputs, one a line. */
  readonly filesFrom?: string;
  /** Folder of the run. */
  readonly out: string;
  /** Path of a module that exports `taggers`, a list of taggers that run last. */
  readonly taggers?: string;
}

export interface BatchOptions extends PlanOptions, Omit<ChunkPoolOptions, 'layers'> {
  /** Go on with the run that was begun in the folder. Default: a folder with a run in it is refused. */
  readonly resume?: boolean;
  /** Folder for copies of pages that fail. */
  readonly failDir?: string;
  /** Stops the run: what runs is finished, nothing new is begun. */
  readonly signal?: AbortSignal;
  /** Called after each chunk. */
  readonly onProgress?: (progress: BatchProgress) => void;
}

/** How far a run is. */
export interface BatchProgress {
  /** Bytes of input, as they lie there. */
  readonly bytes: { readonly done: number; readonly total: number };
  readonly pages: number;
  readonly articles: number;
  readonly failed: number;
  readonly languages: Readonly<Record<string, number>>;
}

const MOST_PAGE_BYTES = 1 << 24;
const CHUNK_BYTES = 4_000_000;

/**
 * The options with their defaults, as they go into the manifest.
 *
 * @throws DepescheError `bad-option` that names the option, its value and what is allowed
 */
export async function runOptions(options: PlanOptions): Promise<RunOptions> {
  const { format = 'jsonl', compress = false, records, layers, knownNames, entityTypes, timeZone, language, dedupe, keepDuplicates = false, taggers, maxPageBytes = MOST_PAGE_BYTES, chunkBytes = CHUNK_BYTES } = options;
  checkChoice('format', format, formatNames);
  if (dedupe !== undefined) checkChoice('dedupe', dedupe, dedupeModes);
  records?.forEach((kind, i) => { checkChoice(`records[${i}]`, kind, recordKinds); });
  if (records?.length === 0) throw badOption('records', records, `one or more of ${recordKinds.join(', ')}`);
  if (language !== undefined) checkAnalyzeOptions({ language });
  checkCount('maxPageBytes', maxPageBytes);
  checkCount('chunkBytes', chunkBytes);
  const tagging = { ...(layers !== undefined && { layers }), ...(knownNames !== undefined && { knownNames }), ...(entityTypes !== undefined && { entityTypes }), ...(timeZone !== undefined && { timeZone }) };
  asyncAnalyzer(tagging); // It checks what is its own.
  return {
    format,
    compress,
    ...(records !== undefined && { records }),
    ...tagging,
    ...(language !== undefined && { language }),
    ...(dedupe !== undefined && { dedupe }),
    keepDuplicates,
    ...(taggers !== undefined && { taggers: await ownModule(taggers) }),
    maxPageBytes,
    chunkBytes,
  };
}

async function ownModule(path: string): Promise<NonNullable<RunOptions['taggers']>> {
  const absolute = resolve(path);
  const digest = await moduleDigest(absolute).catch(() => {
    throw badOption('taggers', path, 'the path of a module that exports "taggers"');
  });
  return { path: absolute, digest };
}
