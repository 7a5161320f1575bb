/** The identifier of an article in a message. */
import { type Article, contentHash, webUrl } from '@depesche/article';
import { iri } from './xml/iri.js';

/** The one given, the article's address, its identifier elsewhere, or one made from its text: the same for the same text. */
export function uriOf({ text, metadata }: Article, given?: string): string {
  return iri(given) ?? iri(webUrl(metadata.url)) ?? iri(metadata.ids?.['uri']) ?? `urn:depesche:${contentHash(text)}`;
}
