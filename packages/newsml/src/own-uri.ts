/** The identifier of an article in a message. */
import { type Article, webUrl } from '@depesche/article';
import { iri } from './xml/iri.js';

/** The one given, the article's address, its identifier elsewhere, or one made from its text: the same for the same text (64 bits by FNV-1a). */
export function uriOf({ text, metadata }: Article, given?: string): string {
  return iri(given) ?? iri(webUrl(metadata.url)) ?? iri(metadata.ids?.['uri']) ?? `urn:depesche:${half(text, 0x811c9dc5)}${half(text, 0x01234567)}`;
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
