/** Tells duplicates in the order of the input, and takes them out of the parts where they are not to be kept. */
import { readFileSync, rmSync } from 'node:fs';
import { readNote, type NotedArticle } from '../chunk/note.js';
import { DuplicateFinder } from '../duplicates/duplicate-finder.js';
import { duplicatesPath, isStaged, partPath, stagedPath, temporaryFolder } from '../layout.js';
import type { RunOptions } from '../options.js';
import type { Place } from '../place.js';
import type { Manifest } from '../plan/manifest.js';
import { csvEncoder } from '../write/csv.js';
import { cutParquet } from '../write/parquet-part.js';
import { cutText } from '../write/text-part.js';
import { type WholeFile, writingWhole } from '../write/whole-file.js';
import { exists } from './exists.js';
import { NotedArticles } from './noted-articles.js';

/** A line of `duplicates.jsonl`. */
export interface Duplicate extends Place {
  readonly url?: string;
  /** The first one in the order of the input. */
  readonly duplicateOf: Place & { readonly url?: string };
  readonly by: 'url' | 'text';
}

/** Gives how many there are. All parts must be there. */
export async function settleDuplicates({ options }: Manifest, out: string, parts: readonly string[]): Promise<number> {
  const finder = new DuplicateFinder();
  const articles = new NotedArticles(out);
  return await writingWhole(duplicatesPath(out), temporaryFolder(out), async (file) => {
    let count = 0;
    for (const part of parts) {
      const noted = readNote({ out, part }).articles;
      const start = articles.addPart(part, noted);
      const repeated = new Set<number>();
      noted.forEach((article, index) => {
        const match = finder.add(article, start + index);
        if (match === undefined) return;
        repeated.add(index);
        const duplicate: Duplicate = { ...named(article), duplicateOf: named(articles.at(match.first)), by: match.by };
        file.write(Buffer.from(`${JSON.stringify(duplicate)}\n`));
      });
      count += repeated.size;
      if (isStaged(options)) await leaveOut(repeated, noted, { part, options, out });
    }
    return count;
  });
}

function named({ input, offset, item, url }: NotedArticle): Place & { readonly url?: string } {
  return { input, offset, ...(item !== undefined && { item }), ...(url !== undefined && { url }) };
}

interface Part {
  readonly part: string;
  readonly options: RunOptions;
  readonly out: string;
}

/** The part goes to its place without what repeats others; if that was done before the run was killed, it stays as it is. */
async function leaveOut(repeated: ReadonlySet<number>, articles: readonly NotedArticle[], part: Part): Promise<void> {
  if (!(await exists(partPath(part)))) {
    await writingWhole(partPath(part), temporaryFolder(part.out), async (file) => {
      const bytes = readFileSync(stagedPath(part));
      if (repeated.size === 0) file.write(bytes);
      else await cut(bytes, file, { extents: articles.map(({ extent }) => extent), isKept: (index) => !repeated.has(index), options: part.options });
    });
  }
  rmSync(stagedPath(part), { force: true });
}

interface Cut {
  readonly extents: readonly number[];
  readonly isKept: (index: number) => boolean;
  readonly options: RunOptions;
}

async function cut(bytes: Uint8Array, file: WholeFile, { extents, isKept, options: { format, records, compress } }: Cut): Promise<void> {
  if (format === 'parquet') await cutParquet(bytes, file, { records, extents, isKept });
  else cutText(bytes, file, { header: format === 'csv' ? csvEncoder(records).header : '', extents, isKept, compress });
}
