/** Takes out articles that stand below the one the page is about, for those who read on: boxes of the same make with a headline of their own. */
import { elementNumber, TEXT } from '../page/elements.js';
import { firstClass } from '../page/first-class.js';
import type { PageTree } from '../page/page-tree.js';
import { type Facts, type Findings, type Removal, removeAll } from './pass.js';
import { type Passage, sumOf } from './passage.js';
import { sharedWords, titleWords } from './title-words.js';

const ARTICLE = elementNumber('article');
const BODY = elementNumber('body');
/** So much running text, in characters, makes a box an article. */
const ENOUGH = 200;
/** The headline is among so many first passages of its box. */
const BEGINNING = 8;
/** A heading that is a link leads to the article it is of. */
const LINKED = 0.9;

/** The pass over these articles. */
export function furtherArticles(facts: Facts): Findings {
  const { page, passages } = facts;
  const headline = titleHeading(facts);
  if (headline === undefined) return {};
  const removals: Removal[] = [];
  for (let box = headline.container; box > 0 && page.element[box] !== BODY; box = page.parent[box]!) {
    if (!holds(facts, box)) continue;
    for (const sibling of following(page, box)) {
      const held = passages.list.slice(passages.at[sibling], passages.at[page.end[sibling]!]);
      const own = held.slice(0, BEGINNING).find(({ outerLevel, linkDensity }, i) => outerLevel === headline.outerLevel || (i === 0 && outerLevel > 0 && linkDensity > LINKED));
      if (own !== undefined && own.text !== headline.text && holds(facts, sibling)) removals.push(...removeAll(facts, held, 'after'));
    }
    break;
  }
  return { removals };
}

/** Later siblings of the same make; of an `<article>` also other articles further below. */
function* following(page: PageTree, box: number): Generator<number, void, undefined> {
  for (const sibling of page.children(page.parent[box]!)) if (sibling > box && page.element[sibling] !== TEXT && isAlike(page, box, sibling)) yield sibling;
  let article = box;
  while (article > 0 && page.element[article] !== ARTICLE) article = page.parent[article]!;
  if (article === 0) return;
  for (let node = page.end[article]!; node < page.size; node++) {
    if (page.element[node] !== ARTICLE) continue;
    yield node;
    node = page.end[node]! - 1;
  }
}

/** The first-level heading that says what the title of the page says. */
function titleHeading({ page, passages: { list }, removed }: Facts): Passage | undefined {
  const known = titleWords(page);
  return list.find((passage) => passage.outerLevel === 1 && removed[passage.index] === undefined && sharedWords(passage.text, known) > 0);
}

function holds({ page, passages: { list, at } }: Facts, box: number): boolean {
  return sumOf(list.slice(at[box], at[page.end[box]!]), ({ prose }) => prose) >= ENOUGH;
}

function isAlike(page: PageTree, a: number, b: number): boolean {
  return page.element[a] === page.element[b] && firstClass(page, a) === firstClass(page, b) && (page.element[a] === ARTICLE || firstClass(page, a) !== '');
}
