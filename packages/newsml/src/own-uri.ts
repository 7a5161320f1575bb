/** The identifier of an article in a message. */
import { absoluteIri, type Article, contentHash, webUrl } from '@depesche/article';

/** The one given, the article's address, its identifier elsewhere, or one made from its text: the same for the same text. */
export function uriOf({ text, metadata }: Article, given?: string): string {
  return absoluteIri(given) ?? absoluteIri(webUrl(metadata.url)) ?? absoluteIri(metadata.ids?.['uri']) ?? `urn:depesche:${contentHash(text)}`;
}
