/** Atom 1.0 (RFC 4287), and 0.3 as far as it is the same in other words. */
import type { Draft, Feed, FeedImage, FeedItem, FeedLink, FeedSource } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { readCategories } from './categories.js';
import { dateOf, refined } from './date-of.js';
import { withPicture } from './first-picture.js';
import { derivedId } from './item-id.js';
import { languageTag } from './language-tag.js';
import { absoluteUrl, atomLink, linkOf } from './links.js';
import { readLocation } from './location.js';
import { imageAt, readMedia } from './media.js';
import { atomPeople, peopleOfLines } from './people.js';
import { atomLine, atomText, firstLine, rssLine, rssText } from './texts.js';

/** Reads the feed whose root is given: a `feed`, or a single `entry`. */
export function readAtom(root: FeedElement): Feed {
  const isFeed = root.name === 'atom:feed';
  const links = linksOf(root);
  const stated = linkOf(links, 'self') ?? linkOf(links, 'alternate');
  if (stated !== undefined) root.fallBackTo(stated);
  const language = languageTag(root.language ?? firstLine(root, 'dc:language'));
  const feed: Draft<Feed> = {
    format: 'atom',
    version: root.attribute('version') ?? (root.attribute('xmlns')?.includes('purl.org/atom/ns') === true ? '0.3' : '1.0'),
    authors: isFeed ? authorsOf(root) : [],
    contributors: isFeed ? atomPeople(root, 'atom:contributor') : [],
    categories: isFeed ? readCategories(root) : [],
    images: isFeed ? imagesOf(root) : [],
    hubs: links.filter(({ rel }) => rel === 'hub').map(({ url }) => url),
    links: isFeed ? links : [],
    items: [],
  };
  if (isFeed) addFacts(feed, root);
  if (language !== undefined) feed.language = language;
  feed.items = (isFeed ? root.all('atom:entry') : [root]).map((entry) => readEntry(entry, feed));
  return feed;
}

function addFacts(feed: Draft<Feed>, root: FeedElement): void {
  const { links } = feed;
  const id = idOf(root);
  const url = linkOf(links, 'self');
  const homepage = linkOf(links, 'alternate');
  const title = atomLine(root.first('atom:title')) ?? firstLine(root, 'dc:title');
  const description = atomLine(root.first('atom:subtitle') ?? root.first('atom:tagline')) ?? firstLine(root, 'itunes:summary', 'dc:description');
  const updated = dateOf(root, 'atom:updated', 'atom:modified', 'dc:date');
  const published = dateOf(root, 'atom:published', 'atom:issued');
  const rights = atomLine(root.first('atom:rights') ?? root.first('atom:copyright')) ?? firstLine(root, 'dc:rights');
  const generator = firstLine(root, 'atom:generator');
  const next = linkOf(links, 'next');
  if (id !== undefined) feed.id = id;
  if (url !== undefined) feed.url = url;
  if (homepage !== undefined) feed.homepage = homepage;
  if (title !== undefined) feed.title = title;
  if (description !== undefined) feed.description = description;
  if (published !== undefined) feed.published = published;
  if (updated !== undefined) feed.updated = updated;
  if (rights !== undefined) feed.rights = rights;
  if (generator !== undefined) feed.generator = generator;
  if (next !== undefined) feed.next = next;
}

function readEntry(entry: FeedElement, feed: Pick<Feed, 'language' | 'homepage' | 'authors'>): FeedItem {
  const links = linksOf(entry);
  const source = entry.first('atom:source');
  const draft: Draft<FeedItem> = {
    id: '',
    authors: authorsOf(entry),
    contributors: atomPeople(entry, 'atom:contributor').concat(peopleOfLines(entry, 'dc:contributor')),
    categories: readCategories(entry),
    ...readMedia(entry),
    links,
  };
  const content = entry.first('atom:content');
  const url = linkOf(links, 'alternate') ?? absoluteUrl(content?.attribute('src'), content?.base);
  if (url !== undefined) draft.url = url;
  addTexts(draft, entry);
  draft.images = withPicture(draft);
  addDates(draft, entry);
  const language = languageTag(content?.language ?? entry.language) ?? languageTag(firstLine(entry, 'dc:language')) ?? feed.language;
  if (language !== undefined) draft.language = language;
  addRest(draft, entry, source);
  draft.id = idOf(entry) ?? derivedId(draft, feed.homepage);
  return draft;
}

/** Ids are absolute (RFC 4287, 4.2.6); a relative path can only be meant against `xml:base`. */
function idOf(parent: FeedElement): string | undefined {
  const element = parent.first('atom:id');
  const id = rssLine(element) ?? firstLine(parent, 'dc:identifier');
  const isPath = id !== undefined && id.includes('/') && !/^[a-z][a-z\d+.-]{0,30}:/i.test(id);
  return isPath ? (absoluteUrl(id, element?.statedBase) ?? id) : id;
}

function addTexts(draft: Draft<FeedItem>, entry: FeedElement): void {
  const group = entry.first('media:group');
  const title = atomLine(entry.first('atom:title')) ?? firstLine(entry, 'dc:title', 'media:title') ?? firstLine(group, 'media:title');
  const summary = atomText(entry.first('atom:summary')) ?? rssText(entry.first('dc:description') ?? entry.first('itunes:summary') ?? entry.first('media:description') ?? group?.first('media:description'));
  const content = atomText(entry.first('atom:content')) ?? rssText(entry.first('content:encoded'));
  if (title !== undefined) draft.title = title;
  if (summary !== undefined) draft.summary = summary;
  if (content !== undefined) draft.content = content;
}

function addDates(draft: Draft<FeedItem>, entry: FeedElement): void {
  const published = refined(dateOf(entry, 'atom:published', 'atom:issued', 'atom:created', 'dcterms:issued', 'dc:date'), entry, 'dcterms:issued');
  const updated = refined(dateOf(entry, 'atom:updated', 'atom:modified', 'dcterms:modified'), entry, 'dcterms:modified');
  if (published !== undefined) draft.published = published;
  if (updated !== undefined) draft.updated = updated;
}

function addRest(draft: Draft<FeedItem>, entry: FeedElement, source: FeedElement | undefined): void {
  const comments = linkOf(draft.links, 'replies');
  const rights = atomLine(entry.first('atom:rights') ?? source?.first('atom:rights')) ?? firstLine(entry, 'dc:rights');
  const location = readLocation(entry);
  const origin = sourceOf(source);
  if (comments !== undefined) draft.comments = comments;
  if (rights !== undefined) draft.rights = rights;
  if (location !== undefined) draft.location = location;
  if (origin !== undefined) draft.source = origin;
}

function authorsOf(parent: FeedElement): Feed['authors'] {
  const people = atomPeople(parent, 'atom:author');
  if (people.length > 0) return people;
  // An entry that was taken over has the authors of the feed it comes from (RFC 4287, 4.2.1).
  const source = parent.first('atom:source');
  const others = source === undefined ? [] : atomPeople(source, 'atom:author');
  return others.length > 0 ? others : peopleOfLines(parent, 'dc:creator', 'itunes:author');
}

function linksOf(parent: FeedElement): FeedLink[] {
  return parent.children.flatMap((child) => (child.name === 'atom:link' ? (atomLink(child) ?? []) : []));
}

function sourceOf(source: FeedElement | undefined): FeedSource | undefined {
  if (source === undefined) return undefined;
  const id = firstLine(source, 'atom:id');
  const links = linksOf(source);
  const url = linkOf(links, 'self') ?? linkOf(links, 'alternate');
  const title = atomLine(source.first('atom:title'));
  if (id === undefined && url === undefined && title === undefined) return undefined;
  return { ...(id !== undefined && { id }), ...(url !== undefined && { url }), ...(title !== undefined && { title }) };
}

function imagesOf(root: FeedElement): FeedImage[] {
  return ['atom:logo', 'itunes:image', 'atom:icon'].flatMap((name) => imageAt(root.first(name)) ?? []);
}
