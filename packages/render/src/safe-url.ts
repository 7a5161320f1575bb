/** Which addresses may be linked: an allow-list, and characters that have no place in a URL percent-encoded. */
import { LINK_SCHEMES, WEB_SCHEMES } from '@depesche/article';

// A host as browsers and the Nu checker accept it: labels of letters and digits, or an IP address literal in brackets; no
// user name before it, which serves only to make one host look like another.
const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,251}[\p{L}\p{N}])?\.?|\[[\da-f:.]{2,45}\])(?::\d{1,4})?$/iu;

/**
 * The address in a form that may be linked, or undefined: http, https, mailto and tel addresses and relative ones pass
 * (`javascript:`, `data:`, `vbscript:`, `file:` and all others do not), and every character that the WHATWG URL standard
 * does not list as a URL code point is percent-encoded.
 */
export function safeUrl(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  // What browsers take away before they look for the scheme (URL standard, 4.4).
  const stripped = url.replace(/^[\0- ]+/, '').replace(/[\t\n\r]/g, '');
  const encoded = encodeStray(stripped.trimEnd().toWellFormed());
  if (encoded === '') return undefined;
  const scheme = schemeOf(encoded);
  if (scheme !== undefined && !LINK_SCHEMES.has(scheme)) return undefined;
  if (scheme !== undefined && WEB_SCHEMES.has(scheme)) return hasHost(encoded, scheme.length + 1) ? encoded : undefined;
  if (scheme === undefined && encoded.startsWith('//')) return hasHost(encoded, 0) ? encoded : undefined;
  // "a:b" would be a scheme; a colon in the first segment of a relative address makes checkers stumble as well.
  if (scheme === undefined && /^[^/?#]*:/.test(encoded)) return undefined;
  return encoded;
}

/** `safeUrl` for what is loaded into the page: only http, https and relative addresses. */
export function safeMediaUrl(url: unknown): string | undefined {
  const safe = safeUrl(url);
  const scheme = safe === undefined ? undefined : schemeOf(safe);
  return scheme === undefined || WEB_SCHEMES.has(scheme) ? safe : undefined;
}

function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
}

function hasHost(url: string, from: number): boolean {
  if (!url.startsWith('//', from)) return false;
  const rest = url.slice(from + 2);
  const end = rest.search(/[/?#]/);
  return host.test(end < 0 ? rest : rest.slice(0, end));
}

/** Percent-encodes what is no URL code point, stray percent signs, and every `#` but the first. */
function encodeStray(url: string): string {
  const [authority = ''] = /^(?:https?:)?\/\/[^/?#]*/i.exec(url) ?? [];
  let seenHash = false;
  return url.replace(/%(?![\da-f]{2})|[^\w!$&'()*+,\-./:;=?@~%\u{a0}-\u{10fffd}]/giu, (character, offset: number) => {
    const isFirstHash = character === '#' && !seenHash;
    const isAddressBracket = (character === '[' || character === ']') && offset < authority.length;
    seenHash ||= isFirstHash;
    return isFirstHash || isAddressBracket ? character : encodeURIComponent(character);
  });
}
