/** The title of the article: what the page's head claims, told from the name of the site by what the page itself shows. */
import { elementNumber } from '../html/page/elements.js';
import type { PageTree } from '../html/page/page-tree.js';
import { comparableText } from '../comparable-text.js';
import { metaValue, type PageFacts } from './page-facts.js';

/** What publishers put between the title of an article and the name of the site or section. */
const separator = / (?:[|\-–—:»«·•/›<>~♥]|::|\|\|) | ?\| ?/;
/** Shorter headings are labels („News“). */
const minHeadingLength = 12;
const maxHeadingLength = 400;
const maxHeadings = 20;
const SMALL = elementNumber('small');
/** Class names of what stands beside the title in its heading. */
const sideNames = /kicker|(?:roof|top|over|pre-?head)-?line|sub-?(?:title|line|head)|title-?header|dachzeile|spitzmarke|eyebrow|(?<![a-z])label|categor|hidden|invisible|screen-?reader|sr-only|aural/i;

/**
 * The main heading that the head's title confirms; without one the head's title less the site's name.
 * JSON-LD comes after the visible heading, since it is often a variant written for search engines.
 */
export function readTitle(facts: PageFacts): string | undefined {
  const claims = [metaValue(facts, 'og:title'), facts.jsonLd?.metadata.title, facts.title, metaValue(facts, 'twitter:title')].filter(
    (claim) => claim !== undefined,
  );
  const siteNames = [metaValue(facts, 'og:site_name'), facts.jsonLd?.metadata.publisher?.name].filter((name) => name !== undefined);
  const stated = claims.filter((claim) => claim !== facts.title).map(comparableText);
  const headings = headingTexts(facts).filter((heading) => stated.includes(comparableText(heading)) || !isSiteName(heading, facts, siteNames));
  const confirmed = confirmedHeading(headings, claims);
  if (confirmed !== undefined) return withKicker(confirmed, facts) ?? confirmed;
  const claimed = claims[0] === undefined ? undefined : withoutSite(claims[0], siteNames);
  const [only] = headings;
  // A heading of its own that no claim repeats is the printed headline beside one for search engines, unless it is short or the site's name.
  if (only !== undefined && headings.length === 1 && only.length >= minHeadingLength) return only;
  return claimed ?? only;
}

function headingTexts({ page }: PageFacts): string[] {
  const texts: string[] = [];
  for (const node of page.elements('h1')) {
    const text = mainText(page, node);
    if (text !== '' && text.length <= maxHeadingLength && texts.length < maxHeadings) texts.push(text);
  }
  return texts;
}

/** Text of a heading without the kicker, subtitle or label inside it, as far as they say what they are. */
function mainText(page: PageTree, heading: number): string {
  let text = page.text(heading);
  if (text.length > maxHeadingLength) return text;
  for (let node = heading + 1; node < page.end[heading]!; node++) {
    if (page.element[node] !== SMALL && !sideNames.test(page.attribute(node, 'class') ?? '')) continue;
    const side = page.text(node);
    const rest = text.startsWith(side) ? text.slice(side.length) : text.endsWith(side) ? text.slice(0, -side.length) : text;
    if (rest.length >= minHeadingLength) text = rest.replace(/^[\s:|–-]{1,5}|[\s:|–-]{1,5}$/g, '');
    node = page.end[node]! - 1;
  }
  return text;
}

/** The first heading that a claim repeats, cut to what is repeated when the heading carries a kicker before it. */
function confirmedHeading(headings: readonly string[], claims: readonly string[]): string | undefined {
  for (const heading of headings) {
    const plainHeading = comparableText(heading);
    for (const claim of claims) {
      const plainClaim = comparableText(claim);
      if (plainHeading !== '' && plainClaim.includes(plainHeading) && plainHeading.length * 4 >= plainClaim.length) return heading;
      const main = claim.split(separator)[0] ?? claim;
      if (main.length >= minHeadingLength && heading.length > main.length && heading.endsWith(main)) return main;
      if (comparableText(main).length >= minHeadingLength && plainHeading.includes(comparableText(main))) return heading;
    }
  }
  return undefined;
}

/** Longer lines are no kickers. */
const maxKickerLength = 60;

/** „Kicker: Headline“, where the title, Open Graph and JSON-LD all have it so: then it is how the publisher calls the article. */
function withKicker(heading: string, facts: PageFacts): string | undefined {
  const claim = metaValue(facts, 'og:title');
  if (claim === undefined || claim !== facts.jsonLd?.metadata.title || facts.title?.startsWith(claim) !== true) return undefined;
  const kicker = claim.length - heading.length;
  return kicker > 0 && kicker <= maxKickerLength && claim.endsWith(heading) && /: $/.test(claim.slice(0, kicker)) ? claim : undefined;
}

/** The claim less a part at its start or end that is, or can only be, the name of the site. */
function withoutSite(claim: string, siteNames: readonly string[]): string {
  const parts = claim.split(separator);
  if (parts.length === 1) return claim;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (siteNames.some((name) => comparableText(name) === comparableText(first))) return claim.slice(first.length + 3).trim();
  if (siteNames.some((name) => comparableText(name) === comparableText(last)) || last.length < claim.length / 2) {
    return claim.slice(0, claim.length - last.length).trimEnd().replace(/ \S{1,2}$/, '');
  }
  return claim;
}

/** Whether a heading is the name of the site: known as such, or the end of a title that has more to say before it. */
function isSiteName(heading: string, { title = '' }: PageFacts, siteNames: readonly string[]): boolean {
  const parts = title.split(separator);
  const names = parts.length > 1 ? [...siteNames, parts.at(-1)!] : siteNames;
  return names.some((name) => comparableText(name) === comparableText(heading)) && comparableText(title) !== comparableText(heading);
}
