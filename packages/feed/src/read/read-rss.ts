/** RSS in all its versions, with or without RDF. */
import type { Draft, Feed, FeedImage, FeedPerson } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { readCategories } from './categories.js';
import { dateOf } from './date-of.js';
import { languageTag } from './language-tag.js';
import { linkOf } from './links.js';
import { imageAt } from './media.js';
import { atomPeople, itunesOwner, peopleOfLines } from './people.js';
import { readRssItem } from './read-rss-item.js';
import { linkIn, linksOf } from './rss-links.js';
import { firstLine } from './texts.js';

/** Reads the feed whose root (`rss`, `rdf:RDF`, or a `channel` without one) is given. */
export function readRss(root: FeedElement): Feed {
  const channel = root.first('channel') ?? root;
  const items = [...channel.all('item'), ...(channel === root ? [] : root.all('item'))];
  // Without an address of the feed, relative ones in it count from its page.
  const stated = channel.all('link').map(linkIn).find((found) => found !== undefined);
  if (stated !== undefined) channel.fallBackTo(stated);
  const links = linksOf(channel);
  const language = languageTag(firstLine(channel, 'language', 'dc:language', 'dcterms:language') ?? channel.language);
  const feed: Draft<Feed> = {
    format: 'rss',
    ...version(root),
    authors: authorsOf(channel),
    contributors: atomPeople(channel, 'atom:contributor').concat(peopleOfLines(channel, 'dc:contributor')),
    categories: readCategories(channel),
    images: imagesOf(channel, root),
    hubs: links.filter(({ rel }) => rel === 'hub').map(({ url }) => url),
    links,
    items: [],
  };
  const url = linkOf(links, 'self');
  const homepage = stated ?? linkOf(links, 'alternate');
  const next = linkOf(links, 'next');
  const id = firstLine(channel, 'atom:id', 'dc:identifier') ?? channel.attribute('rdf:about');
  if (id !== undefined) feed.id = id;
  if (url !== undefined) feed.url = url;
  if (homepage !== undefined) feed.homepage = homepage;
  addLines(feed, channel);
  if (language !== undefined) feed.language = language;
  if (next !== undefined) feed.next = next;
  feed.items = items.map((item) => readRssItem(item, feed));
  return feed;
}

function addLines(feed: Draft<Feed>, channel: FeedElement): void {
  const title = firstLine(channel, 'title', 'dc:title', 'dcterms:title', 'itunes:title', 'atom:title');
  const description = firstLine(channel, 'description', 'itunes:summary', 'dc:description', 'dcterms:description', 'itunes:subtitle', 'atom:subtitle');
  const rights = firstLine(channel, 'copyright', 'dc:rights', 'dcterms:rights', 'atom:rights');
  const generator = firstLine(channel, 'generator', 'atom:generator');
  const published = dateOf(channel, 'pubdate', 'atom:published', 'dcterms:issued');
  const updated = dateOf(channel, 'lastbuilddate', 'atom:updated', 'dcterms:modified', 'dc:date', 'dcterms:date');
  if (title !== undefined) feed.title = title;
  if (description !== undefined) feed.description = description;
  if (published !== undefined) feed.published = published;
  if (updated !== undefined) feed.updated = updated;
  if (rights !== undefined) feed.rights = rights;
  if (generator !== undefined) feed.generator = generator;
}

function version(root: FeedElement): { readonly version?: string } {
  const stated = root.attribute('version');
  if (stated !== undefined) return { version: stated };
  return root.name === 'rdf:rdf' ? { version: root.attribute('xmlns')?.includes('simple/0.9') === true ? '0.90' : '1.0' } : {};
}

/** Who edits it; only without one who looks after the machine, and then who is behind the podcast. */
function authorsOf(channel: FeedElement): FeedPerson[] {
  const people = peopleOfLines(channel, 'managingeditor', 'dc:creator', 'dcterms:creator', 'dc:author', 'itunes:author').concat(atomPeople(channel, 'atom:author'));
  if (people.length > 0) return people;
  const owner = itunesOwner(channel.first('itunes:owner'));
  if (owner !== undefined) return [owner];
  const others = peopleOfLines(channel, 'webmaster');
  return others.length > 0 ? others : peopleOfLines(channel, 'dc:publisher', 'dcterms:publisher');
}

function imagesOf(channel: FeedElement, root: FeedElement): FeedImage[] {
  const elements = [root.first('image'), channel.first('image'), channel.first('itunes:image'), channel.first('media:thumbnail'), channel.first('media:content'), channel.first('atom:logo'), channel.first('atom:icon')];
  const images: FeedImage[] = [];
  for (const element of elements) {
    const image = imageAt(element);
    if (image !== undefined && !images.some(({ url }) => url === image.url)) images.push(image);
  }
  return images;
}
