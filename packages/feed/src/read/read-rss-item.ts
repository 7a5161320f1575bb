/** One item of RSS. */
import type { Draft, Feed, FeedItem, FeedSource, FeedText } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { readCategories } from './categories.js';
import { dateOf, refined } from './date-of.js';
import { withPicture } from './first-picture.js';
import { derivedId } from './item-id.js';
import { languageTag } from './language-tag.js';
import { absoluteUrl, linkAt, linkOf } from './links.js';
import { readLocation } from './location.js';
import { readMedia } from './media.js';
import { atomPeople, peopleOfLines } from './people.js';
import { linkIn, linksOf } from './rss-links.js';
import { atomText, firstLine, rssLine, rssText } from './texts.js';

/** Reads an item; `feed` says what holds for all of them. */
export function readRssItem(item: FeedElement, feed: Pick<Feed, 'language' | 'homepage'>): FeedItem {
  const links = linksOf(item);
  const { enclosures, images } = readMedia(item);
  const draft: Draft<FeedItem> = {
    id: '',
    authors: authorsOf(item),
    contributors: peopleOfLines(item, 'dc:contributor', 'dcterms:contributor').concat(atomPeople(item, 'atom:contributor')),
    categories: readCategories(item),
    enclosures,
    images,
    links,
  };
  const guid = item.first('guid');
  const url = addressOf(item, guid) ?? linkOf(links, 'alternate');
  if (url !== undefined) draft.url = url;
  addTexts(draft, item);
  draft.images = withPicture(draft);
  addDates(draft, item);
  const language = languageTag(firstLine(item, 'dc:language', 'dcterms:language', 'language')) ?? languageTag(item.language) ?? feed.language;
  if (language !== undefined) draft.language = language;
  addRest(draft, item);
  draft.id = rssLine(guid) ?? firstLine(item, 'atom:id', 'id', 'dc:identifier') ?? item.attribute('rdf:about') ?? derivedId(draft, feed.homepage);
  return draft;
}

/** The link; else the guid where it is one; else what other ways of saying it there are. */
function addressOf(item: FeedElement, guid: FeedElement | undefined): string | undefined {
  const original = linkAt(item.first('feedburner:origlink'));
  if (original !== undefined) return original;
  for (const element of item.children) {
    const url = element.name === 'link' ? linkIn(element) : undefined;
    if (url !== undefined) return url;
  }
  if (guid !== undefined && guid.attribute('ispermalink')?.toLowerCase() !== 'false') {
    const written = guid.string();
    // A guid is an address by default, but many are only numbers.
    if (/^https?:\/\//i.test(written) || (guid.attribute('ispermalink') !== undefined && written !== '')) return linkAt(guid);
  }
  return absoluteUrl(item.attribute('rdf:about'), item.base);
}

function addTexts(draft: Draft<FeedItem>, item: FeedElement): void {
  const title = firstLine(item, 'title', 'dc:title', 'dcterms:title', 'atom:title', 'itunes:title', 'media:title');
  const summary = firstText(item, 'description', 'atom:summary', 'summary', 'dcterms:abstract', 'dc:description', 'dcterms:description', 'itunes:summary', 'itunes:subtitle', 'media:description')
    ?? rssText(item.first('media:group')?.first('media:description') ?? item.first('media:content')?.first('media:description'));
  const content = firstText(item, 'content:encoded', 'xhtml:body', 'xhtml:div', 'atom:content', 'content');
  if (title !== undefined) draft.title = title;
  if (summary !== undefined) draft.summary = summary;
  if (content !== undefined) draft.content = content;
}

function firstText(item: FeedElement, ...names: readonly string[]): FeedText | undefined {
  for (const name of names) {
    const element = item.first(name);
    if (element === undefined) continue;
    const text = name.startsWith('atom:') ? atomText(element) : rssText(element);
    if (text !== undefined) return text;
  }
  return undefined;
}

function addDates(draft: Draft<FeedItem>, item: FeedElement): void {
  const stated = dateOf(item, 'pubdate', 'atom:published', 'published', 'atom:issued', 'dcterms:issued', 'dc:date', 'dcterms:date', 'dcterms:created');
  const updated = dateOf(item, 'atom:updated', 'updated', 'atom:modified', 'dcterms:modified', 'lastbuilddate', 'dc:date');
  const published = refined(stated, item, 'dcterms:issued');
  if (published !== undefined) draft.published = published;
  if (updated !== undefined) draft.updated = updated;
}

function authorsOf(item: FeedElement): FeedItem['authors'] {
  const people = peopleOfLines(item, 'author', 'dc:creator', 'dcterms:creator', 'dc:author');
  if (people.length > 0) return people;
  const others = atomPeople(item, 'atom:author');
  return others.length > 0 ? others : peopleOfLines(item, 'itunes:author');
}

function addRest(draft: Draft<FeedItem>, item: FeedElement): void {
  const comments = linkAt(item.first('comments'));
  const rights = firstLine(item, 'dc:rights', 'dcterms:rights', 'atom:rights', 'copyright');
  const location = readLocation(item);
  const source = sourceOf(item.first('source'));
  if (comments !== undefined) draft.comments = comments;
  if (rights !== undefined) draft.rights = rights;
  if (location !== undefined) draft.location = location;
  if (source !== undefined) draft.source = source;
}

function sourceOf(element: FeedElement | undefined): FeedSource | undefined {
  const url = absoluteUrl(element?.attribute('url'), element?.base);
  const title = rssLine(element);
  if (url === undefined && title === undefined) return undefined;
  return { ...(url !== undefined && { url }), ...(title !== undefined && { title }) };
}
