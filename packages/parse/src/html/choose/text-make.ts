/** Finds paragraphs that are made (`Passage.make`) as most of the running text is. */
import type { Passage } from './passage.js';

/** The passages of running text whose make is that of at least this share of all running text. */
export function commonMake(kept: readonly Passage[], share: number): ReadonlySet<Passage> {
  const makes = new Map<string, { text: number; readonly passages: Passage[] }>();
  let total = 0;
  for (const passage of kept) {
    const text = passage.prose;
    if (text === 0) continue;
    total += text;
    const { make } = passage;
    const alike = makes.get(make);
    if (alike === undefined) {
      makes.set(make, { text, passages: [passage] });
    } else {
      alike.text += text;
      alike.passages.push(passage);
    }
  }
  return new Set([...makes.values()].flatMap(({ text, passages }) => (text >= total * share ? passages : [])));
}
