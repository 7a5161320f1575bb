/** What an item says beside its text, as metadata of an article. */
import { type Agent, type Concept, isIsoDate, type ItemLink, type Metadata, type Picture } from '@depesche/article';
import { authorNames } from '@depesche/parse';
import type { Draft, Feed, FeedCategory, FeedImage, FeedItem, FeedLink, FeedPerson } from '../feed.js';
import { put } from '../put.js';
import { plainLine } from '../read/texts.js';
import { WIKIDATA } from '../wikidata.js';

/** Metadata of an item; its summary counts as description unless it is shown in the text. */
export function itemMetadata(item: FeedItem, feed: Feed, isSummaryShown: boolean): Metadata {
  const metadata: Draft<Metadata> = {};
  const { url, title, published, updated } = item;
  addAgents(metadata, item, feed);
  const keywords = [...new Set(item.categories.filter(({ scheme }) => scheme !== WIKIDATA).map(({ name }) => name))];
  const subjects = item.categories.filter(({ scheme }) => scheme !== undefined).map(conceptOf);
  const links = item.links.filter(({ rel }) => rel === 'related' || rel === 'via').map(linkOf);
  const notice = item.rights ?? feed.rights;
  put(metadata, {
    url,
    title,
    description: isSummaryShown || item.summary === undefined ? undefined : plainLine(item.summary),
    datePublished: isIsoDate(published) ? published : undefined,
    dateModified: isIsoDate(updated) && !isSameTime(updated, published) ? updated : undefined,
    keywords: keywords.length > 0 ? keywords : undefined,
    subjects: subjects.length > 0 ? subjects : undefined,
    rights: notice === undefined ? undefined : { notice },
    image: item.images[0]?.url,
    images: item.images.length > 0 ? item.images.map(pictureOf) : undefined,
    links: links.length > 0 ? links : undefined,
    ids: { guid: item.id },
  });
  return metadata;
}

function addAgents(metadata: Draft<Metadata>, item: FeedItem, feed: Feed): void {
  const publisher = item.source?.title ?? feed.title;
  const homepage = item.source === undefined ? feed.homepage : item.source.url;
  if (publisher !== undefined) metadata.publisher = { type: 'organization', name: publisher, ...(homepage !== undefined && { url: homepage }) };
  // In Atom and JSON Feed, the authors of the feed are those of the items that name none (RFC 4287, 4.1.1; JSON Feed 1.1, "authors").
  const people = item.authors.length > 0 || feed.format === 'rss' ? item.authors : feed.authors;
  const authors = people.flatMap((person) => agentsOf(person, publisher));
  if (authors.length > 0) metadata.authors = authors;
}

/** The people of one entry: feeds put several into one line, and newsrooms where people belong. */
function agentsOf({ name, url }: FeedPerson, publisher: string | undefined): Agent[] {
  if (name === undefined) return [];
  const named = authorNames(name);
  const agents = named.length > 0 ? named : [{ type: 'person' as const, name }];
  return agents.map((agent) => {
    const type = agent.name === publisher ? 'organization' : agent.type;
    return { type, name: agent.name, ...(url !== undefined && agents.length === 1 && { url }) };
  });
}

function conceptOf({ name, term, scheme }: FeedCategory): Concept {
  const concept: Draft<Concept> = { name };
  put(concept, { uri: scheme === WIKIDATA && term !== undefined && /^Q\d{1,12}$/.test(term) ? WIKIDATA + term : undefined, code: term, scheme });
  return concept;
}

function pictureOf({ url, title, caption, credit, width, height }: FeedImage): Picture {
  const picture: Draft<Picture> = { url };
  put(picture, { alt: title, caption, credit, width, height });
  return picture;
}

function linkOf({ url, title, rel }: FeedLink): ItemLink {
  const link: Draft<ItemLink> = { uri: url, rel };
  put(link, { title });
  return link;
}

function isSameTime(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && Date.parse(a) === Date.parse(b);
}
