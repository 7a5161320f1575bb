/** `itemMeta`: what is known about the item as such. */
import { absoluteIri, type Article, type ItemLink, type Metadata, type Picture, toDateTime, webUrl } from '@depesche/article';
import { xmlAttribute, xmlElement } from '../xml/write-xml.js';
import { UNKNOWN_DATE, UNKNOWN_PROVIDER } from './vocabulary.js';

export function itemMeta({ metadata }: Article): string {
  const { dateCreated, datePublished, dateModified, publisher } = metadata;
  const provider = publisher === undefined || publisher.name.trim() === '' ? `<provider literal="${UNKNOWN_PROVIDER}"/>` : `<provider${xmlAttribute('uri', absoluteIri(webUrl(publisher.url)))}>${xmlElement('name', publisher.name)}</provider>`;
  return `<itemMeta>
<itemClass qcode="ninat:text"/>${provider}<versionCreated>${toDateTime(dateModified ?? datePublished ?? dateCreated) ?? UNKNOWN_DATE}</versionCreated>${xmlElement('firstCreated', toDateTime(datePublished ?? dateCreated))}${xmlElement('embargoed', toDateTime(metadata.embargoedUntil))}${metadata.status === undefined ? '' : `<pubStatus qcode="stat:${metadata.status}"/>`}<generator>depesche</generator>${xmlElement('title', metadata.title)}${xmlElement('expires', toDateTime(metadata.expires))}${links(metadata)}
</itemMeta>`;
}

/** Pictures, the lead picture first, and related items. */
function links({ image, images = [], links: related = [] }: Metadata): string {
  const lead = image === undefined || images.some(({ url }) => url === image) ? [] : [{ url: image }];
  return [...[...lead, ...images].map(pictureLink), ...related.map(itemLink)].join('');
}

function pictureLink({ url, alt, caption, credit, width, height }: Picture): string {
  const href = absoluteIri(webUrl(url));
  if (href === undefined) return '';
  const type = /\.(png|gif|webp|avif|svg)(?:[?#]|$)/i.exec(href)?.[1]?.toLowerCase().replace('svg', 'svg+xml') ?? 'jpeg';
  const about =
    xmlElement('description', alt, ' role="drol:alt"') + xmlElement('description', caption, ' role="drol:caption"') + xmlElement('creditline', credit) +
    xmlElement('width', pixels(width)) + xmlElement('height', pixels(height));
  return `<link rel="irel:seeAlso"${xmlAttribute('contenttype', `image/${type}`)}${xmlAttribute('href', href)}>${about}</link>`;
}

function pixels(value: number | undefined): string | undefined {
  return value === undefined || !(value > 0) ? undefined : String(value);
}

/** A relation that is no QCode stands in our own scheme. */
function itemLink({ uri, title, rel }: ItemLink): string {
  const address = absoluteIri(uri);
  if (address === undefined) return '';
  const relation = rel === undefined ? undefined : /^[\w-]+:[\w.-]+$/.test(rel) ? rel : /^[\w.-]+$/.test(rel) ? `depesche:${rel}` : undefined;
  const target = xmlAttribute(webUrl(address) === undefined ? 'residref' : 'href', address);
  return `<link${xmlAttribute('rel', relation)}${target}>${xmlElement('title', title)}</link>`;
}
