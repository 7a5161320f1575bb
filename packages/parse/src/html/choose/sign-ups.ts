/** Takes out short boxes around a field for a mail address: newsletters to sign up for, comments to write. */
import { elementMask, elementNumber, PAGE } from '../page/elements.js';
import { type Facts, type Findings, type Removal, removeAll } from './pass.js';
import { sumOf } from './passage.js';

const INPUT = elementNumber('input');
const sections = elementMask('header', 'article', 'main', 'body');
/** Such a box has at most so many characters, and this share of the page's running text. */
const LONGEST = 400;
const SHARE = 0.25;
/** More fields are no reader's, and would cost more than a look at the page. */
const FIELDS = 20;

/** The pass over these boxes; a headline is in none of them. */
export function signUps(facts: Facts): Findings {
  const { page } = facts;
  const { list, at } = facts.passages;
  const removals: Removal[] = [];
  let most: number | undefined;
  for (let node = 1, fields = 0; node < page.size && fields < FIELDS; node++) {
    if (page.element[node] !== INPUT || page.attribute(node, 'type')?.toLowerCase() !== 'email') continue;
    fields++;
    most ??= sumOf(list, ({ prose }) => prose) * SHARE;
    for (let box = page.parent[node]!; box > PAGE && sections[page.element[box]!] !== 1; box = page.parent[box]!) {
      const held = list.slice(at[box], Math.min(at[page.end[box]!]!, at[box]! + LONGEST));
      if (sumOf(held, ({ chars }) => chars) > LONGEST || sumOf(held, ({ prose }) => prose) > most || held.some(({ outerLevel }) => outerLevel === 1)) break;
      removals.push(...removeAll(facts, held, 'newsletter'));
    }
  }
  return { removals };
}
