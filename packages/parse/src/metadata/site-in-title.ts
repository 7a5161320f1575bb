/** The name of the site: in the head's title, where it is cut off, and as a heading, which is then not the article's. */
import { parsedUrl, webUrl } from '@depesche/article';
import { comparableText } from '../comparable-text.js';
import { metaValue, type PageFacts } from './page-facts.js';

/** What publishers put between the title of an article and the name of the site or section. */
const separators = / (?:[|│\-–—:»«·•/›<>~♥]|::|\|\|) | ?\| ?/g;
/** Shorter lines are labels („News“). */
export const minTitleLength = 12;
/** Sections between the name of the site and the title are no longer, in words. */
const maxSectionWords = 2;

/** How a page calls its site, in forms for comparison. */
export interface SiteNames {
  /** The names in Open Graph and JSON-LD, and headings that lead to the front page. */
  readonly stated: ReadonlySet<string>;
  /** These and the host, with and without its ending and subdomains. */
  readonly all: ReadonlySet<string>;
}

/** What the page calls its site, besides headings that lead to the front page. */
export function siteNames(facts: PageFacts, frontLinks: readonly string[]): SiteNames {
  const labels = (parsedUrl(facts.url)?.hostname ?? '').split('.');
  const hosts = labels.slice(0, -1).flatMap((_, i) => [labels.slice(i).join(''), labels.slice(i, -1).join('')]);
  const stated = [metaValue(facts, 'og:site_name', 'application-name'), facts.jsonLd?.metadata.publisher?.name, ...frontLinks];
  return { stated: comparableTexts(stated), all: comparableTexts([...stated, ...hosts]) };
}

function comparableTexts(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const plain = new Set<string>();
  for (const text of texts) plain.add(comparableText(text ?? ''));
  plain.delete('');
  return plain;
}

/** Whether a heading is nothing but a link to the front page, as a site's name is. */
export function leadsToFront({ page, base }: PageFacts, heading: number, text: string): boolean {
  const link = page.find('a', heading);
  const href = link === undefined || page.text(link) !== text ? undefined : page.attribute(link, 'href');
  return href !== undefined && /^(?:https?:\/\/[^/?#]{1,200})?\/?(?:index\.\w{3,4})?$/i.test(webUrl(href, base) ?? href);
}

/** The parts of a title between bars and dashes. */
export function titleParts(title: string): string[] {
  return title.split(separators);
}

/** The claim less a part at its start or end that is, or can only be, the name of the site; told also by what the other claims leave out. */
export function withoutSite(claim: string, claims: readonly string[], names: SiteNames): string {
  const plain = comparableText(claim);
  const shorter = claims.find((other) => other.length >= minTitleLength && other.length < claim.length && claim.startsWith(other) && /^[^\p{L}\p{N}]/u.test(claim.slice(other.length)));
  if (shorter !== undefined) return shorter;
  // Another claim goes on where this one ends: it has been cut already.
  if (claims.some((other) => comparableText(other).startsWith(plain) && comparableText(other) !== plain)) return claim;
  const colon = claim.indexOf(': ');
  if (names.stated.has(comparableText(claim.slice(0, Math.max(0, colon))))) return claim.slice(colon + 2);
  const parts = titleParts(claim);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return claim;
  if (names.all.has(comparableText(first))) return withoutSections(claim.slice(first.length + 3).trim(), parts.slice(1, -1));
  // „Title | Section | Site“.
  if (parts.length > 2 && first.length >= minTitleLength && first.length * 3 > claim.length && claim.slice(first.length).trimStart().startsWith('|')) return first;
  for (const { 0: sign, index } of claim.matchAll(separators)) if (names.all.has(comparableText(claim.slice(index + sign.length)))) return claim.slice(0, index).trimEnd();
  if (last.length < claim.length / 2) return claim.slice(0, claim.length - last.length).trimEnd().replace(/ \S{1,2}$/, '');
  return claim;
}

/** What follows the name of the site at the start, less the sections the page lies in. */
function withoutSections(rest: string, parts: readonly string[]): string {
  let title = rest;
  for (const part of parts) {
    if (part.trim().split(' ').length > maxSectionWords) break;
    title = title.slice(part.length + 3).trim();
  }
  return title;
}

/** Whether one of the headings is the name of the site: known as such, or the shorter end of a title that has more to say before it. */
export function isSiteName(heading: string, headings: readonly string[], title: string, names: SiteNames): boolean {
  const [plain, plainTitle] = [comparableText(heading), comparableText(title)];
  if (plain === plainTitle) return false;
  if (names.all.has(plain)) return true;
  const parts = titleParts(title);
  const last = parts.at(-1)!;
  if (parts.length === 1) return false;
  // „Title | Name of the site – what it is“ with a heading for either, or a heading that begins with the name.
  if (headings.some((other) => comparableText(other) + plain === plainTitle)) return true;
  return comparableText(last) === plain ? heading.length * 2 < title.length : last.length * 2 >= minTitleLength && heading.startsWith(last);
}
