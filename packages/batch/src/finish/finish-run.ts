/** What is done when the parts are there: failures gathered, duplicates told, the summary written. */
import { addCounts, type Counts, noCounts, readNote } from '../chunk/note.js';
import { failedPath, summaryPath, temporaryFolder } from '../layout.js';
import { chunksOf } from '../plan/chunks-of.js';
import type { Manifest } from '../plan/manifest.js';
import { writeWhole, writingWhole } from '../write/whole-file.js';
import { isDone } from './exists.js';
import { settleDuplicates } from './settle-duplicates.js';
import type { Summary } from './summary.js';

/**
 * Writes `failed.jsonl`, `summary.json` and, when every part is there, `duplicates.jsonl`, and leaves duplicates out of the parts.
 * May be called again at any time, also after it was interrupted.
 *
 * @throws FileError when something cannot be written
 */
export async function finishRun(manifest: Manifest, out: string): Promise<Summary> {
  const [done, total] = await gather(manifest, out);
  const isComplete = done.parts.length === total;
  const duplicates = isComplete && manifest.options.dedupe !== undefined ? await settleDuplicates(manifest, out, done.parts) : undefined;
  const summary: Summary = { isComplete, chunks: { done: done.parts.length, total }, ...done.counts, ...(duplicates !== undefined && { duplicates }) };
  writeWhole(summaryPath(out), `${JSON.stringify(summary, undefined, 2)}\n`, temporaryFolder(out));
  return summary;
}

interface Done {
  readonly parts: readonly string[];
  readonly counts: Counts;
}

/** Counts what is done and writes the failures in the order of the input. */
async function gather(manifest: Manifest, out: string): Promise<readonly [done: Done, total: number]> {
  const parts: string[] = [];
  let [counts, total] = [noCounts, 0];
  await writingWhole(failedPath(out), temporaryFolder(out), async (failed) => {
    for await (const chunk of chunksOf(manifest, { out })) {
      total++;
      if (!(await isDone(chunk))) continue;
      parts.push(chunk.part);
      const note = readNote(chunk);
      counts = addCounts(counts, note.counts);
      failed.write(Buffer.from(note.failures.map((failure) => `${JSON.stringify(failure)}\n`).join('')));
    }
  });
  return [{ parts, counts }, total];
}
