/** One item of RSS, or entry of Atom. */
import type { Draft, Feed, FeedItem, FeedPerson, FeedSource } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { readCategories } from './categories.js';
import { dateOf, refined } from './date-of.js';
import { linkIn, linksOf } from './feed-links.js';
import { withPicture } from './first-picture.js';
import { derivedId, idOf } from './item-id.js';
import { languageTag } from './language-tag.js';
import { absoluteUrl, linkAt, linkOf } from './links.js';
import { readLocation } from './location.js';
import { readMedia } from './media.js';
import { atomPeople, peopleOfLines } from './people.js';
import { put, stated } from '../put.js';
import { firstLine, firstText, lineOf } from './texts.js';

/** Reads an item; `feed` says what holds for all of them. */
export function readItem(item: FeedElement, feed: Pick<Feed, 'language' | 'homepage'>): FeedItem {
  const links = linksOf(item);
  const content = item.first('atom:content');
  const source = item.first('atom:source');
  const draft: Draft<FeedItem> = {
    id: '',
    authors: authorsOf(item, source),
    contributors: peopleOfLines(item, 'dc:contributor', 'dcterms:contributor').concat(atomPeople(item, 'atom:contributor')),
    categories: readCategories(item),
    ...readMedia(item),
    links,
  };
  addTexts(draft, item);
  draft.images = withPicture(draft);
  const published = dateOf(item, 'pubdate', 'atom:published', 'published', 'atom:issued', 'dcterms:issued', 'dc:date', 'dcterms:date', 'atom:created', 'dcterms:created');
  const updated = dateOf(item, 'atom:updated', 'updated', 'atom:modified', 'dcterms:modified', 'lastbuilddate', 'dc:date');
  put(draft, {
    url: addressOf(item) ?? linkOf(links, 'alternate') ?? absoluteUrl(content?.attribute('src'), content?.base) ?? permanentLink(item),
    published: refined(published, item, 'dcterms:issued'),
    updated: refined(updated, item, 'dcterms:modified'),
    language: languageOf(item, feed.language),
    comments: linkAt(item.first('comments')) ?? linkOf(links, 'replies'),
    rights: firstLine(item, 'atom:rights', 'dc:rights', 'dcterms:rights', 'copyright') ?? firstLine(source, 'atom:rights'),
    location: readLocation(item),
    source: sourceOf(source) ?? sourceInRss(item.first('source')),
  });
  draft.id = firstLine(item, 'guid') ?? idOf(item) ?? item.attribute('rdf:about') ?? derivedId(draft, feed.homepage);
  return draft;
}

/** What the item says; else the language marked at its text, where an empty mark takes back that of the feed (XML 1.0, 2.12); else the feed's. */
function languageOf(item: FeedElement, ofFeed: string | undefined): string | undefined {
  const stated = languageTag(firstLine(item, 'dc:language', 'dcterms:language', 'language'));
  if (stated !== undefined) return stated;
  const texts = ['atom:content', 'content:encoded', 'atom:summary', 'description', 'atom:title', 'title'];
  const { language } = texts.map((name) => item.first(name)).find((text) => text !== undefined) ?? item;
  return language === undefined ? ofFeed : languageTag(language);
}

/** The address before a service that counts clicks replaced it; else the link. */
function addressOf(item: FeedElement): string | undefined {
  return linkAt(item.first('feedburner:origlink')) ?? item.all('link').map(linkIn).find((found) => found !== undefined);
}

/** The guid where it is an address, which it is by default, though many are only numbers. */
function permanentLink(item: FeedElement): string | undefined {
  const guid = item.first('guid');
  const isPermanent = guid?.attribute('ispermalink')?.toLowerCase();
  if (guid !== undefined && isPermanent !== 'false' && (isPermanent !== undefined || /^https?:\/\//i.test(guid.string()))) return linkAt(guid);
  return absoluteUrl(item.attribute('rdf:about'), item.base);
}

function addTexts(draft: Draft<FeedItem>, item: FeedElement): void {
  const media = item.first('media:group') ?? item.first('media:content');
  put(draft, {
    title: firstLine(item, 'title', 'atom:title', 'dc:title', 'dcterms:title', 'itunes:title', 'media:title') ?? firstLine(item.first('media:group'), 'media:title'),
    summary:
      firstText(item, 'description', 'atom:summary', 'summary', 'dcterms:abstract', 'dc:description', 'dcterms:description', 'itunes:summary', 'itunes:subtitle', 'media:description') ??
      firstText(media, 'media:description'),
    content: firstText(item, 'content:encoded', 'xhtml:body', 'xhtml:div', 'atom:content', 'content'),
  });
}

/** Those the item names in its format's own words, else in those of others; an entry that was taken over has the authors of the feed it comes from (RFC 4287, 4.2.1). */
function authorsOf(item: FeedElement, source: FeedElement | undefined): FeedPerson[] {
  const lines = (): FeedPerson[] => peopleOfLines(item, 'author', 'dc:creator', 'dcterms:creator', 'dc:author');
  const atom = (): FeedPerson[] => atomPeople(item, 'atom:author');
  const ways = item.name === 'item' ? [lines, atom] : [atom, lines];
  for (const way of [...ways, () => (source === undefined ? [] : atomPeople(source, 'atom:author'))]) {
    const people = way();
    if (people.length > 0) return people;
  }
  return peopleOfLines(item, 'itunes:author');
}

function sourceOf(source: FeedElement | undefined): FeedSource | undefined {
  if (source === undefined) return undefined;
  const links = linksOf(source);
  return stated<FeedSource>({ id: firstLine(source, 'atom:id'), url: linkOf(links, 'self') ?? linkOf(links, 'alternate'), title: firstLine(source, 'atom:title') });
}

function sourceInRss(source: FeedElement | undefined): FeedSource | undefined {
  return stated<FeedSource>({ url: absoluteUrl(source?.attribute('url'), source?.base), title: lineOf(source) });
}
