/** Relative addresses in a feed's HTML, made absolute. */
import { parsedUrl } from '@depesche/article';
import { decodeCharacterReferences } from '@depesche/jsonld';
import { findTagEnd } from '../xml/attributes.js';

const attributes = ['href', 'src', 'poster', 'cite'] as const;
const link = /(\s(?:href|src|poster|cite)\s{0,9}=\s{0,9})("[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'>]{1,2000})/gi;
/** Longer tags are left alone. */
const LONGEST_TAG = 4096;

/** HTML in which links and sources are resolved against `base`; as it is when there is no base, or nothing relative. */
export function absoluteLinks(html: string, base: string | undefined): string {
  if (base === undefined || !hasRelative(html)) return html;
  let changed = '';
  let copied = 0;
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', start + 1)) {
    if (!/[a-z]/i.test(html.charAt(start + 1))) continue;
    const end = findTagEnd(html, start) - 1;
    if (end < 0) break;
    if (end - start > LONGEST_TAG) continue;
    const tag = html.slice(start, end);
    if (!tag.includes('=')) continue;
    changed += html.slice(copied, start) + tag.replace(link, (whole, name: string, quoted: string) => name + resolved(quoted, base));
    copied = end;
  }
  return changed + html.slice(copied);
}

/** Looks at equals signs first: searching for one character is many times as fast as for several. */
function hasRelative(html: string): boolean {
  for (let at = html.indexOf('='); at >= 0; at = html.indexOf('=', at + 1)) {
    const name = html.slice(Math.max(0, at - 6), at).trimEnd().toLowerCase();
    if (attributes.some((attribute) => name.endsWith(attribute)) && isRelativeAt(html, at + 1)) return true;
  }
  return false;
}

function isRelativeAt(html: string, at: number): boolean {
  let from = at;
  while (from < at + 10 && /["'\s]/.test(html.charAt(from))) from++;
  return !html.startsWith('http', from) && isRelative(html.slice(from, from + 40));
}

/** No scheme, and not only a place on the same page. */
function isRelative(reference: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]{0,30}:|#|["'\s>]|$)/i.test(reference);
}

function resolved(quoted: string, base: string): string {
  const isQuoted = /^["']/.test(quoted);
  const reference = decodeCharacterReferences(isQuoted ? quoted.slice(1, -1) : quoted, true).trim();
  const url = isRelative(reference) ? parsedUrl(reference, base) : undefined;
  if (url === undefined) return quoted;
  return `"${url.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
