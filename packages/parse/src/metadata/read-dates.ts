/** When the article was published and last changed, by the most reliable source that says so. */
import { isoDate } from '@depesche/jsonld';
import { isUtc, localTime } from './local-time.js';
import { pageDates } from './page-dates.js';
import { metaValue, type PageFacts } from './page-facts.js';
import { type ShownDates, shownDates } from './shown-date.js';

export interface ArticleDates {
  readonly datePublished?: string;
  readonly dateModified?: string;
}

/** Names of meta elements that tell the publication, by their form; publishing systems write them for machines. */
const publishedMeta = /(?:pub(?:lish(?:ed)?|lication)?|create)[-_.:]?(?:time|date|on)|date[-_.:]?(?:pub|original)|^(?:date|dc|dcterms)\.(?:date\.)?(?:issued|created)$|^sailthru\.date$|\.published$/;
/** Often the date of the last change or of the template; what the page shows is right more often. */
const vagueMeta = /^(?:(?:dc|dcterms)\.)?date$|^created$/;
const modifiedMeta = /modified|updated|lastmod|^revised$/;
/** Longer values are no date line. */
const maxDateLine = 250;
/** Up to, and from these hours on, a time may fall on another day where the page is read. */
const smallHours = 6;
const evening = 18;
/** More dates than a page has comments. */
const maxProperties = 500;

/**
 * Publication: JSON-LD, meta elements, microdata when all of it means one day, the date shown nearest to the headline, other microdata, vague
 * meta elements, the address, modification; modification: JSON-LD, meta elements, microdata, what the page shows. Times without an offset become
 * dates; times in UTC are given in local time where language or domain tell it, else as the day that the page shows where that is another.
 *
 * @param headline node of the headline, 0 when there is none
 */
export function readDates(facts: PageFacts, headline: number): ArticleDates {
  const { metadata } = facts.jsonLd ?? {};
  // Most pages state both dates for machines, and then their text need not be looked through.
  let found: ShownDates | undefined;
  const shown = (): ShownDates => (found ??= shownDates(facts, headline));
  const changed = metadata?.dateModified ?? metaDate(facts, modifiedMeta) ?? itempropDates(facts, 'datemodified')[0] ?? shown().modified;
  const forMachines =
    metadata?.datePublished ??
    metaDate(facts, publishedMeta) ??
    onlyOf(itempropDates(facts, 'datepublished'));
  const stated = forMachines ?? shown().published ?? itempropDates(facts, 'datepublished')[0] ?? metaDate(facts, vagueMeta) ?? urlDate(facts) ?? changed;
  const { published, asOf } = changed === undefined ? shown() : {};
  const dateModified = changed ?? (forMachines !== undefined || published !== asOf ? asOf : undefined);
  const datePublished = stated && (isUtc(stated) ? readersDay(localTime(stated, facts), () => [shown().published, urlDate(facts)]) : stated);
  return {
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && { dateModified: localTime(dateModified, facts) }),
  };
}

/** In the small hours the day before, in the evening the next day may be the reader's, if the page shows it or has it in its address; the time there is not known. */
function readersDay(date: string, others: () => readonly (string | undefined)[]): string {
  const hour = Number(date.slice(11, 13));
  if (hour >= smallHours && hour < evening) return date;
  for (const other of others()) {
    const days = other === undefined ? 0 : dayNumber(other) - dayNumber(date);
    if ((days === -1 && hour < smallHours) || (days === 1 && hour >= evening)) return other!.slice(0, 10);
  }
  return date;
}

function dayNumber(date: string): number {
  return Date.parse(date.slice(0, 10)) / 86_400_000;
}

/** The first date and time that meta elements of such names give, else the first date. */
function metaDate(facts: PageFacts, names: RegExp): string | undefined {
  let day: string | undefined;
  for (const name of facts.meta.keys()) {
    const value = names.test(name) ? metaValue(facts, name) : undefined;
    const date = value === undefined ? undefined : readValue(value);
    if (date?.includes('T')) return date;
    day ??= date;
  }
  return day;
}

/** The dates of microdata with a property, in document order. */
function itempropDates({ page, marks }: PageFacts, property: string): string[] {
  const dates: string[] = [];
  for (const node of (marks.itemprops.get(property) ?? []).slice(0, maxProperties)) {
    const date = readValue(page.attribute(node, 'content') ?? page.attribute(node, 'datetime') ?? page.text(node).slice(0, maxDateLine));
    if (date !== undefined) dates.push(date);
  }
  return dates;
}

/** The first of several dates that all mean one day: nothing else on the page has a date then. */
function onlyOf(dates: readonly string[]): string | undefined {
  return dates.every((date) => date.slice(0, 10) === dates[0]!.slice(0, 10)) ? dates[0] : undefined;
}

/** A machine-readable date, or else the first one printed. */
function readValue(value: string): string | undefined {
  return isoDate(value) ?? pageDates(value.slice(0, maxDateLine))[0]?.date;
}

function urlDate({ url: own = '', links }: PageFacts): string | undefined {
  for (const url of [links.get('canonical')?.[0] ?? '', own]) {
    const [, year, month, day] = /\/((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01])(?!\d)/.exec(url) ?? [];
    const [, lastDay, lastMonth, lastYear] = /(?<!\d)([0-2]\d|3[01])-(0[1-9]|1[0-2])-(20\d{2})(?!\d)/.exec(url) ?? [];
    const date = isoDate(`${year}-${month}-${day}`) ?? isoDate(`${lastYear}-${lastMonth}-${lastDay}`);
    if (date !== undefined) return date;
  }
  return undefined;
}
