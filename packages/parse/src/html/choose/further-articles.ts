/** Takes out articles that stand below the one the page is about, for those who read on: boxes of the same make with a headline of their own. */
import { elementNumber, TEXT } from '../page/elements.js';
import { firstClass } from '../page/first-class.js';
import type { PageTree } from '../page/page-tree.js';
import { type Facts, type Findings, type Removal, removeAll } from './pass.js';
import { type Passage, sumOf } from './passage.js';
import { wordsOf } from './title-words.js';

const ARTICLE = elementNumber('article');
const BODY = elementNumber('body');
/** So much running text, in characters, makes a box an article. */
const ENOUGH = 200;
/** The headline is among so many first passages of its box. */
const BEGINNING = 8;

/** The pass over these articles. */
export function furtherArticles(facts: Facts): Findings {
  const { page, passages } = facts;
  const headline = titleHeading(facts);
  if (headline === undefined) return {};
  const removals: Removal[] = [];
  for (let box = headline.container; box > 0 && page.element[box] !== BODY; box = page.parent[box]!) {
    if (!holds(facts, box)) continue;
    for (const sibling of page.children(page.parent[box]!)) {
      if (sibling <= box || page.element[sibling] === TEXT || !isAlike(page, box, sibling)) continue;
      const held = passages.list.slice(passages.at[sibling], passages.at[page.end[sibling]!]);
      const own = held.slice(0, BEGINNING).find(({ outerLevel }) => outerLevel === headline.outerLevel);
      if (own !== undefined && own.text !== headline.text && holds(facts, sibling)) removals.push(...removeAll(facts, held, 'related'));
    }
    break;
  }
  return { removals };
}

/** The first-level heading that says what the title of the page says. */
function titleHeading({ page, passages: { list }, removed }: Facts): Passage | undefined {
  const title = page.find('title');
  const known = new Set(title === undefined ? [] : wordsOf(page.text(title).slice(0, 300)));
  return list.find((passage) => {
    if (passage.outerLevel !== 1 || removed[passage.index] !== undefined) return false;
    const words = wordsOf(passage.text);
    return words.length >= 2 && words.filter((word) => known.has(word)).length >= words.length * 0.75;
  });
}

function holds({ page, passages: { list, at } }: Facts, box: number): boolean {
  return sumOf(list.slice(at[box], at[page.end[box]!]), ({ prose }) => prose) >= ENOUGH;
}

function isAlike(page: PageTree, a: number, b: number): boolean {
  return page.element[a] === page.element[b] && firstClass(page, a) === firstClass(page, b) && (page.element[a] === ARTICLE || firstClass(page, a) !== '');
}
