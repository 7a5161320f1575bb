/** JSON Feed 1.1, and 1.0 with its single authors. */
import { feedDate } from '../dates/feed-date.js';
import type { Draft, Feed, FeedEnclosure, FeedImage, FeedItem, FeedPerson, FeedText } from '../feed.js';
import { isJsonObject, type JsonObject } from '../json-object.js';
import { put, stated } from '../put.js';
import { absoluteLinks } from './absolute-links.js';
import { derivedId } from './item-id.js';
import { languageTag } from './language-tag.js';
import { absoluteUrl } from './links.js';
import { line } from './plain-text.js';

/** Whether a JSON value looks like a JSON Feed: an object with a list of items. */
export function isJsonFeed(value: unknown): value is JsonObject {
  return isJsonObject(value) && (Array.isArray(value['items']) || (typeof value['version'] === 'string' && value['version'].includes('jsonfeed.org')));
}

/** Reads a JSON Feed; values of a wrong type count as not stated. */
export function readJsonFeed(json: JsonObject, url: string | undefined): Feed {
  const base = urlOf(json['feed_url'], url) ?? url;
  const feed: Draft<Feed> = {
    format: 'json-feed',
    authors: authorsOf(json, base),
    contributors: [],
    categories: [],
    images: [json['icon'], json['favicon']].flatMap((image) => imageOf(image, base)),
    hubs: listOf(json['hubs']).flatMap((hub) => (isJsonObject(hub) ? (urlOf(hub['url'], base) ?? []) : [])),
    links: [],
    items: [],
  };
  addFacts(feed, json, base);
  feed.items = listOf(json['items']).flatMap((item) => (isJsonObject(item) ? [readItem(item, feed, base)] : []));
  return feed;
}

function addFacts(feed: Draft<Feed>, json: JsonObject, base: string | undefined): void {
  const version = /(?:^|\/)(\d+(?:\.\d+)?)$/.exec(stringOf(json['version']) ?? '')?.[1]?.replace(/^\d+$/, '$&.0');
  put(feed, {
    version,
    url: urlOf(json['feed_url'], base),
    homepage: urlOf(json['home_page_url'], base),
    title: lineOf(json['title']),
    description: lineOf(json['description']),
    language: languageTag(stringOf(json['language'])),
    next: urlOf(json['next_url'], base),
  });
}

function readItem(json: JsonObject, feed: Pick<Feed, 'language' | 'homepage'>, base: string | undefined): FeedItem {
  const external = urlOf(json['external_url'], base);
  const url = urlOf(json['url'], base) ?? external;
  const draft: Draft<FeedItem> = {
    id: '',
    authors: authorsOf(json, base),
    contributors: [],
    categories: [...new Set(listOf(json['tags']).flatMap((tag) => lineOf(tag) ?? []))].map((name) => ({ name })),
    enclosures: listOf(json['attachments']).flatMap((attachment) => enclosureOf(attachment, base)),
    images: [json['image'], json['banner_image']].flatMap((image) => imageOf(image, base)),
    links: external === undefined || external === url ? [] : [{ url: external, rel: 'related' }],
  };
  const html = stringOf(json['content_html'])?.trim() ?? '';
  put(draft, {
    url,
    title: lineOf(json['title']),
    summary: textOf(json['summary']),
    content: html === '' ? textOf(json['content_text']) : { type: 'html', value: absoluteLinks(html, url ?? base) },
    published: feedDate(stringOf(json['date_published'])),
    updated: feedDate(stringOf(json['date_modified'])),
    language: languageTag(stringOf(json['language'])) ?? feed.language,
    extension: isJsonObject(json['_depesche']) ? json['_depesche'] : undefined,
  });
  draft.id = idOf(json['id']) ?? derivedId(draft, feed.homepage);
  return draft;
}

/** Numbers are wrong as ids but in use (JSON Feed 1.1, "id"). */
function idOf(value: unknown): string | undefined {
  return lineOf(typeof value === 'number' ? String(value) : value);
}

function authorsOf(json: JsonObject, base: string | undefined): FeedPerson[] {
  const stated = Array.isArray(json['authors']) && json['authors'].length > 0 ? json['authors'] : [json['author']];
  return stated.flatMap((author) => personOf(author, base));
}

function personOf(author: unknown, base: string | undefined): FeedPerson[] {
  if (!isJsonObject(author)) return typeof author === 'string' ? personOf({ name: author }, base) : [];
  const name = lineOf(author['name']);
  const address = stringOf(author['url'])?.trim();
  const email = address !== undefined && /^mailto:/i.test(address) ? line(address.slice(7)) : undefined;
  const url = email === undefined ? urlOf(address, base) : undefined;
  const person = stated<FeedPerson>({ name, email, url });
  return person === undefined ? [] : [person];
}

function enclosureOf(attachment: unknown, base: string | undefined): FeedEnclosure[] {
  if (!isJsonObject(attachment)) return [];
  const url = urlOf(attachment['url'], base);
  if (url === undefined) return [];
  const enclosure: Draft<FeedEnclosure> = { url };
  put(enclosure, {
    type: lineOf(attachment['mime_type'])?.toLowerCase(),
    length: positive(attachment['size_in_bytes']),
    title: lineOf(attachment['title']),
    duration: positive(attachment['duration_in_seconds']),
  });
  return [enclosure];
}

function imageOf(image: unknown, base: string | undefined): FeedImage[] {
  const url = urlOf(image, base);
  return url === undefined ? [] : [{ url }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function lineOf(value: unknown): string | undefined {
  return typeof value === 'string' ? line(value) : undefined;
}

function textOf(value: unknown): FeedText | undefined {
  const text = stringOf(value)?.trim() ?? '';
  return text === '' ? undefined : { type: 'text', value: text };
}

function urlOf(value: unknown, base: string | undefined): string | undefined {
  return typeof value === 'string' ? absoluteUrl(value, base) : undefined;
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}
