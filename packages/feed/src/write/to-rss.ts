/** Articles as RSS 2.0. */
import type { Article } from '@depesche/article';
import { type ArticleFacts, articleFacts } from './article-facts.js';
import { completeInfo, type CompleteInfo, type FeedInfo, isExact, withTime } from './feed-info.js';
import { mediaImage } from './media-image.js';
import { rfc822Date } from './rfc822-date.js';
import { element, parent, section, textElement } from './xml.js';

const namespaces =
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:georss="http://www.georss.org/georss" xmlns:media="http://search.yahoo.com/mrss/"';

/** RSS 2.0 of articles, in the order given: whole texts as `content:encoded`, standfirsts as descriptions. `info` is about the feed as a whole. */
export function toRss(articles: readonly Article[], info: FeedInfo = {}): string {
  const complete = completeInfo(info, articles);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${namespaces}>\n${parent('channel', channel(complete), ...articles.map((article) => item(articleFacts(article), complete)))}</rss>\n`;
}

function channel(info: CompleteInfo): string {
  const page = info.homepage ?? info.url ?? '';
  return [
    textElement('title', info.title),
    // Demanded even where nothing is known (RSS 2.0, "Required channel elements").
    textElement('link', page) || '<link></link>\n',
    textElement('description', info.description ?? info.title),
    textElement('language', info.language),
    textElement('copyright', info.rights),
    textElement('lastBuildDate', info.updated === undefined ? undefined : rfc822Date(info.updated)),
    ...(info.authors ?? []).map(({ name }) => textElement('dc:creator', name)),
    info.url === undefined ? '' : element('atom:link', '', { rel: 'self', href: info.url, type: 'application/rss+xml' }),
    info.next === undefined ? '' : element('atom:link', '', { rel: 'next', href: info.next, type: 'application/rss+xml' }),
    ...info.hubs.map((href) => element('atom:link', '', { rel: 'hub', href })),
    info.image === undefined ? '' : parent('image', textElement('url', info.image), textElement('title', info.title), textElement('link', page)),
  ].join('');
}

function item(facts: ArticleFacts, info: CompleteInfo): string {
  const { id, url, title, summary, published, updated, location } = facts;
  return parent(
    'item',
    // One of title and description must be there.
    textElement('title', title ?? (summary === undefined ? info.title : undefined)),
    textElement('link', url),
    textElement('guid', id, { isPermaLink: String(id === url) }),
    textElement('pubDate', published === undefined ? undefined : rfc822Date(withTime(published))),
    textElement('dcterms:issued', published === undefined || isExact(published) ? undefined : published),
    textElement('dcterms:modified', updated),
    ...facts.authors.map(({ name }) => textElement('dc:creator', name)),
    textElement('dc:language', facts.language === info.language ? undefined : facts.language),
    textElement('dc:rights', facts.rights),
    ...facts.categories.map(({ name, scheme }) => textElement('category', name, { domain: scheme })),
    // RSS has no place for what identifies a category beside its name.
    ...facts.categories.map(({ name, term, scheme }) => (term === undefined ? '' : element('atom:category', '', { term, label: name, scheme }))),
    textElement('description', summary),
    facts.content === '' ? '' : element('content:encoded', section(facts.content)),
    ...facts.images.map(mediaImage),
    ...facts.enclosures.slice(0, 1).map(({ url: href, type }) => element('enclosure', '', { url: href, length: '0', type })),
    ...facts.enclosures.slice(1).map(({ url: href, type }) => element('media:content', '', { url: href, type })),
    location === undefined ? '' : textElement('georss:point', `${location.latitude} ${location.longitude}`),
  );
}
