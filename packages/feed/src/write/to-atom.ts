/** Articles as Atom 1.0 (RFC 4287). */
import type { Agent, Article } from '@depesche/article';
import { agentUrl, type ArticleFacts, articleFacts } from './article-facts.js';
import { completeInfo, type CompleteInfo, type FeedInfo, isExact, withTime } from './feed-info.js';
import { mediaImage } from './media-image.js';
import { element, escaped, parent, textElement } from './xml.js';

const namespaces = 'xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:georss="http://www.georss.org/georss" xmlns:media="http://search.yahoo.com/mrss/"';

/** Atom demands a date of everything (RFC 4287, 4.2.15). */
const NEVER = '1970-01-01T00:00:00Z';

/** Atom of articles, in the order given: whole texts as content, standfirsts as summaries. `info` is about the feed as a whole. */
export function toAtom(articles: readonly Article[], info: FeedInfo = {}): string {
  const complete = completeInfo(info, articles);
  const language = complete.language === undefined ? '' : ` xml:lang="${escaped(complete.language)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed ${namespaces}${language}>\n${head(complete)}${articles.map((article) => entry(articleFacts(article), complete)).join('')}</feed>\n`;
}

function head(info: CompleteInfo): string {
  const authors = (info.authors ?? []).flatMap(({ name, url }): Agent[] => (name === undefined ? [] : [{ type: 'person', name, ...(url !== undefined && { url }) }]));
  return [
    textElement('id', info.id),
    textElement('title', info.title),
    textElement('subtitle', info.description),
    textElement('updated', info.updated ?? NEVER),
    // Every entry needs an author, its own or the feed's (RFC 4287, 4.1.1).
    ...(authors.length > 0 ? authors : [{ type: 'organization' as const, name: info.title }]).map(person),
    textElement('rights', info.rights),
    info.homepage === undefined ? '' : element('link', '', { href: info.homepage }),
    info.url === undefined ? '' : element('link', '', { rel: 'self', href: info.url, type: 'application/atom+xml' }),
    info.next === undefined ? '' : element('link', '', { rel: 'next', href: info.next, type: 'application/atom+xml' }),
    ...info.hubs.map((href) => element('link', '', { rel: 'hub', href })),
    textElement('logo', info.image),
  ].join('');
}

function entry(facts: ArticleFacts, info: CompleteInfo): string {
  const { id, url, title, summary, published, updated, location, language } = facts;
  const content = parent(
    'entry',
    textElement('id', id),
    textElement('title', title) || '<title></title>\n',
    url === undefined ? '' : element('link', '', { href: url, type: 'text/html' }),
    textElement('published', published === undefined ? undefined : withTime(published)),
    textElement('updated', withTime(updated ?? published ?? info.updated ?? NEVER)),
    textElement('dcterms:issued', published === undefined || isExact(published) ? undefined : published),
    textElement('dcterms:modified', updated === undefined || isExact(updated) ? undefined : updated),
    ...facts.authors.map(person),
    textElement('rights', facts.rights),
    ...facts.categories.map(({ name, term, scheme }) => element('category', '', { term: term ?? name, label: name, scheme })),
    textElement('summary', summary),
    element('content', escaped(facts.content), { type: 'html' }),
    ...facts.images.map(mediaImage),
    ...facts.enclosures.map(({ url: href, type, title: name }) => element('link', '', { rel: 'enclosure', href, type, title: name })),
    location === undefined ? '' : textElement('georss:point', `${location.latitude} ${location.longitude}`),
  );
  return language === undefined || language === info.language ? content : content.replace('<entry>', `<entry xml:lang="${escaped(language)}">`);
}

function person(agent: Agent): string {
  return parent('author', textElement('name', agent.name), textElement('uri', agentUrl(agent)));
}
