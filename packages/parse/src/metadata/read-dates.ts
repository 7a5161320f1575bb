/** When the article was published and last changed, by the most reliable source that says so. */
import { isoDate } from '@depesche/jsonld';
import type { PageTree } from '../html/page-tree.js';
import { findDates } from './find-dates.js';
import { localTime } from './local-time.js';
import { metaValue, type PageFacts } from './page-facts.js';
import { shownDate } from './shown-date.js';

export interface ArticleDates {
  readonly datePublished?: string;
  readonly dateModified?: string;
}

/** Written by publishing systems for machines. */
const publishedMeta = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'date.issued', 'dcterms.issued', 'dc.date.issued', 'dc.issued',
  'dcterms.created', 'dc.created', 'dc.date.created', 'parsely-pub-date', 'sailthru.date', 'publish-date', 'publish_date', 'publication_date', 'published_time',
  'pubdate', 'article.published', 'article_date_original', 'cxenseparse:recs:publishtime', 'bt:pubdate', 'vr:published_time', 'rnews:datepublished',
  'citation_publication_date',
];
/** Often the date of the last change or of the template; what the page shows is right more often. */
const vagueMeta = ['dc.date', 'dcterms.date', 'date', 'created'];
const modifiedMeta = [
  'article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'dc.modified', 'dc.date.modified', 'lastmod', 'last-modified', 'article.updated',
  'modified_time', 'revised',
];
/** Longer values are no date line. */
const maxDateLine = 250;

/** Further names of meta elements that tell the publication, by their form. */
const publishedName = /(?:pub(?:lish(?:ed)?|lication)?|create)[-_.:]?(?:time|date|on)|date[-_.:]?pub/;

/**
 * Publication: JSON-LD, meta elements, the date shown nearest to the headline, microdata, the address, modification; modification: JSON-LD, meta
 * elements, microdata. Times without an offset become dates; times in UTC are given in local time where language or domain tell it.
 *
 * @param headline node of the headline, 0 when there is none
 */
export function readDates(facts: PageFacts, headline: number): ArticleDates {
  const { metadata } = facts.jsonLd ?? {};
  const dateModified = metadata?.dateModified ?? metaDate(facts, modifiedMeta) ?? itempropDate(facts.page, 'datemodified');
  const datePublished =
    metadata?.datePublished ??
    metaDate(facts, publishedMeta) ??
    metaDate(facts, [...facts.meta.keys()].filter((name) => publishedName.test(name))) ??
    shownDate(facts.page, headline) ??
    itempropDate(facts.page, 'datepublished') ??
    metaDate(facts, vagueMeta) ??
    urlDate(facts) ??
    dateModified;
  return {
    ...(datePublished !== undefined && { datePublished: localTime(datePublished, facts) }),
    ...(dateModified !== undefined && { dateModified: localTime(dateModified, facts) }),
  };
}

function metaDate(facts: PageFacts, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = metaValue(facts, name);
    const date = value && readValue(value);
    if (date) return date;
  }
  return undefined;
}

function itempropDate(page: PageTree, property: string): string | undefined {
  for (let node = 1; node < page.size; node++) {
    if (page.attribute(node, 'itemprop')?.toLowerCase() !== property) continue;
    const date = readValue(page.attribute(node, 'content') ?? page.attribute(node, 'datetime') ?? page.text(node));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A machine-readable date, or else the first one printed. */
function readValue(value: string): string | undefined {
  return isoDate(value) ?? findDates(value.slice(0, maxDateLine))[0]?.date;
}

function urlDate({ base = '', links }: PageFacts): string | undefined {
  for (const url of [links.get('canonical')?.[0] ?? '', base]) {
    const match = /\/((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01])(?!\d)/.exec(url);
    const date = match && isoDate(`${match[1]}-${match[2]}-${match[3]}`);
    if (date) return date;
  }
  return undefined;
}
