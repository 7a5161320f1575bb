/** Takes out text printed once more for another layout: in a box of another class. Refrains of the author stay. */
import type { PageTree } from '../page/page-tree.js';
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';
import type { Passage } from './passage.js';

/** Shorter texts, in characters, may well stand twice. */
const SHORTEST = 50;
/** The copy that stands alone is the one to go: a teaser above the text, not the text below it. */
const MORE_COMPANY = 2;

/** The pass over the copies. */
export function duplicates(facts: Facts): Findings {
  const { page, passages } = facts;
  const { at } = passages;
  const company = ({ container }: Passage): number => at[page.end[page.parent[container]!]!]! - at[page.parent[container]!]!;
  const seen = new Map<string, Passage>();
  const removals: Removal[] = [];
  for (const passage of keptPassages(facts)) {
    const { chars, words, letters, commas, stops } = passage;
    if (chars < SHORTEST) continue;
    const measures = `${chars} ${words} ${letters} ${commas} ${stops}`; // texts are compared only where these agree
    const first = seen.get(measures);
    if (first === undefined) {
      seen.set(measures, passage);
    } else if (!isAlike(page, first.container, passage.container) && first.text === passage.text) {
      const isFirst = company(passage) > MORE_COMPANY * company(first);
      removals.push([(isFirst ? first : passage).index, 'repeated']);
      if (isFirst) seen.set(measures, passage);
    }
  }
  return { removals };
}

function isAlike(page: PageTree, a: number, b: number): boolean {
  const [parentA, parentB] = [page.parent[a]!, page.parent[b]!];
  return parentA === parentB || (page.attribute(parentA, 'class') === page.attribute(parentB, 'class') && page.attribute(a, 'class') === page.attribute(b, 'class'));
}
