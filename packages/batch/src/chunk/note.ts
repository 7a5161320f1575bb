/** What is known of a part beside its rows. */
import { readFileSync } from 'node:fs';
import type { Fingerprint } from '../duplicates/fingerprint.js';
import type { Failure } from '../failure.js';
import { notePath } from '../layout.js';
import type { Chunk } from '../options.js';
import type { Place } from '../place.js';

/** Counts of a chunk or a run. */
export interface Counts {
  /** Pages read, those that failed included. */
  readonly pages: number;
  /** Articles found in them. */
  readonly articles: number;
  /** What was no page: requests, redirections, pictures. */
  readonly skipped: number;
  readonly failed: number;
  /** Articles by language. */
  readonly languages: Readonly<Record<string, number>>;
}

/** Written before its part, so that each part has one. */
export interface Note {
  readonly counts: Counts;
  readonly failures: readonly Failure[];
  /** Of each article, where duplicates are looked for. */
  readonly articles: readonly NotedArticle[];
}

export interface NotedArticle extends Place, Fingerprint {
  readonly url?: string;
  /** What it takes in the part: bytes before compression, of Parquet rows. */
  readonly extent: number;
}

/** The note of a finished chunk. */
export function readNote(chunk: Pick<Chunk, 'out' | 'part'>): Note {
  return JSON.parse(readFileSync(notePath(chunk), 'utf8')) as Note;
}

/** The sum of two counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  const languages: Record<string, number> = { ...a.languages };
  for (const [language, count] of Object.entries(b.languages)) languages[language] = (languages[language] ?? 0) + count;
  return { pages: a.pages + b.pages, articles: a.articles + b.articles, skipped: a.skipped + b.skipped, failed: a.failed + b.failed, languages };
}

export const noCounts: Counts = { pages: 0, articles: 0, skipped: 0, failed: 0, languages: {} };
