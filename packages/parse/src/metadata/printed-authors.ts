/** Authors named by printed lines: „Von Eva Muster“ near the headline or at the end, „03.12.2024 | Eva Muster“, „(Eva Muster, dpa)“. */
import type { Agent } from '@depesche/article';
import { elementNumber } from '../html/page/elements.js';
import { fullNames, introducedNames, introductionOf, isPersonName, onlyAgencies } from '../credits/author-names.js';
import { LONGEST_BYLINE, readByline, reporterNames, signedNames } from '../credits/byline.js';
import type { PageTree } from '../html/page/page-tree.js';
import { isForeignTo } from './foreign-place.js';
import type { NodeRange } from '../html/page/node-range.js';
import type { PageFacts } from './page-facts.js';
import { lineText, linesAtEnd, textLines } from './text-lines.js';

/** So far above the headline, in characters of markup, its author line may stand. */
const maxAbove = 2000;
/** So far below it, or above the running text. */
const maxDistance = 20_000;
/** So close below the headline or above the running text, in characters of markup, a full name is the author's whatever the box is called. */
const closeBy = 1500;
/** Names beside a date are the author's also among so many first nodes of the text. */
const beginning = 6;
/** Lines at the end of the text have so much markup at most. */
const maxSigned = 1500;
const IMG = elementNumber('img');
const portrait = /avatar|rounded-full|rounded-circle|portrait|profile/i;
const nodesToPortrait = 7;
const longestSource = 300;

/** Short lines near the headline that begin like an author line, or carry a name beside a date. */
export function printedAuthors(facts: PageFacts, headline: number): readonly Agent[] {
  const { page, body } = facts;
  const [top, bottom] = [page.from[headline]!, headline === 0 ? 0 : page.to[headline]!];
  let label = '';
  const start = body === undefined ? bottom : page.from[body.first]!;
  for (const line of textLines(page, near(page, top, Math.max(bottom + maxDistance, start)))) {
    if (page.isWithin(line.first, headline)) continue;
    const text = lineText(page, line, LONGEST_BYLINE) ?? '';
    const at = page.from[line.first]!;
    // Dated lines in the text are of events.
    const isInText = body !== undefined && body.first + beginning < line.first && line.first < body.end;
    const isNear = at < bottom + maxAbove && !isInText;
    const isClose = (at >= bottom && at < bottom + closeBy) || (at <= start && at > start - closeBy);
    const names = isClose && at >= bottom && isPersonName(text) && isBesidePortrait(page, line.first) ? (fullNames(text) ?? []) : lineAuthors(label === '' ? text : `${label} ${text}`, isNear);
    if (names.length > 0 && ((isClose && isPersonName(names[0]!.name)) || !isForeignTo(facts, line.first, headline))) return names;
    label = isLabel(text) ? text : '';
  }
  return [];
}

/** What the last lines of the article and those right after it say: „Von Eva Muster“, „(Eva Muster, dpa)“. */
export function signingAuthors({ page, body }: PageFacts): readonly Agent[] {
  if (body === undefined) return [];
  let label = '';
  for (const line of linesAtEnd(page, body, { before: 2, behind: 4 })) {
    const text = lineText(page, line, maxSigned)?.slice(-LONGEST_BYLINE) ?? '';
    const labelled = label === '' ? text : `${label} ${text}`;
    const names = [...signedNames(labelled), ...reporterNames(labelled)];
    if (names.length > 0) return names;
    label = isLabel(text) ? text : '';
  }
  return [];
}

/** Nodes from so far above the headline up to an offset. */
function near({ from, size }: PageTree, top: number, bottom: number): NodeRange {
  let first = 1;
  while (first < size && from[first]! < top - maxAbove) first++;
  let end = first;
  while (end < size && from[end]! <= bottom) end++;
  return { first, end };
}

/** Whether right before a line stands a picture that says it is of a person: round ones are. */
function isBesidePortrait(page: PageTree, line: number): boolean {
  for (let node = line - 1; node > 0 && node > line - nodesToPortrait; node--) {
    if (page.element[node] === IMG) return portrait.test(`${page.attribute(node, 'class') ?? ''} ${page.attribute(node, 'src') ?? ''}`.slice(0, longestSource));
  }
  return false;
}

/** Near the headline a line may also be an agency's name, or a name beside a date. */
function lineAuthors(line: string, isNear: boolean): readonly Agent[] {
  return introducedNames(line) ?? (isNear ? (onlyAgencies(line) ?? readByline(line)?.authors) : undefined) ?? [];
}

/** „Autor:“ alone on its line: the name follows on the next one. */
function isLabel(text: string): boolean {
  return text.length < 40 && introductionOf(`${text} `)?.rest === '';
}
