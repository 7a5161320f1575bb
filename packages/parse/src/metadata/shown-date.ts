/** The dates a page shows for its article, told from the dates of teasers and comments by how near they are to the headline. */
import { isoDate } from '@depesche/jsonld';
import { elementNumber, hasTrait, RAW, TEXT } from '../html/page/elements.js';
import type { PageTree } from '../html/page/page-tree.js';
import { readDateLine } from '../credits/date-line.js';
import { labelOf, type PrintedDate } from '../credits/printed-dates.js';
import { beforeOtherDate } from '../words.js';
import { isForeignTo, isIn, isInPageFooter, isOfPicture, isQuoted } from './foreign-place.js';
import { dateOrder, pageDates } from './page-dates.js';
import type { PageFacts } from './page-facts.js';
import { MARK } from './page-marks.js';

export interface ShownDates {
  readonly published?: string;
  /** What „Aktualisiert: …“ says. */
  readonly modified?: string;
  /** What „Stand: …“ says, which is the publication where nothing else is, else a change. */
  readonly asOf?: string;
}

const TIME = elementNumber('time');
const LI = elementNumber('li');
/** Longer runs of text are prose; a date in them is the article's only at their very start („29.11.2022 – …“). */
const maxDateLine = 120;
const maxLead = 24;
/** A date in its text may be the article's among so many first nodes, at the start of a line („29.11.2022 – …“) among twice as many. */
const beginning = 12;
/** So close before a date stands a word that makes it the date of something else. */
const wordReach = 40;
/** Its label may stand in an element of its own, so many nodes before it. */
const labelReach = 4;
/** A date above the headline is as likely as one this many times farther below it. */
const aboveFactor = 2;
/** What it is worth, in characters, to be marked as a date, and what it costs to lie in a foreign place. */
const markedBonus = 400;
const foreignPenalty = 6000;
const maxDistance = 20_000;
/** A change is told beside the publication. */
const maxModifiedDistance = 1000;
/** Digits of the shortest date („1.2.24“). */
const fewestDigits = 4;

type Found = Pick<PrintedDate, 'label'> & { readonly date: string };

/** The dates with the least distance, in characters of text, from the headline (a node, 0 for the start of the page). */
export function shownDates(facts: PageFacts, headline: number): ShownDates {
  const { page } = facts;
  const before = textBefore(page);
  const [top, bottom] = headline === 0 ? [0, 0] : [before[headline]!, before[page.end[headline]!]!];
  const order = dateOrder(page);
  const best: { published?: string; modified?: string; asOf?: string } = {};
  const costs = { published: maxDistance, modified: maxDistance, asOf: maxDistance };
  /** Weighs what a node prints; gives how far from the headline the next may lie. Apart from the loop, as few nodes get here. */
  const consider = (node: number, distance: number): number => {
    const isMarked = isDateElement(facts, node);
    for (const { date, label } of datesOf(facts, node, { isMarked, order })) {
      let cost = distance - (isMarked ? markedBonus : 0);
      if (cost < costs[label] && isForeignTo(facts, node, headline)) cost += foreignPenalty;
      if (cost >= costs[label] || isQuoted(page, node) || isInPageFooter(page, node) || isIn(MARK.comment, facts, node, headline) || (!isMarked && isOfPicture(facts, node, headline))) continue;
      // „Stand: …“ may be the publication as well.
      const keys: readonly (keyof typeof costs)[] = label === 'asOf' ? ['asOf', 'published'] : [label];
      for (const key of keys) {
        if (cost >= costs[key]) continue;
        costs[key] = cost;
        best[key] = date;
      }
    }
    return best.published === undefined ? maxDistance : Math.max(costs.published, maxModifiedDistance);
  };
  // From the headline to the end, then from the headline back, so that most of the page is farther than what was found.
  const steps = headline === 0 ? page.size : page.size - 1;
  let reach = maxDistance;
  for (let step = 1; step < steps; step++) {
    const node = headline + step < page.size ? headline + step : page.size - 1 - step;
    const position = before[node]!;
    const distance = position >= bottom ? position - bottom : (top - position) * aboveFactor;
    if (distance - markedBonus <= reach && mayHoldDate(facts, node, before[page.end[node]!]! - position)) reach = consider(node, distance);
  }
  return best;
}

/** Characters of text before each node, and before the end of the page. */
function textBefore(page: PageTree): Int32Array {
  const before = new Int32Array(page.size + 1);
  for (let node = 0; node < page.size; node++) {
    const length = isShownText(page, node) ? page.to[node]! - page.from[node]! : 0;
    before[node + 1] = before[node]! + length;
  }
  return before;
}

/** Scripts, for one, are not shown. */
function isShownText(page: PageTree, node: number): boolean {
  return page.element[node] === TEXT && !hasTrait(page.element[page.parent[node]!]!, RAW);
}

function isDateElement({ page, marks }: PageFacts, node: number): boolean {
  return page.element[node] === TIME || (marks.of(node) & MARK.date) !== 0;
}

/** Told without reading its text, since most nodes have no date. */
function mayHoldDate(facts: PageFacts, node: number, length: number): boolean {
  const { page } = facts;
  if (page.element[node] === TEXT) return isShownText(page, node) && hasDigits(page.source, page.from[node]!, Math.min(page.to[node]!, page.from[node]! + 4 * maxDateLine));
  return length <= 2 * maxDateLine && isDateElement(facts, node);
}

function hasDigits(source: string, from: number, to: number): boolean {
  let digits = 0;
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39 && ++digits === fewestDigits) return true;
  }
  return false;
}

/** The first date of publication, the first of change and the first „Stand: …“ that a node holds. */
function datesOf({ page, marks, body }: PageFacts, node: number, { isMarked, order }: { readonly isMarked: boolean; readonly order: ReturnType<typeof dateOrder> }): Found[] {
  const isModified = (marks.of(node) & (MARK.modified | MARK.published)) === MARK.modified;
  const text = page.text(node);
  const lead = labelText(page, node);
  const labelled = (label: Found['label']): Found['label'] => (isModified ? 'modified' : label);
  const stated = isMarked ? (isoDate(page.attribute(node, 'datetime') ?? '') ?? isoDate(page.attribute(node, 'title') ?? '')) : undefined;
  // A time for machines that is only said to be as of then is the publication.
  if (stated !== undefined) return [{ date: stated, label: labelled(labelOf(lead + text.slice(0, wordReach)) === 'modified' ? 'modified' : 'published') }];
  // A line of the article tells of other days, an item with more than its date of events.
  const isInText = (body !== undefined && body.first + beginning * (/^\d/.test(text) ? 2 : 1) < node && node < body.end) || page.element[page.parent[node]!] === LI;
  if (isInText && text.length <= maxDateLine && readDateLine(text) === undefined && !isMarked) return [];
  const found: Found[] = [];
  for (const { date, index, label: own } of pageDates(text.slice(0, 2 * maxDateLine), order)) {
    if (text.length > maxDateLine && index > maxLead) break;
    if (beforeOtherDate.test(index === 0 ? lead : text.slice(Math.max(0, index - wordReach), index))) continue;
    if (!isMarked && /[.!?…]$/.test(text) && /(?:\p{Ll}|[dt]a[gy],)\s$/u.test(text.slice(0, index))) continue;
    const label = labelled(index === 0 ? labelOf(lead) : own);
    if (!found.some((other) => other.label === label)) found.push({ date, label });
  }
  // „Stand: …“ is the publication only where nothing beside it is.
  return found.sort((a, b) => Number(a.label === 'asOf') - Number(b.label === 'asOf'));
}

/** The words of their own right before a node, as labels have them: „Aktualisiert:“; empty when there are none or they hold a date themselves. */
function labelText(page: PageTree, node: number): string {
  for (let before = node - 1; before > 0 && before >= node - labelReach; before--) {
    const text = page.element[before] === TEXT ? page.text(before) : '';
    if (text !== '') return text.length < wordReach && !/\d/.test(text) ? `${text} ` : '';
  }
  return '';
}
