/** What newsrooms add to an article, as fields of schema.org; urgency and embargo have none and are left out. */
import { type Concept, type Metadata, type Picture, webUrl } from '@depesche/article';
import type { DefinedTerm, ImageObject, NewsArticle } from './news-article.js';
import { present } from './present.js';

/** The fields of metadata beyond what every article has. */
export function pressFields(metadata: Metadata): Partial<NewsArticle> {
  const { rights, located } = metadata;
  return {
    ...present('dateCreated', metadata.dateCreated),
    ...present('expires', metadata.expires),
    ...present('version', metadata.version),
    ...present('creativeWorkStatus', metadata.status),
    ...present('isAccessibleForFree', metadata.isAccessibleForFree),
    ...present('genre', metadata.genres?.map(({ name, uri, code }) => name ?? webUrl(uri) ?? code ?? '')),
    ...present('about', metadata.subjects?.map(definedTerm)),
    ...present('locationCreated', located && { '@type': 'Place', ...named(located) }),
    ...present('copyrightHolder', rights?.holder === undefined ? undefined : { '@type': 'Organization', name: rights.holder }),
    ...present('copyrightNotice', rights?.notice),
    ...present('usageInfo', rights?.usageTerms === undefined ? undefined : { '@type': 'CreativeWork', text: rights.usageTerms }),
    ...present('image', images(metadata)),
    ...relatedLinks(metadata),
  };
}

function definedTerm(subject: Concept): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    ...named(subject),
    ...(subject.code !== undefined && { termCode: subject.code }),
    ...(subject.scheme !== undefined && { inDefinedTermSet: subject.scheme }),
  };
}

function named({ name, uri }: Concept): { readonly name?: string; readonly sameAs?: string } {
  const sameAs = webUrl(uri);
  return { ...(name !== undefined && { name }), ...(sameAs !== undefined && { sameAs }) };
}

/** The lead picture, then all others; one of which nothing but the address is known is the address alone. */
function images({ image, images: pictures = [] }: Metadata): (string | ImageObject)[] | undefined {
  const lead = image === undefined || pictures.some(({ url }) => url === image) ? [] : [{ url: image }];
  const found = [...lead, ...pictures].flatMap((picture) => imageObject(picture) ?? []);
  return found.length > 0 ? found : undefined;
}

function imageObject({ url, alt, caption, credit, width, height }: Picture): string | ImageObject | undefined {
  const address = webUrl(url);
  if (address === undefined) return undefined;
  const known = {
    ...(alt !== undefined && { alternateName: alt }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { creditText: credit }),
    ...(width !== undefined && { width: `${width} px` }),
    ...(height !== undefined && { height: `${height} px` }),
  };
  return Object.keys(known).length === 0 ? address : { '@type': 'ImageObject', url: address, ...known };
}

function relatedLinks({ url, links }: Metadata): Partial<NewsArticle> {
  const relatedLink = links?.flatMap(({ uri }) => webUrl(uri) ?? []) ?? [];
  if (relatedLink.length === 0) return {};
  const page = webUrl(url);
  return { mainEntityOfPage: { '@type': 'WebPage', ...(page !== undefined && { '@id': page }), relatedLink } };
}
