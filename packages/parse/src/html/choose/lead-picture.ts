/** The picture between headline and text, when it lies outside of the element that holds the text. */
import type { TextRole } from '@depesche/article';
import { elementMask, elementNumber, PAGE } from '../page/elements.js';
import { noscriptMarkup } from '../page/noscript-markup.js';
import type { PageTree } from '../page/page-tree.js';
import { KIND, REMOVABLE } from './kinds.js';
import { type Facts, type Findings, keptPassages, type Removal } from './pass.js';

const [A, FIGURE, ASIDE, NAV] = ['a', 'figure', 'aside', 'nav'].map(elementNumber) as [number, number, number, number];
const NOSCRIPT = elementNumber('noscript');
const pictures = elementMask('img', 'amp-img', 'noscript');
/** So many nodes above the headline a picture may stand, and so many below it when no text tells where the article starts. */
const ABOVE = 60;
/** Pictures that say they are narrower, in pixels, are of an author or a button. */
const NARROW = 280;
/** Longer passages beside a picture are text. */
const LONGEST_CAPTION = 400;
const MOST_CAPTIONS = 4;
/** So many nodes below the box of a picture stands its caption. */
const BELOW = 4;
/** What the box of such a picture may say of itself. */
const FITTING = KIND.caption | KIND.gallery | KIND.meta;
const LONGEST_SOURCE = 500;
const notTheArticles = /logo|placeholder|icons?[./_-]|avatar|sprite|badge|profiles?[./_-]|button|banner|(?<!post-)thumb/i;

/** The pass that finds it and takes its caption back in. */
export function leadPicture(facts: Facts): Findings {
  const { page, passages, root, roles } = facts;
  if (root === PAGE) return {};
  const headlineIndex = [...roles].find(([, role]) => role === 'headline')?.[0];
  if (headlineIndex === undefined) return {};
  const text = keptPassages(facts).find(({ index, prose }) => prose > 0 && !roles.has(index));
  if (text === undefined) return {};
  const headline = passages.list[headlineIndex]!;
  if (hasPicture(page, root, text.first)) return {};
  for (let node = Math.max(1, headline.first - ABOVE); node < text.first; node++) {
    if (pictures[page.element[node]!] !== 1 || page.isWithin(node, root) || !isLead(facts, node, headline.container)) continue;
    const box = boxOf(facts, node);
    if (box !== undefined && !page.isWithin(root, box) && !page.isWithin(headline.first, box)) return { lead: box, ...captions(facts, box) };
  }
  return {};
}

/** Whether the element that holds the text has a picture before a node. */
function hasPicture(page: PageTree, root: number, before: number): boolean {
  for (let node = root; node < before; node++) if (pictures[page.element[node]!] === 1 && isLarge(page, node)) return true;
  return false;
}

/** Whether a picture is neither small nor in a teaser, side bar or the like up to the element that also holds the headline. */
function isLead({ page, kinds }: Facts, picture: number, headline: number): boolean {
  if (!isLarge(page, picture)) return false;
  for (let node = page.parent[picture]!; node > PAGE && !page.isWithin(headline, node); node = page.parent[node]!) {
    const element = page.element[node]!;
    if (element === ASIDE || element === NAV || (kinds[node]! & REMOVABLE & ~FITTING) !== 0) return false;
    if (element === A && !/\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)|^#/i.test(page.attribute(node, 'href') ?? '#')) return false;
  }
  return true;
}

/** Whether a picture says neither that it is narrow nor that it is something else than a picture of the article. */
export function isLarge(page: PageTree, picture: number): boolean {
  if (page.element[picture] === NOSCRIPT) return isLargeWithoutScripts(page, picture);
  const width = Number.parseInt(page.attribute(picture, 'width') ?? '', 10);
  const source = `${page.attribute(picture, 'src') ?? ''} ${page.attribute(picture, 'class') ?? ''}`;
  return !(width < NARROW) && !notTheArticles.test(source.slice(0, LONGEST_SOURCE));
}

/** The same of the picture for those without scripts, by its markup. */
function isLargeWithoutScripts(page: PageTree, picture: number): boolean {
  const markup = noscriptMarkup(page, picture).slice(0, LONGEST_SOURCE);
  const width = Number.parseInt(/\bwidth=["']?(\d{1,5})/i.exec(markup)?.[1] ?? '', 10);
  return /<img\b/i.test(markup) && !(width < NARROW) && !notTheArticles.test(markup);
}

/** The figure, or the box that says it holds a picture. */
function boxOf({ page, kinds }: Facts, picture: number): number | undefined {
  let box: number | undefined;
  for (let node = page.parent[picture]!, i = 0; node > PAGE && i < 8; node = page.parent[node]!, i++) {
    if (page.element[node] === FIGURE) return node;
    if (box === undefined && (kinds[node]! & (KIND.picture | KIND.caption)) !== 0) box = node;
  }
  return box;
}

/** The words in its box and the caption right below it, unless it holds more than a picture. */
function captions({ page, passages, removed, roles }: Facts, box: number): Findings {
  const { list, at } = passages;
  const held = list.slice(at[box], at[page.end[box]!]);
  const below = list[at[page.end[box]!]!];
  if (below !== undefined && removed[below.index] === 'caption' && below.first - page.end[box]! < BELOW) held.push(below);
  if (held.length > MOST_CAPTIONS || held.some(({ chars, outerLevel }) => chars > LONGEST_CAPTION || outerLevel > 0)) return {};
  const taken = new Map<number, TextRole>(roles);
  for (const { index } of held) taken.set(index, 'caption');
  return { roles: taken, removals: held.map(({ index }): Removal => [index, undefined]) };
}
