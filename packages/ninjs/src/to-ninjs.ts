/** From an article to ninjs. */
import { type Article, contentHash, DepescheError, type Metadata, toDateTime, webUrl } from '@depesche/article';
import type { BodyOptions } from '@depesche/render/body';
import type { Ninjs } from './ninjs.js';
import { defined, type JsonObject } from './read/json.js';
import { PUBLISHER, URI_ID } from './vocabulary.js';
import { absoluteUri } from './write/absolute-uri.js';
import { associations } from './write/associations.js';
import { toVersion1, toVersion2 } from './write/downgrade.js';
import { texts } from './write/texts.js';
import { things } from './write/things.js';

/** The versions this package writes: the newest of each branch IPTC maintains. */
export type NinjsVersion = '3.2' | '2.3' | '1.7';

export interface NinjsOptions extends BodyOptions {
  /** Default `3.2`. */
  readonly version?: NinjsVersion;
  /** The item's identifier; default the article's address, `metadata.ids.uri`, or a `urn:depesche:` made from its text. */
  readonly uri?: string;
}

/**
 * An article as an item of ninjs, plain JSON that validates against IPTC's schema of its version: text as HTML with mentions (RDFa),
 * direct quotations (`<q>`) and dates (`<time>`), entities as people, organisations, places and subjects, metadata where ninjs has a place
 * for them. Headline and standfirst are plain text, with HTML beside it where they carry annotations.
 *
 * @throws DepescheError `bad-option` for another version; `invalid-article` when groups nest deeper than the document model allows
 */
export function toNinjs(article: Article, options?: NinjsOptions & { readonly version?: '3.2' }): Ninjs;
export function toNinjs(article: Article, options: NinjsOptions): Ninjs | JsonObject;
export function toNinjs(article: Article, { version = '3.2', uri, ...body }: NinjsOptions = {}): Ninjs | JsonObject {
  const item: Ninjs = {
    uri: absoluteUri(uri) ?? absoluteUri(webUrl(article.metadata.url)) ?? absoluteUri(article.metadata.ids?.[URI_ID]) ?? `urn:depesche:${contentHash(article.text)}`,
    standard: { name: 'ninjs', version, schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json` },
    type: 'text',
    representationType: 'full',
    ...administration(article),
    ...texts(article, body),
    ...things(article),
    ...lists(article.metadata),
  };
  switch (version) {
    case '3.2':
      return item;
    case '2.3':
      return toVersion2(item);
    case '1.7':
      return toVersion1(item);
    default:
      throw new DepescheError('bad-option', `version is "${String(version)}"; allowed are 3.2, 2.3 and 1.7.`, { option: 'version' });
  }
}

function administration({ metadata, language }: Article): Partial<Ninjs> {
  const { dateCreated, datePublished, dateModified, rights } = metadata;
  return defined({
    version: metadata.version,
    firstCreated: toDateTime(datePublished ?? dateCreated),
    versionCreated: toDateTime(dateModified ?? datePublished ?? dateCreated),
    contentCreated: toDateTime(dateCreated),
    embargoedUntil: toDateTime(metadata.embargoedUntil),
    expires: toDateTime(metadata.expires),
    pubStatus: metadata.status,
    urgency: metadata.urgency,
    copyrightHolder: rights?.holder,
    copyrightNotice: rights?.notice,
    usageTerms: rights?.usageTerms,
    language: language === 'und' ? undefined : language,
    title: metadata.title,
    located: metadata.located?.name,
  });
}

function lists(metadata: Metadata): Partial<Ninjs> {
  const found = associations(metadata);
  const altIds = Object.entries(metadata.ids ?? {}).filter(([role]) => role !== URI_ID).map(([role, value]) => ({ role, value }));
  const { publisher } = metadata;
  return {
    ...(publisher !== undefined && { infoSources: [{ name: publisher.name, role: PUBLISHER, ...defined({ uri: absoluteUri(webUrl(publisher.url)) }) }] }),
    ...(found.length > 0 && { associations: found }),
    ...(altIds.length > 0 && { altIds }),
  };
}
