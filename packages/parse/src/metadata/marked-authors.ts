/** Authors named by elements that say so: microdata, rel, class names, links to pages of authors. */
import { type Agent, webUrl } from '@depesche/article';
import { authorNames, isPersonName, isWriter, withoutIntroduction } from '../credits/author-names.js';
import { elementNumber, TEXT } from '../html/page/elements.js';
import type { PageTree } from '../html/page/page-tree.js';
import { isForeignTo, isIn, isQuoted } from './foreign-place.js';
import { isLarge, nameElement } from './microdata.js';
import type { PageFacts } from './page-facts.js';
import { isAuthorLink, MARK, relAuthor } from './page-marks.js';

interface Candidate {
  readonly node: number;
  /** Characters of markup between it and the headline. */
  readonly distance: number;
  readonly agents: readonly Agent[];
}

const nameElements: ReadonlySet<number> = new Set(['a', 'b', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong'].map(elementNumber));
/** Longer texts are no author lines. */
const maxLine = 160;
/** A link to somebody farther from the headline, in characters of markup, need not lead to the author. */
const maxLinkDistance = 5000;
/** Several authors stand side by side, at most so many characters of markup apart. */
const sideBySide = 600;

/** What the marked elements nearest to the headline name, as far as they are of a kind; nothing in comments, teasers or side bars. */
export function markedAuthors(facts: PageFacts, headline: number, isOfKind: (node: number) => boolean = () => true): readonly Agent[] {
  return nearestAuthors(facts, headline, facts.marks.authors.filter(isOfKind));
}

/** The same of links whose `rel` says that they lead to an author. */
export function relatedAuthors(facts: PageFacts, headline: number): readonly Agent[] {
  return markedAuthors(facts, headline, (node) => relAuthor.test(facts.page.attribute(node, 'rel') ?? ''));
}

/** The same of links to pages of people. */
export function linkedAuthors(facts: PageFacts, headline: number): readonly Agent[] {
  const { page } = facts;
  const nodes: number[] = [];
  for (let node = 1; node < page.size; node++) if (distanceTo(page, headline, node) <= maxLinkDistance && isAuthorLink(page, node)) nodes.push(node);
  return nearestAuthors(facts, headline, nodes);
}

function nearestAuthors(facts: PageFacts, headline: number, nodes: readonly number[]): readonly Agent[] {
  const { page, base } = facts;
  const candidates: Candidate[] = [];
  for (const node of nodes) {
    if (isLarge(page, node) || isForeignTo(facts, node, headline)) continue;
    const agents = agentsOf(page, node, base);
    if (agents.length === 0) continue;
    // The innermost element that names somebody has the least around the name.
    while (candidates.length > 0 && page.isWithin(node, candidates.at(-1)!.node)) candidates.pop();
    candidates.push({ node, agents, distance: distanceTo(page, headline, node) });
  }
  const nearest = candidates.reduce((least, { distance }) => Math.min(least, distance), Infinity);
  const named = candidates.filter(({ distance }) => distance - nearest < sideBySide).flatMap(({ agents }) => agents);
  const people = named.filter(({ name }) => !isWriter(name));
  return people.length > 0 ? people : named;
}

/** Characters of markup between a node and the headline; above it they count twice. */
function distanceTo({ from, to }: PageTree, headline: number, node: number): number {
  const bottom = headline === 0 ? 0 : to[headline]!;
  return from[node]! >= bottom ? from[node]! - bottom : (from[headline]! - from[node]!) * 2;
}

function agentsOf(page: PageTree, node: number, base: string | undefined): Agent[] {
  const named = nameElement(page, node);
  const content = page.attribute(named ?? node, 'content');
  const line = content ?? page.text(named ?? node);
  if (line.length > maxLine) return [];
  const agents = authorNames(named === undefined && content === undefined ? spacedLine(line, ownTexts(page, node)) : line);
  const link = page.name(node) === 'a' ? node : page.find('a', node);
  const url = link === undefined ? undefined : webUrl(page.attribute(link, 'href'), base);
  return agents.length === 1 && url !== undefined ? [{ ...agents[0]!, url }] : agents;
}

/** The texts of an element without those behind the first that only say what somebody is: „Redakteurin Lokales“. */
function ownTexts(page: PageTree, node: number): string[] {
  const texts: string[] = [];
  for (let i = node + 1; i < page.end[node]!; i++) {
    const text = page.element[i] === TEXT ? page.text(i) : '';
    if (text !== '' && (texts.length === 0 || text.indexOf(',') > 0 || !isWriter(text))) texts.push(text);
  }
  return texts;
}

/** A line with a blank between its parts, which often stand apart by their style only: “By<span>Eva Muster</span>”; with commas where each is somebody. */
function spacedLine(line: string, texts: readonly string[]): string {
  if (texts.every(isPersonName)) return texts.join(', ') || line;
  return /\p{Ll}\p{Lu}|^(?:By|Von)(?:by|von)/u.test(line) || isWriter(line) ? texts.join(' ').replace(/ ([,;:])/g, '$1') : line;
}

/**
 * The one person that all marked elements of the page name, those in side bars and boxes about the author too but not those in comments;
 * nobody where they name several.
 */
export function onlyAuthor(facts: PageFacts): readonly Agent[] {
  const { page, marks } = facts;
  const found = new Map<string, Agent>();
  for (const node of marks.authors) {
    if (isLarge(page, node) || isIn(MARK.comment | MARK.teaser, facts, node, 0) || isQuoted(page, node)) continue;
    for (const agent of boxAuthor(page, node)) found.set(agent.name.toLowerCase(), agent);
  }
  return found.size === 1 ? [...found.values()] : [];
}

/** A box about an author begins with a heading, link or stressed words that are the name. */
function boxAuthor(page: PageTree, box: number): Agent[] {
  const whole = page.text(box);
  if (whole.length <= maxLine && isPersonName(withoutIntroduction(whole))) return authorNames(whole);
  for (let node = box + 1; node < page.end[box]!; node++) {
    if (!nameElements.has(page.element[node]!) || page.end[node]! - node > 12) continue;
    const name = withoutIntroduction(page.text(node).slice(0, maxLine));
    if (isPersonName(name)) return authorNames(name);
  }
  return [];
}
