/** What an item says beside its text, as metadata of an article. */
import { type Agent, type Concept, isIsoDate, type ItemLink, type Metadata, type Picture } from '@depesche/article';
import { authorNames } from '@depesche/parse';
import type { Draft, Feed, FeedCategory, FeedItem, FeedPerson } from '../feed.js';
import { plainLine } from '../read/texts.js';
import { WIKIDATA } from '../wikidata.js';

/** Metadata of an item; its summary counts as description unless it is shown in the text. */
export function itemMetadata(item: FeedItem, feed: Feed, isSummaryShown: boolean): Metadata {
  const metadata: Draft<Metadata> = {};
  const { url, title, published, updated } = item;
  if (url !== undefined) metadata.url = url;
  if (title !== undefined) metadata.title = title;
  const description = isSummaryShown || item.summary === undefined ? undefined : plainLine(item.summary);
  if (description !== undefined) metadata.description = description;
  addAgents(metadata, item, feed);
  if (isIsoDate(published)) metadata.datePublished = published!;
  if (isIsoDate(updated) && !isSameTime(updated!, published)) metadata.dateModified = updated!;
  const keywords = item.categories.filter(({ scheme }) => scheme !== WIKIDATA).map(({ name }) => name);
  const subjects = item.categories.filter(({ scheme }) => scheme !== undefined).map(conceptOf);
  if (keywords.length > 0) metadata.keywords = [...new Set(keywords)];
  if (subjects.length > 0) metadata.subjects = subjects;
  addRest(metadata, item, feed);
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
  const uri = scheme === WIKIDATA && term !== undefined && /^Q\d{1,12}$/.test(term) ? WIKIDATA + term : undefined;
  return { name, ...(uri !== undefined && { uri }), ...(term !== undefined && { code: term }), ...(scheme !== undefined && { scheme }) };
}

function addRest(metadata: Draft<Metadata>, item: FeedItem, feed: Feed): void {
  const notice = item.rights ?? feed.rights;
  const links = item.links.filter(({ rel }) => rel === 'related' || rel === 'via').map(({ url, title, rel }): ItemLink => ({ uri: url, ...(title !== undefined && { title }), rel }));
  const [lead] = item.images;
  if (notice !== undefined) metadata.rights = { notice };
  if (lead !== undefined) {
    metadata.image = lead.url;
    metadata.images = item.images.map(({ url, title, caption, credit, width, height }): Picture => ({
      url, ...(title !== undefined && { alt: title }), ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }), ...(width !== undefined && { width }), ...(height !== undefined && { height }),
    }));
  }
  if (links.length > 0) metadata.links = links;
  metadata.ids = { guid: item.id };
}

function isSameTime(a: string, b: string | undefined): boolean {
  return b !== undefined && Date.parse(a) === Date.parse(b);
}
