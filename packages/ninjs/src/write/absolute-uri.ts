/** Addresses and identifiers as ninjs takes them. */

/** A URI with its scheme and no character that is not allowed in one (RFC 3986); undefined for what is none. */
export function absoluteUri(uri: string | undefined): string | undefined {
  return uri !== undefined && uri.length <= 8192 && /^[a-z][a-z0-9+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i.test(uri) && !/%(?![\da-f]{2})|#.*#|[[\]]/i.test(uri) ? uri : undefined;
}
