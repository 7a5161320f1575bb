/** What a NewsML-G2 item says about itself, as metadata. */
import { type Agent, type Concept, fromDateTime, isIsoDate, type ItemLink, type Metadata, type Picture, type PublicationStatus, webUrl } from '@depesche/article';
import type { Schemes } from '@depesche/topics';
import type { ReportIssue } from '../issues.js';
import { knownFields, nonEmpty, urgencyOf } from '../metadata-fields.js';
import { attributeOf, childElement, childElements, textOf, type XmlElement } from '../xml/xml-element.js';
import { agentOf, conceptOf, entityTypeOf } from './read-concepts.js';
import { SECTION, STANDFIRST_ROLES, UNKNOWN_DATE, UNKNOWN_PROVIDER, URI_ID } from './vocabulary.js';

const statuses: ReadonlySet<string> = new Set<PublicationStatus>(['usable', 'withheld', 'canceled']);

export function readMetadata(item: XmlElement, schemes: Schemes, report: ReportIssue): Metadata {
  const meta = childElement(item, 'itemMeta');
  const content = childElement(item, 'contentMeta');
  const rights = childElement(item, 'rightsInfo');
  const date = (element: XmlElement | undefined): string | undefined => dateOf(element, report);
  const [first, version, created] = [date(childElement(meta, 'firstCreated')), date(childElement(meta, 'versionCreated')), date(childElement(content, 'contentCreated'))];
  const published = first ?? version ?? created;
  const pictures = picturesOf(meta);
  return knownFields({
    url: webUrl(attributeOf(item, 'guid')),
    title: textOf(childElement(meta, 'title')),
    description: textOf(childElements(content, 'description').find((element) => !STANDFIRST_ROLES.has(attributeOf(element, 'role') ?? ''))),
    section: textOf(childElements(content, 'genre').map((genre) => (attributeOf(genre, 'type') === SECTION ? childElement(genre, 'name') : undefined)).find((name) => name !== undefined)),
    publisher: publisherOf(childElement(meta, 'provider')),
    authors: nonEmpty(childElements(content, 'creator').flatMap((creator): Agent[] => [agentOf(creator, 'person')].filter((agent) => agent !== undefined))),
    dateCreated: created === published ? undefined : created,
    datePublished: published,
    dateModified: version === published ? undefined : version,
    embargoedUntil: date(childElement(meta, 'embargoed')),
    expires: date(childElement(meta, 'expires')),
    version: attributeOf(item, 'version'),
    status: statusOf(childElement(meta, 'pubStatus'), report),
    urgency: urgencyOf(textOf(childElement(content, 'urgency'))),
    keywords: nonEmpty(childElements(content, 'keyword').flatMap((keyword) => textOf(keyword) ?? [])),
    genres: nonEmpty(concepts(childElements(content, 'genre').filter((genre) => attributeOf(genre, 'type') !== SECTION), schemes)),
    subjects: nonEmpty(concepts(childElements(content, 'subject').filter((subject) => entityTypeOf(subject) === undefined), schemes)),
    located: concepts(childElements(content, 'located'), schemes)[0],
    rights: rightsOf(rights),
    image: pictures[0]?.url,
    images: nonEmpty(pictures.length > 1 || Object.keys(pictures[0] ?? {}).length > 1 ? pictures : []),
    links: nonEmpty(linksOf(item, meta)),
    ids: idsOf(item, content),
  });
}

function publisherOf(provider: XmlElement | undefined): Agent | undefined {
  return attributeOf(provider, 'literal') === UNKNOWN_PROVIDER ? undefined : agentOf(provider, 'organization');
}

/** Midnight UTC is how a date without a time is written here. */
function dateOf(element: XmlElement | undefined, report: ReportIssue): string | undefined {
  const text = textOf(element);
  if (text === undefined || text === UNKNOWN_DATE) return undefined;
  const date = fromDateTime(text);
  if (date !== undefined) return date;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]; // a time without an offset
  if (day !== undefined && isIsoDate(day)) return day;
  report('bad-value', `<${element!.name}> is no date with time and offset.`);
  return undefined;
}

function concepts(elements: readonly XmlElement[], schemes: Schemes): Concept[] {
  return elements.flatMap((element) => conceptOf(element, schemes) ?? []);
}

function statusOf(element: XmlElement | undefined, report: ReportIssue): PublicationStatus | undefined {
  const status = (attributeOf(element, 'qcode') ?? attributeOf(element, 'uri'))?.replace(/^.*[:/]/, '');
  if (status === undefined || statuses.has(status)) return status as PublicationStatus | undefined;
  report('bad-value', 'The publishing status is none of usable, withheld, canceled.');
  return undefined;
}

function rightsOf(rights: XmlElement | undefined): Metadata['rights'] {
  const holder = agentOf(childElement(rights, 'copyrightHolder'), 'organization')?.name;
  const notice = textOf(childElement(rights, 'copyrightNotice'));
  const usageTerms = textOf(childElement(rights, 'usageTerms'));
  const found = { ...(holder !== undefined && { holder }), ...(notice !== undefined && { notice }), ...(usageTerms !== undefined && { usageTerms }) };
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Pictures the item is linked with; their caption and credit stand in the link. */
function picturesOf(meta: XmlElement | undefined): Picture[] {
  return childElements(meta, 'link').filter(isPicture).flatMap((link): Picture[] => {
    const url = webUrl(attributeOf(link, 'href'));
    if (url === undefined) return [];
    const words = (role: string): string | undefined => textOf(childElements(link, 'description').find((element) => attributeOf(element, 'role') === role));
    const [alt, caption, credit] = [words('drol:alt') ?? textOf(childElement(link, 'altText')), words('drol:caption'), textOf(childElement(link, 'creditline'))];
    const pixels = (name: string): number | undefined => {
      const value = Number(textOf(childElement(link, name)) ?? NaN);
      return value > 0 ? value : undefined;
    };
    const [width, height] = [pixels('width'), pixels('height')];
    return [{ url, ...(alt !== undefined && { alt }), ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }), ...(width !== undefined && { width }), ...(height !== undefined && { height }) }];
  });
}

function isPicture(link: XmlElement): boolean {
  return /^image\//.test(attributeOf(link, 'contenttype') ?? '');
}

/** Items this one belongs with, and those that a package holds. */
function linksOf(item: XmlElement, meta: XmlElement | undefined): ItemLink[] {
  const links = childElements(meta, 'link').filter((link) => !isPicture(link));
  const groups = childElements(childElement(item, 'groupSet'), 'group').flatMap((group) => childElements(group, 'itemRef'));
  return [...links, ...groups].flatMap((link): ItemLink[] => {
    const uri = attributeOf(link, 'residref') ?? attributeOf(link, 'href');
    const title = textOf(childElement(link, 'title')) ?? textOf(childElement(link, 'headline'));
    const rel = (attributeOf(link, 'rel') ?? attributeOf(link, 'reluri'))?.replace(/^depesche:/, '');
    return uri === undefined ? [] : [{ uri, ...(title !== undefined && { title }), ...(rel !== undefined && { rel }) }];
  });
}

function idsOf(item: XmlElement, content: XmlElement | undefined): Metadata['ids'] {
  const guid = attributeOf(item, 'guid');
  const pairs: [string, string][] = guid === undefined || webUrl(guid) !== undefined || guid.startsWith('urn:depesche:') ? [] : [[URI_ID, guid]];
  childElements(content, 'altId').forEach((altId, i) => {
    const [id, name] = [textOf(altId), attributeOf(altId, 'environment') ?? attributeOf(altId, 'type') ?? `id${i + 1}`];
    if (id !== undefined && name !== '__proto__') pairs.push([name.replace(/^depesche:/, ''), id]);
  });
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}
