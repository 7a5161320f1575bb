/** The one step of which all volume is made: a range of bytes becomes a part file. */
import type { AsyncAnalyzer } from 'depesche';
import { analyzePage } from '../analyze/analyze-page.js';
import { chunkAnalyzer } from '../analyze/chunk-analyzer.js';
import { isStaged, notePath, partPath, stagedPath, temporaryFolder } from '../layout.js';
import type { Chunk, RunOptions } from '../options.js';
import type { Page, PageOrNot } from '../read/page.js';
import { pagesOf } from '../read/pages-of.js';
import { openPart } from '../write/open-part.js';
import type { PartWriter } from '../write/part-writer.js';
import { FileError, writeWhole, writingWhole } from '../write/whole-file.js';
import { ChunkLog } from './chunk-log.js';
import type { Counts } from './note.js';

export interface ChunkHooks {
  /** Called with the number of each page of the chunk before it is read, and with -1 when all are done. */
  readonly onPage?: (page: number) => void;
}

/**
 * Analyzes the pages that start in a range of bytes and writes them as one part file, under a temporary name that is changed when
 * the file is safe on the disk: a part that is there is whole, and doing a chunk twice changes nothing. The same chunk gives the
 * same bytes. A page that fails is noted and costs no other page.
 *
 * @throws FileError when the part cannot be written, for instance on a full disk; what the file system throws for an input that is not there
 */
export async function runChunk(chunk: Chunk, { onPage }: ChunkHooks = {}): Promise<Counts> {
  const analyze = await chunkAnalyzer(chunk.options);
  const path = isStaged(chunk.options) ? stagedPath(chunk) : partPath(chunk);
  return await writingWhole(path, temporaryFolder(chunk.out), async (file) => {
    const writer = openPart(file, chunk.options);
    const log = new ChunkLog(chunk);
    await eachPage(chunk, onPage, async (read, number) => {
      const culprit = chunk.culprits?.find(({ page }) => page === number);
      if (read.kind !== 'skipped') log.page();
      if (read.kind === 'failure') log.noted(read.failure);
      else if (read.kind === 'skipped') log.skipped();
      else if (culprit !== undefined) log.failed(read.page, culprit);
      else await tagPage(read.page, { analyze, writer, log, options: chunk.options });
    });
    writer.end();
    const note = log.note();
    writeWhole(notePath(chunk), JSON.stringify(note), temporaryFolder(chunk.out));
    return note.counts;
  });
}

interface PageTools {
  readonly analyze: AsyncAnalyzer;
  readonly writer: PartWriter;
  readonly log: ChunkLog;
  readonly options: RunOptions;
}

/** Whatever is wrong with a page is the page's; a part that cannot be written is not. */
async function tagPage(page: Page, { analyze, writer, log, options }: PageTools): Promise<void> {
  try {
    const articles = await analyzePage(page, analyze, options);
    for (const found of log.articlesAt(page, articles)) log.wrote(found, writer.add(found));
  } catch (error) {
    if (error instanceof FileError) throw error;
    log.failed(page, { reason: 'error', message: error instanceof Error ? error.message : String(error) });
  }
}

/** Says which page comes before it is read, so that one that hangs while it is read is known, too. */
async function eachPage(chunk: Chunk, onPage: ChunkHooks['onPage'], take: (read: PageOrNot, number: number) => Promise<void>): Promise<void> {
  const pages = pagesOf(chunk);
  for (let number = 0; ; number++) {
    onPage?.(number);
    const next = await pages.next();
    if (next.done === true) break;
    await take(next.value, number);
  }
  onPage?.(-1);
}
