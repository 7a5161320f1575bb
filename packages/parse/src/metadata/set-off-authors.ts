/** Authors whose names stand alone, in bold, italics or at the right, right before the text or as its last line: `<p><strong>Eva Muster</strong></p>`. */
import type { Agent } from '@depesche/article';
import { fullNames, isPersonName } from '../credits/author-names.js';
import { isForeignTo } from './foreign-place.js';
import { elementNumber, TEXT } from '../html/page/elements.js';
import type { NodeRange } from '../html/page/node-range.js';
import type { PageTree } from '../html/page/page-tree.js';
import { placeParticles } from '../words.js';
import type { PageFacts } from './page-facts.js';
import { lineText, linesAtEnd, textLines } from './text-lines.js';

const paragraphs: ReadonlySet<number> = new Set(['p', 'div'].map(elementNumber));
const stressed: ReadonlySet<number> = new Set(['b', 'strong', 'em', 'i'].map(elementNumber));
const maxLine = 80;
/** Names stand among so many first nodes of the text. */
const beginning = 12;

/** The names alone on the last line of the text's box; without them those between headline and text. Headings over lists have the same form, so that nothing may follow. */
export function setOffAuthors(facts: PageFacts, headline: number): readonly Agent[] {
  const { page, body } = facts;
  if (body === undefined) return [];
  for (const line of linesAtEnd(page, body, { before: 1, behind: 2 })) {
    const names = setOffNames(facts, line, headline);
    if (names.length > 0 && endsBox(page, line)) return names;
  }
  if (headline === 0) return [];
  for (const line of textLines(page, { first: page.end[headline]!, end: Math.min(page.size, body.first + beginning) })) {
    const names = setOffNames(facts, line, headline);
    if (names.length > 0) return names;
  }
  return [];
}

/** The names of a line that is a paragraph of its own, has nothing but names, and is set off as a whole. */
function setOffNames(facts: PageFacts, line: NodeRange, headline: number): readonly Agent[] {
  const { page } = facts;
  const text = lineText(page, line, maxLine) ?? '';
  // „Eva Muster, Musterstadt“: one word behind a name is where she lives.
  const names = text.replace(/^[–—-] ?|, \p{Lu}[\p{L}-]{1,30}$/gu, '').split(/ ?\/ ?| und | and |, /);
  if (!names.every((name) => isPersonName(name) && !placeParticles.has(name.slice(0, name.indexOf(' ')).toLowerCase()))) return [];
  const paragraph = paragraphOf(page, line);
  if (!isSetOff(page, line, paragraph) || page.text(paragraph) !== text || isForeignTo(facts, line.first, headline)) return []; // a paragraph can be all of the page: its text is asked last
  return fullNames(names.join(', ')) ?? [];
}

/** The paragraph around a line, 0 when it lies in none. */
function paragraphOf({ element, parent }: PageTree, { first }: NodeRange): number {
  let node = parent[first]!;
  while (node > 0 && !paragraphs.has(element[node]!)) node = parent[node]!;
  return node;
}

function isSetOff(page: PageTree, { first }: NodeRange, paragraph: number): boolean {
  for (let node = page.parent[first]!; node > paragraph; node = page.parent[node]!) if (stressed.has(page.element[node]!)) return true;
  return /(?<![a-z])right/i.test(`${page.attribute(paragraph, 'style') ?? ''} ${page.attribute(paragraph, 'class') ?? ''}`) || /^[–—-]/.test(page.text(first));
}

/** Whether no text follows in the box that holds the paragraph. */
function endsBox(page: PageTree, line: NodeRange): boolean {
  const paragraph = paragraphOf(page, line);
  for (let node = page.end[paragraph]!; node < page.end[page.parent[paragraph]!]!; node++) if (page.element[node] === TEXT && page.text(node) !== '') return false;
  return true;
}
