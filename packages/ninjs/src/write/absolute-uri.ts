/** Addresses and identifiers as ninjs takes them. */

const allowed = /^[a-z][a-z0-9+.-]*:[\w\-.~:/?#@!$&'()*+,;=%]+$/i;
/** What runs or reads something when it is followed. */
const harmful = /^(?:javascript|data|vbscript|file|blob|about):/i;

/** A URI with its scheme and no character that is not allowed in one (RFC 3986); undefined for what is none, and for what would run. */
export function absoluteUri(uri: string | undefined): string | undefined {
  if (uri === undefined || uri.length > 8192 || !allowed.test(uri) || harmful.test(uri)) return undefined;
  return /%(?![\da-f]{2})|#.*#/i.test(uri) ? undefined : uri;
}
