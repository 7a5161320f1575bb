/** Articles as JSON Feed 1.1. */
import type { Agent, Article } from '@depesche/article';
import { agentUrl, type ArticleFacts, articleFacts } from './article-facts.js';
import { type CompleteInfo, completeInfo, type FeedInfo, withTime } from './feed-info.js';

/** A JSON Feed, as plain JSON. */
export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly items: readonly JsonFeedItem[];
  readonly [field: string]: unknown;
}

export interface JsonFeedItem {
  readonly id: string;
  readonly content_html: string;
  readonly [field: string]: unknown;
}

export interface JsonFeedOptions {
  /** Put each article as it is into its item's `_depesche`, with all layers, so that `toArticles` gets it back whole; default true. */
  readonly extension?: boolean;
}

/** JSON Feed of articles, in the order given, as an object for `JSON.stringify`. `info` is about the feed as a whole. */
export function toJsonFeed(articles: readonly Article[], info: FeedInfo = {}, { extension = true }: JsonFeedOptions = {}): JsonFeed {
  const complete = completeInfo(info, articles);
  const { title, description, homepage, url, language, next, hubs, image, authors = [] } = complete;
  const people = authors.flatMap(({ name, url: page }) => (name === undefined ? [] : [author({ type: 'person', name, ...(page !== undefined && { url: page }) })]));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...stated({ home_page_url: homepage, feed_url: url, description, next_url: next, icon: image, language }),
    ...(people.length > 0 && { authors: people }),
    ...(hubs.length > 0 && { hubs: hubs.map((hub) => ({ type: 'WebSub', url: hub })) }),
    items: articles.map((article) => ({ ...item(articleFacts(article), complete), ...(extension && { _depesche: { about: 'https://github.com/depesche/depesche', article } }) })),
  };
}

function item({ id, url, title, content, summary, published, updated, language, authors, categories, images, enclosures }: ArticleFacts, info: CompleteInfo): JsonFeedItem {
  const tags = [...new Set(categories.map(({ name }) => name))];
  return {
    id,
    ...stated({ url, title, summary, image: images[0]?.url }),
    content_html: content,
    ...stated({
      date_published: published === undefined ? undefined : withTime(published),
      date_modified: updated === undefined ? undefined : withTime(updated),
      language: language === info.language ? undefined : language,
    }),
    ...(authors.length > 0 && { authors: authors.map(author) }),
    ...(tags.length > 0 && { tags }),
    ...(enclosures.length > 0 && { attachments: enclosures.map(({ url: address, type, title: name }) => ({ url: address, mime_type: type, ...stated({ title: name }) })) }),
  };
}

function author(agent: Agent): Readonly<Record<string, string>> {
  return { name: agent.name, ...stated({ url: agentUrl(agent) }) };
}

/** The fields that have a value. */
function stated(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined));
}
