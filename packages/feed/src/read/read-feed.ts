/** RSS in all its versions and Atom: what the feed says about itself. Each element has one name, so that either may use those of the other. */
import type { Draft, Feed, FeedImage, FeedPerson } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { readCategories } from './categories.js';
import { dateOf } from './date-of.js';
import { idOf } from './item-id.js';
import { languageTag } from './language-tag.js';
import { linkOf } from './links.js';
import { linkIn, linksOf } from './feed-links.js';
import { imageAt } from './media.js';
import { atomPeople, itunesOwner, peopleOfLines } from './people.js';
import { put } from '../put.js';
import { readItem } from './read-item.js';
import { firstLine } from './texts.js';

/** Reads the feed whose root is given: `rss`, `rdf:RDF`, a `channel` without one, a `feed`, or a single `entry`; `further` are the roots of documents that follow in the same file. */
export function readFeed(root: FeedElement, further: readonly FeedElement[] = []): Feed {
  const isEntry = root.name === 'atom:entry';
  const channel = root.first('channel') ?? root;
  fallBackToHomepage(channel);
  const feed: Draft<Feed> = {
    format: root.name.startsWith('atom:') ? 'atom' : 'rss',
    authors: [],
    contributors: [],
    categories: [],
    images: [],
    hubs: [],
    links: [],
    items: [],
  };
  put(feed, { version: versionOf(root) });
  if (!isEntry) addFacts(feed, channel, root);
  const items = [root, ...further].flatMap(itemsIn);
  feed.items = items.map((item) => readItem(item, feed));
  return feed;
}

/** Items stand in the channel, in RDF beside it; an entry may stand alone. */
function itemsIn(root: FeedElement): FeedElement[] {
  if (root.name === 'atom:entry') return [root];
  const channel = root.first('channel') ?? root;
  const holders = [channel, ...channel.all('items'), ...(channel === root ? [] : [root])];
  return holders.flatMap(({ children }) => children.filter(({ name }) => name === 'item' || name === 'atom:entry'));
}

/** Without an address of the feed, relative ones in it count from itself, or from its page. */
function fallBackToHomepage(channel: FeedElement): void {
  const links = linksOf(channel);
  const base = homepageOf(channel) ?? linkOf(links, 'self') ?? linkOf(links, 'alternate');
  if (base !== undefined) channel.fallBackTo(base);
}

function homepageOf(channel: FeedElement): string | undefined {
  return channel.all('link').map(linkIn).find((found) => found !== undefined);
}

function addFacts(feed: Draft<Feed>, channel: FeedElement, root: FeedElement): void {
  const links = linksOf(channel);
  put(feed, {
    id: idOf(channel) ?? channel.attribute('rdf:about'),
    url: linkOf(links, 'self'),
    homepage: homepageOf(channel) ?? linkOf(links, 'alternate'),
    title: firstLine(channel, 'title', 'atom:title', 'dc:title', 'dcterms:title', 'itunes:title'),
    description: firstLine(channel, 'description', 'atom:subtitle', 'atom:tagline', 'itunes:summary', 'dc:description', 'dcterms:description', 'itunes:subtitle'),
    language: languageTag(firstLine(channel, 'language') ?? channel.language ?? firstLine(channel, 'dc:language', 'dcterms:language') ?? (channel.first('atom:title') ?? channel.first('title'))?.language),
    published: dateOf(channel, 'pubdate', 'atom:published', 'atom:issued', 'dcterms:issued', 'atom:created', 'dcterms:created'),
    updated: dateOf(channel, 'lastbuilddate', 'atom:updated', 'atom:modified', 'dcterms:modified', 'dc:date', 'dcterms:date'),
    authors: authorsOf(channel),
    contributors: atomPeople(channel, 'atom:contributor').concat(peopleOfLines(channel, 'dc:contributor')),
    categories: readCategories(channel),
    rights: firstLine(channel, 'copyright', 'atom:rights', 'atom:copyright', 'dc:rights', 'dcterms:rights'),
    generator: firstLine(channel, 'generator', 'atom:generator'),
    images: imagesOf(channel, root),
    hubs: links.filter(({ rel }) => rel === 'hub').map(({ url }) => url),
    next: linkOf(links, 'next'),
    links,
  });
}

/** Where nobody says it, Atom and RDF show it by their namespace. */
function versionOf(root: FeedElement): string | undefined {
  const stated = root.attribute('version');
  if (stated !== undefined || root.name === 'rss' || root.name === 'channel') return stated;
  const namespace = root.attribute('xmlns') ?? '';
  if (namespace.includes('simple/0.9')) return '0.90';
  return namespace.includes('purl.org/atom/ns') ? '0.3' : '1.0';
}

/** Who edits it; only without one who is behind the podcast, and then who looks after the machine. */
function authorsOf(channel: FeedElement): FeedPerson[] {
  const people = peopleOfLines(channel, 'author', 'managingeditor', 'dc:creator', 'dcterms:creator', 'dc:author', 'itunes:author').concat(atomPeople(channel, 'atom:author'));
  if (people.length > 0) return people;
  const owner = itunesOwner(channel.first('itunes:owner'));
  if (owner !== undefined) return [owner];
  const others = peopleOfLines(channel, 'webmaster');
  return others.length > 0 ? others : peopleOfLines(channel, 'dc:publisher', 'dcterms:publisher');
}

/** The picture of RDF stands beside the channel, which only points at it. */
function imagesOf(channel: FeedElement, root: FeedElement): FeedImage[] {
  const names = ['image', 'itunes:image', 'media:thumbnail', 'media:content', 'atom:logo', 'atom:icon'];
  const images: FeedImage[] = [];
  for (const element of [root.first('image'), ...names.map((name) => channel.first(name))]) {
    const image = imageAt(element);
    if (image !== undefined && !images.some(({ url }) => url === image.url)) images.push(image);
  }
  return images;
}
