/** Takes paragraphs back in that are made as the article's are and went out for the name of their box, or because they looked like teasers. */
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';
import { type Passage, sumsOf } from './passage.js';
import type { RemovalReason } from './removal-reason.js';
import { commonMakes, isMadeAs } from './text-make.js';

/** Names that are also given to boxes of the article's own text. */
const mistaken: ReadonlySet<RemovalReason> = new Set(['related', 'sidebar', 'navigation', 'tags']);
/** The article's paragraphs are made as this share of the running text is. */
const OWN = 0.3;
/** A box with a larger share of its characters in links leads elsewhere. */
const LINKED = 0.1;

/** The pass over them, within the element that holds the article. */
export function ownMake(facts: Facts): Findings {
  const { inside, passages, removed } = facts;
  const { list } = passages;
  const isMistaken = (i: number): boolean => {
    const reason = removed[i];
    return reason !== undefined && mistaken.has(reason);
  };
  if (!list.some(({ index, prose }) => prose > 0 && inside[index] === 1 && isMistaken(index))) return {};
  const makes = commonMakes(keptPassages(facts).filter(({ index }) => inside[index] === 1), OWN);
  const isOfText = fewLinks(facts);
  const removals: Removal[] = [];
  for (const passage of list) {
    const { index } = passage;
    if (inside[index] === 0 || !isMistaken(index) || !isMadeAs(makes, passage) || !isOfText(passage)) continue;
    const above = list[index - 1];
    if (above !== undefined && above.level > 0 && isMistaken(index - 1)) removals.push([index - 1, undefined]);
    removals.push([index, undefined]);
  }
  return { removals };
}

/** Tells whether the box around a passage has few links; sums over boxes are differences of sums over the page. */
function fewLinks({ page, passages: { list, at } }: Facts): (passage: Passage) => boolean {
  const chars = sumsOf(list, (passage) => passage.chars);
  const linked = sumsOf(list, ({ linkChars }) => linkChars);
  return ({ container }) => {
    const box = page.parent[container]!;
    const [from, to] = [at[box]!, at[page.end[box]!]!];
    return linked[to]! - linked[from]! < (chars[to]! - chars[from]!) * LINKED;
  };
}
