/** Recognises lists of teasers: siblings of one make, each with a linked title and perhaps a few lines of text. */
import { fileUnder } from '../../grouping.js';
import { elementMask, elementNumber, TEXT } from '../page/elements.js';
import { firstClass } from '../page/first-class.js';
import { siteOf } from './site.js';
import { KIND } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import { type Facts, type Findings, type Removal, removeAll } from './pass.js';
import type { Passage } from './passage.js';

const boxes = elementMask('article', 'div', 'section', 'li', 'td', 'a', '#other', 'span');
const LI = elementNumber('li');
/** So many siblings of one make are a list. */
const MANY = 3;
/** A teaser has at most so many passages, … */
const MOST_PASSAGES = 8;
/** … so many of them with running text, so many characters outside of links, … */
const MOST_TEXTS = 2;
const LONGEST = 700;
/** An entry says so much, in characters. */
const ENTRY = 60;
/** … and its title, of such a length, among so many first ones. */
const TITLE_AMONG = 4;
const TITLE_FROM = 15;
const TITLE_TO = 200;

/** The pass over lists of teasers. Linear in the page. */
export function teasers(facts: Facts): Findings {
  if (facts.look === 'bare') return {};
  const { page, kinds, passages } = facts;
  const groups = new Map<string, number[]>();
  const inContent = contentMask(page, kinds);
  for (let node = 1; node < page.size; node++) {
    if (boxes[page.element[node]!] !== 1) continue;
    const from = passages.at[node]!;
    const to = passages.at[page.end[node]!]!;
    if (to - from < 1 || to - from > MOST_PASSAGES || !isTeaser(passages.list, from, to)) continue;
    if (page.element[node] === LI && inContent[node] === 1) continue;
    const key = `${page.parent[node]!} ${page.element[node]!} ${firstClass(page, node)}`;
    fileUnder(groups, key, node);
  }
  const removals: Removal[] = [];
  for (const group of groups.values()) {
    if (group.length < MANY || (inContent[group[0]!] === 1 && group.every((node) => isEntry(facts, node)))) continue;
    for (const node of group) removals.push(...removeAll(facts, passages.list.slice(passages.at[node], passages.at[page.end[node]!]), 'related'));
  }
  return { removals };
}

/** A linked title among the first passages, little text below, and at least as many passages with links as a teaser has. */
function isTeaser(list: readonly Passage[], from: number, to: number): boolean {
  let title = false;
  let text = 0;
  let texts = 0;
  for (let i = from; i < to; i++) {
    const passage = list[i]!;
    if (i < from + TITLE_AMONG && passage.chars >= TITLE_FROM && passage.chars < TITLE_TO && passage.linkDensity > 0.9) title = true;
    text += passage.ownChars;
    if (passage.prose > 0) texts++;
  }
  return title && text < LONGEST && texts <= MOST_TEXTS;
}

/** Entries of a list that is the article have running text and a heading each, which leads away from the site where the title of a teaser leads on in it. */
function isEntry({ page, site, passages: { list, at } }: Facts, node: number): boolean {
  const held = list.slice(at[node], at[page.end[node]!]);
  const heading = held.find(({ level }) => level > 0);
  const link = heading && page.find('a', heading.container);
  const host = link === undefined ? undefined : siteOf(page.attribute(link, 'href'));
  return site !== undefined && host !== undefined && host !== site && held.some(({ level, prose }) => level === 0 && prose >= ENTRY);
}

function contentMask(page: PageTree, kinds: Int32Array): Uint8Array {
  const mask = new Uint8Array(page.size);
  for (let node = 1; node < page.size; node++) {
    const isContent = page.element[node] !== TEXT && (kinds[node]! & (KIND.content | KIND.articleBody)) !== 0;
    if (isContent || mask[page.parent[node]!] === 1) mask[node] = 1;
  }
  return mask;
}
