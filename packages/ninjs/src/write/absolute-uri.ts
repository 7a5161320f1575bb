/** Addresses and identifiers as ninjs takes them. */
import { absoluteIri } from '@depesche/article';

/** An identifier of ASCII characters (RFC 3986), as the schema's `uri` is; undefined for what is none, and for what would run. */
export function absoluteUri(uri: string | undefined): string | undefined {
  const iri = absoluteIri(uri);
  return iri !== undefined && /^[!-~]+$/.test(iri) ? iri : undefined;
}
