/** How alike two texts are, by runs of four words. */

const LENGTH = 4;

/** Share of the runs of `found` that are in `expected`, and of those in `expected` that were found; repeated runs count as often as they stand. */
export function shingleScore(expected: string, found: string): { readonly precision: number; readonly recall: number } {
  const [wanted, given] = [shingles(expected), shingles(found)];
  let shared = 0;
  for (const [run, count] of given) shared += Math.min(count, wanted.get(run) ?? 0);
  return { precision: shared / (sizeOf(given) || 1), recall: shared / (sizeOf(wanted) || 1) };
}

function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - LENGTH + 1); i++) {
    const run = words.slice(i, i + LENGTH).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function sizeOf(runs: ReadonlyMap<string, number>): number {
  return [...runs.values()].reduce((sum, count) => sum + count, 0);
}
