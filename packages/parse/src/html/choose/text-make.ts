/** How most of the running text is made (`Passage.make`). */
import type { Passage } from './passage.js';

/** The makes that have at least this share of all running text. */
export function commonMakes(kept: readonly Passage[], share: number): ReadonlySet<string> {
  const texts = new Map<string, number>();
  let total = 0;
  for (const passage of kept) {
    const { prose } = passage;
    if (prose === 0) continue;
    total += prose;
    texts.set(passage.make, (texts.get(passage.make) ?? 0) + prose);
  }
  const common = new Set<string>();
  for (const [make, text] of texts) if (text >= total * share) common.add(make);
  return common;
}

/** Whether a passage is running text that is made so. */
export function isMadeAs(makes: ReadonlySet<string>, passage: Passage): boolean {
  return passage.prose > 0 && makes.has(passage.make);
}
