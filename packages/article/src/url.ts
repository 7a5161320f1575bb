/** Which addresses an article may hold: the one list of schemes that run nothing. */

/** What may be loaded or looked up. */
export const WEB_SCHEMES: ReadonlySet<string> = new Set(['http', 'https']);

/** What a link may lead to. `javascript:`, `data:`, `vbscript:`, `file:` and all others may not. */
export const LINK_SCHEMES: ReadonlySet<string> = new Set([...WEB_SCHEMES, 'mailto', 'tel']);

/** Longer addresses are attacks or pictures in disguise. */
const maxLength = 8192;

/** The absolute form of an address a link may have, resolved against `base`; undefined for other schemes and for what is no address. */
export function linkUrl(reference: unknown, base?: string): string | undefined {
  return resolved(reference, base, LINK_SCHEMES);
}

/** The absolute http or https form of an address, resolved against `base`; undefined for other schemes and for what is no address. */
export function webUrl(reference: unknown, base?: string): string | undefined {
  return resolved(reference, base, WEB_SCHEMES);
}

/**
 * An identifier or address with its scheme and no character that is not allowed in one (RFC 3987); undefined for what is none, and for what would run or
 * read a file when it is followed. Unlike `webUrl` it takes `urn:` and `tag:`, and changes nothing.
 */
export function absoluteIri(value: string | undefined): string | undefined {
  if (value === undefined || value.length > maxLength || !/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`[\]]+$/i.test(value)) return undefined;
  return /%(?![\da-f]{2})|#.*#/i.test(value) || /^(?:javascript|data|vbscript|file|blob|about):/i.test(value) ? undefined : value;
}

/**
 * An address by its parts, resolved against `base`; undefined for what is none, and for nothing. In place of `URL.canParse`, which says no to “zürich.example” in Node 20
 * and 22 once it was called some thousand times.
 */
export function parsedUrl(reference: string | undefined, base?: string): URL | undefined {
  if (reference === undefined || (base === undefined && !reference.includes(':'))) return undefined; // no scheme: seen at once, where an error takes its time
  try {
    return new URL(reference, base);
  } catch {
    return undefined;
  }
}

function resolved(reference: unknown, base: string | undefined, schemes: ReadonlySet<string>): string | undefined {
  if (typeof reference !== 'string' || reference.length > maxLength) return undefined;
  const trimmed = reference.trim();
  const url = trimmed === '' ? undefined : parsedUrl(trimmed, base);
  return url !== undefined && schemes.has(url.protocol.slice(0, -1)) ? url.href : undefined;
}
