/** The date a page shows for its article, told from the dates of teasers and comments by how near it is to the headline. */
import { isoDate } from '@depesche/jsonld';
import type { PageTree } from '../html/page-tree.js';
import { classAndId } from './class-and-id.js';
import { findDates } from './find-dates.js';
import { isForeignTo } from './foreign-place.js';

/** Class and id of elements that hold a date line. */
const dateNames = /(?<!up)dat(?:e|um)|time|publi|posted|byline|stand|erschien|created|fecha|zeit/i;
const modifiedNames = /updated|modified|changed|aktualisiert|geaendert/i;
const publishedNames = /publish|created|posted|erschien|veroeffentlicht/i;
const modifiedWords = /aktualisier|änder|update|modifi|bearbeitet|edited|mis à jour|actualizad|aggiorna/i;
/** Longer runs of text are prose; a date in them is the article's only at their very start („29.11.2022 – …“). */
const maxDateLine = 120;
const maxLead = 12;
/** A date above the headline is as likely as one this many times farther below it. */
const aboveFactor = 2;
/** What it is worth, in characters, to be marked as a date, and what it costs to lie in a foreign place. */
const markedBonus = 400;
const foreignPenalty = 6000;
const maxDistance = 20_000;

interface Candidate {
  readonly date: string;
  readonly cost: number;
}

/** The date with the least distance, in characters of text, from the headline (a node, 0 for the start of the page). */
export function shownDate(page: PageTree, headline: number): string | undefined {
  const before = textBefore(page);
  const [top, bottom] = headline === 0 ? [0, 0] : [before[headline]!, before[page.end[headline]!] ?? before[page.size]!];
  const monthFirst = isAmerican(page);
  let best: Candidate | undefined;
  for (let node = 1; node < page.size; node++) {
    const position = before[node]!;
    const distance = position >= bottom ? position - bottom : (top - position) * aboveFactor;
    if (node === headline || distance > maxDistance + markedBonus || (best !== undefined && distance - markedBonus > best.cost)) continue;
    const found = dateOf(page, node, before[page.end[node]!]! - position, monthFirst);
    if (found === undefined) continue;
    const cost = distance - (found.isMarked ? markedBonus : 0) + (isForeignTo(page, node, headline) ? foreignPenalty : 0);
    if (cost < maxDistance && (best === undefined || cost < best.cost)) best = { date: found.date, cost };
  }
  return best?.date;
}

/** Characters of text before each node, and before the end of the page. */
function textBefore(page: PageTree): Int32Array {
  const before = new Int32Array(page.size + 1);
  for (let node = 0; node < page.size; node++) {
    const length = page.name(node) === '#text' ? page.to[node]! - page.from[node]! : 0;
    before[node + 1] = before[node]! + length;
  }
  return before;
}

function dateOf(page: PageTree, node: number, length: number, monthFirst: boolean): { date: string; isMarked: boolean } | undefined {
  const name = page.name(node);
  const names = classAndId(page, node);
  if (modifiedNames.test(names) && !publishedNames.test(names)) return undefined;
  if (name === 'time') {
    const date = isoDate(page.attribute(node, 'datetime') ?? '') ?? firstOwn(page.text(node), monthFirst);
    return date === undefined ? undefined : { date, isMarked: true };
  }
  const isMarked = dateNames.test(names);
  if (name !== '#text' && (!isMarked || length > 2 * maxDateLine)) return undefined;
  const date = firstOwn(page.text(node), monthFirst);
  return date === undefined ? undefined : { date, isMarked };
}

function firstOwn(text: string, monthFirst: boolean): string | undefined {
  const isLine = text.length <= maxDateLine;
  return findDates(text.slice(0, 2 * maxDateLine), { monthFirst }).find(
    ({ start }) => (isLine || start <= maxLead) && !modifiedWords.test(text.slice(Math.max(0, start - 30), start)),
  )?.date;
}

function isAmerican(page: PageTree): boolean {
  const language = page.attribute(page.find('html') ?? 0, 'lang')?.toLowerCase() ?? '';
  return language === 'en' || language.startsWith('en-us') || language.startsWith('en_us');
}
