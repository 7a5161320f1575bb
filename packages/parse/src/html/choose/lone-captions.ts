/** Captions that nothing calls so: a line or two below a picture, in a box that holds nothing else and is made unlike the paragraphs of the article. */
import { elementNumber } from '../page/elements.js';
import { type Facts, type Findings, keptPassages, type Removal, removeAll } from './pass.js';
import { sumOf } from './passage.js';
import { pictures } from './picture-captions.js';
import { commonMakes, isMadeAs } from './text-make.js';

const DIV = elementNumber('div');
/** So many elements around a picture hold nothing else. */
const UP = 5;
/** A box with more characters or passages holds text beside a picture. */
const LONGEST = 300;
const MOST = 2;
const LINKED = 0.5;
/** The make of the article's paragraphs has this share of the running text. */
const COMMON = 0.1;

/** The pass over the pictures in the element that holds the article. */
export function loneCaptions(facts: Facts): Findings {
  const { page, root } = facts;
  const { list, at } = facts.passages;
  const removals: Removal[] = [];
  let common: ReadonlySet<string> | undefined;
  for (let node = root + 1; node < page.end[root]!; node++) {
    if (pictures[page.element[node]!] !== 1) continue;
    let box = node;
    for (let i = 0; i < UP && at[box] === at[page.end[box]!]; i++) box = page.parent[box]!;
    const held = list.slice(at[box], Math.min(at[page.end[box]!]!, at[box]! + MOST + 1));
    if (page.element[box] !== DIV || box <= root || held.length === 0 || held.length > MOST || sumOf(held, ({ chars }) => chars) > LONGEST) continue;
    if (held.some(({ container, first, outerLevel, linkDensity }) => page.element[container] !== DIV || first < node || outerLevel > 0 || linkDensity > LINKED)) continue;
    common ??= commonMakes(keptPassages(facts), COMMON);
    if (!held.some((passage) => isMadeAs(common!, passage))) removals.push(...removeAll(facts, held, 'caption'));
  }
  return { removals };
}
