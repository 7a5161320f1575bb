/** What an item says about itself, as metadata. */
import { type Agent, type Concept, fromDateTime, type ItemLink, type Metadata, type PublicationStatus, type Urgency, webUrl } from '@depesche/article';
import { AUTHOR, KEYWORD, LINK_TYPES, LOCATED, MENTIONED, PUBLISHER, SECTION, URI_ID } from '../vocabulary.js';
import type { ReportIssue } from '../issues.js';
import { defined, type JsonObject, objectsOf, stringOf } from './json.js';
import { pictureOf } from './pictures.js';

const statuses: ReadonlySet<string> = new Set<PublicationStatus>(['usable', 'withheld', 'canceled']);

/** The metadata of an item in the shape of 3.x. */
export function readMetadata(item: JsonObject, report: ReportIssue): Metadata {
  const date = (name: string): string | undefined => dateOf(item[name], name, report);
  const [created, first, version] = [date('contentCreated'), date('firstCreated'), date('versionCreated')];
  const published = first ?? version ?? created;
  const pictures = objectsOf(item['associations']).flatMap((association) => pictureOf(association) ?? []);
  const subjects = objectsOf(item['subjects']);
  return defined({
    url: webUrl(item['uri']),
    title: stringOf(item['title']),
    description: descriptionOf(item),
    section: stringOf(subjects.find(({ rel }) => rel === SECTION)?.['name']),
    publisher: publisherOf(item),
    authors: nonEmpty(authorsOf(item)),
    dateCreated: created === published ? undefined : created,
    datePublished: published,
    dateModified: version === published ? undefined : version,
    embargoedUntil: date('embargoedUntil'),
    expires: date('expires'),
    version: stringOf(item['version']),
    status: statusOf(item['pubStatus'], report),
    urgency: urgencyOf(item['urgency'], report),
    keywords: nonEmpty(subjects.filter(({ rel }) => rel === KEYWORD).flatMap(({ name }) => stringOf(name) ?? [])),
    genres: nonEmpty(objectsOf(item['genres']).flatMap(conceptOf)),
    subjects: nonEmpty(subjects.filter(({ rel }) => rel !== KEYWORD && rel !== SECTION && rel !== MENTIONED).flatMap(conceptOf)),
    located: locatedOf(item),
    rights: rightsOf(item),
    image: pictures[0]?.url,
    images: nonEmpty(pictures.length > 1 || Object.keys(pictures[0] ?? {}).length > 1 ? pictures : []),
    links: nonEmpty(linksOf(item)),
    ids: idsOf(item),
  });
}

/** Midnight UTC is how a date without a time is written here, as ninjs asks for both. */
function dateOf(value: unknown, name: string, report: ReportIssue): string | undefined {
  if (value === undefined) return undefined;
  const date = fromDateTime(value);
  if (date !== undefined) return date;
  report('bad-value', `"${name}" is no date with time and offset (RFC 3339).`);
  return undefined;
}

/** Texts about the item that are no part of what is read. */
function descriptionOf(item: JsonObject): string | undefined {
  const found = objectsOf(item['descriptions']).find(({ role }) => role === 'description' || role === 'summary' || role === 'text' || role === undefined);
  return stringOf(found?.['value']);
}

function publisherOf(item: JsonObject): Agent | undefined {
  const sources = objectsOf(item['infoSources']);
  return agentOf(sources.find(({ role }) => role === PUBLISHER) ?? sources[0], 'organization');
}

function authorsOf(item: JsonObject): Agent[] {
  const of = (list: string, type: Agent['type']): Agent[] => objectsOf(item[list]).filter(({ rel }) => rel === AUTHOR).flatMap((entry) => agentOf(entry, type) ?? []);
  return [...of('people', 'person'), ...of('organisations', 'organization')];
}

function agentOf(entry: JsonObject | undefined, type: Agent['type']): Agent | undefined {
  const name = stringOf(entry?.['name']);
  const url = webUrl(entry?.['uri']);
  return name === undefined ? undefined : { type, name, ...(url !== undefined && { url }) };
}

function statusOf(value: unknown, report: ReportIssue): PublicationStatus | undefined {
  if (value === undefined || (typeof value === 'string' && statuses.has(value))) return value as PublicationStatus | undefined;
  report('bad-value', '"pubStatus" is none of usable, withheld, canceled.');
  return undefined;
}

function urgencyOf(value: unknown, report: ReportIssue): Urgency | undefined {
  if (value === undefined || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 8)) return value as Urgency | undefined;
  // 9 and 0 are in use for "user-defined" and "none".
  report('bad-value', '"urgency" is no whole number from 1 to 8.');
  return undefined;
}

function conceptOf(entry: JsonObject): Concept[] {
  const scheme = stringOf(entry['scheme']);
  const concept = defined({ name: stringOf(entry['name']), uri: stringOf(entry['uri']), code: stringOf(entry['literal']) });
  return Object.keys(concept).length === 0 ? [] : [{ ...concept, ...(scheme !== undefined && { scheme }) }];
}

function locatedOf(item: JsonObject): Concept | undefined {
  const place = objectsOf(item['places']).find(({ rel }) => rel === LOCATED);
  const name = stringOf(item['located']) ?? stringOf(place?.['name']);
  const uri = stringOf(place?.['uri']);
  return name === undefined && uri === undefined ? undefined : defined({ name, uri });
}

function rightsOf(item: JsonObject): Metadata['rights'] {
  const rights = defined({ holder: stringOf(item['copyrightHolder']), notice: stringOf(item['copyrightNotice']), usageTerms: stringOf(item['usageTerms']) });
  return Object.keys(rights).length === 0 ? undefined : rights;
}

function linksOf(item: JsonObject): ItemLink[] {
  return objectsOf(item['associations'])
    .filter(({ type, renditions }) => (typeof type === 'string' ? LINK_TYPES.has(type) : renditions === undefined))
    .flatMap((association) => {
      const uri = stringOf(association['uri']);
      return uri === undefined ? [] : [{ uri, ...defined({ title: stringOf(association['title']) ?? stringOf(objectsOf(association['headlines'])[0]?.['value']), rel: stringOf(association['rel']) }) }];
    });
}

/** Identifiers in other systems, and the item's own where it is no web address. */
function idsOf(item: JsonObject): Metadata['ids'] {
  const pairs = objectsOf(item['altIds']).flatMap(({ role, value }): [string, string][] => {
    const id = stringOf(value);
    return id === undefined || typeof role !== 'string' || role === '__proto__' ? [] : [[role, id]];
  });
  const uri = stringOf(item['uri']);
  if (uri !== undefined && webUrl(uri) === undefined && !uri.startsWith('urn:depesche:')) pairs.unshift([URI_ID, uri]);
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

