/** What a NITF document says about itself. */
import { type Agent, type Concept, isIsoDate, type Metadata, webUrl } from '@depesche/article';
import { knownFields, nonEmpty, statusOfWord, urgencyOf } from '../metadata-fields.js';
import { attributeOf, childElement, childElements, elementAt, textOf, type XmlElement } from '../xml/xml-element.js';
import { SUBJECT } from './markup-names.js';
import { normToValue } from './norm-dates.js';

export function readNitfMetadata(head: XmlElement | undefined, body: XmlElement | undefined): Metadata {
  const docdata = childElement(head, 'docdata');
  const meta = (name: string): string[] => childElements(head, 'meta').filter((element) => element.attributes['name'] === name).flatMap((element) => attributeOf(element, 'content') ?? []);
  const date = (name: string): string | undefined => normToValue(attributeOf(childElement(docdata, name), 'norm') ?? '', { wantsOffset: true });
  const published = date('date.issue') ?? normToValue(attributeOf(childElement(head, 'pubdata'), 'date.publication') ?? '', { wantsOffset: true });
  return knownFields({
    url: webUrl(idOf(docdata)) ?? webUrl(attributeOf(childElement(head, 'pubdata'), 'ex-ref')),
    title: textOf(childElement(head, 'title')),
    description: meta('description')[0],
    section: attributeOf(childElement(head, 'pubdata'), 'position.section'),
    publisher: publisherOf(head, body),
    authors: nonEmpty(authorsOf(meta, body)),
    dateCreated: isoDateOf(meta('dateCreated')[0]),
    datePublished: published,
    dateModified: isoDateOf(meta('dateModified')[0]),
    embargoedUntil: published !== undefined && date('date.release') === published ? undefined : date('date.release'),
    expires: date('date.expire'),
    version: meta('version')[0],
    status: statusOfWord(attributeOf(docdata, 'management-status')),
    urgency: urgencyOf(attributeOf(childElement(docdata, 'urgency'), 'ed-urg')),
    keywords: nonEmpty(childElements(childElement(docdata, 'key-list'), 'keyword').flatMap((keyword) => attributeOf(keyword, 'key') ?? [])),
    genres: nonEmpty(meta('genre').map((name) => ({ name }))),
    subjects: nonEmpty(subjectsOf(head)),
    rights: rightsOf(docdata),
    ids: idsOf(docdata),
  });
}

function idOf(docdata: XmlElement | undefined): string | undefined {
  return attributeOf(childElement(docdata, 'doc-id'), 'id-string');
}

/** The document's own identifier where it is no web address, and those of other systems. */
function idsOf(docdata: XmlElement | undefined): Metadata['ids'] {
  const pairs = childElements(docdata, 'doc-id').flatMap((element, i): [string, string][] => {
    const id = attributeOf(element, 'id-string');
    const source = attributeOf(element, 'regsrc');
    if (id === undefined || source === '__proto__' || (i === 0 && webUrl(id) !== undefined)) return [];
    return [[i === 0 ? 'uri' : (source ?? `id${i}`), id]];
  });
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs.filter(([, id]) => !id.startsWith('urn:depesche:')));
}

function publisherOf(head: XmlElement | undefined, body: XmlElement | undefined): Agent | undefined {
  const pubdata = childElement(head, 'pubdata');
  const name = attributeOf(pubdata, 'name') ?? textOf(elementAt(body, 'body.head', 'distributor'));
  return name === undefined ? undefined : { type: 'organization', name };
}

/** Those the head names, else the people in the by-line. */
function authorsOf(meta: (name: string) => string[], body: XmlElement | undefined): Agent[] {
  const stated = [...meta('author').map((name): Agent => ({ type: 'person', name })), ...meta('author.organization').map((name): Agent => ({ type: 'organization', name }))];
  if (stated.length > 0) return stated;
  return childElements(elementAt(body, 'body.head', 'byline'), 'person').flatMap((person): Agent[] => {
    const name = textOf(person);
    return name === undefined ? [] : [{ type: 'person', name }];
  });
}

/** Our own classifiers, else the subjects of IPTC: of the names that a code is spelt out in the finest. */
function subjectsOf(head: XmlElement | undefined): Concept[] {
  const own = childElements(elementAt(head, 'docdata', 'identified-content'), 'classifier').filter((classifier) => attributeOf(classifier, 'type') === SUBJECT);
  if (own.length > 0) {
    return own.flatMap((classifier): Concept[] => {
      const [name, code, scheme] = [textOf(classifier), attributeOf(classifier, 'value'), attributeOf(classifier, 'idsrc')];
      return name === undefined && code === undefined ? [] : [{ ...(name !== undefined && { name }), ...(code !== undefined && { code }), ...(scheme !== undefined && { scheme }) }];
    });
  }
  return childElements(childElement(head, 'tobject'), 'tobject.subject').flatMap((subject): Concept[] => {
    const name = ['detail', 'matter', 'type'].map((part) => attributeOf(subject, `tobject.subject.${part}`)).find((value) => value !== undefined);
    const code = attributeOf(subject, 'tobject.subject.refnum') ?? attributeOf(subject, 'tobject.subject.code');
    const scheme = attributeOf(subject, 'tobject.subject.ipr');
    if (name === undefined && code === undefined) return [];
    return [{ ...(name !== undefined && { name }), ...(code !== undefined && { code }), ...(scheme !== undefined && scheme !== 'IPTC' && { scheme }) }];
  });
}

function rightsOf(docdata: XmlElement | undefined): Metadata['rights'] {
  const copyright = childElement(docdata, 'doc.copyright');
  const holder = attributeOf(copyright, 'holder');
  const year = attributeOf(copyright, 'year');
  const usageTerms = attributeOf(childElement(docdata, 'doc.rights'), 'limitations');
  const notice = holder === undefined || year === undefined ? undefined : `© ${year} ${holder}`;
  const rights = { ...(holder !== undefined && { holder }), ...(notice !== undefined && { notice }), ...(usageTerms !== undefined && { usageTerms }) };
  return Object.keys(rights).length === 0 ? undefined : rights;
}

function isoDateOf(value: string | undefined): string | undefined {
  return isIsoDate(value) ? value : undefined;
}
