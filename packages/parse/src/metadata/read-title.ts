/** The title of the article: what the page's head claims, told from the name of the site by what the page itself shows. */
import { elementNumber } from '../html/page/elements.js';
import type { PageTree } from '../html/page/page-tree.js';
import { comparableText } from '../comparable-text.js';
import { metaValue, type PageFacts } from './page-facts.js';
import { isSiteName, leadsToFront, minTitleLength, type SiteNames, siteNames, titleParts, withoutSite } from './site-in-title.js';

const maxHeadingLength = 400;
const maxHeadings = 20;
const SMALL = elementNumber('small');
/** Class names of what stands beside the title in its heading. */
const sideNames = /kicker|(?:roof|top|over|pre-?head)-?line|sub-?(?:title|line|head)|title-?header|dachzeile|spitzmarke|eyebrow|(?<![a-z])label|categor|hidden|invisible|screen-?reader|sr-only|aural/i;

interface Heading {
  /** All of its text. */
  readonly whole: string;
  /** Without the kicker, subtitle or label inside it. */
  readonly main: string;
}

/**
 * The main heading that the head's title confirms; without one the head's title less the site's name.
 * JSON-LD comes after the visible heading, since it is often a variant written for search engines.
 */
export function readTitle(facts: PageFacts): string | undefined {
  const openGraph = metaValue(facts, 'og:title');
  const stated = [openGraph, facts.jsonLd?.metadata.title, metaValue(facts, 'twitter:title'), metaValue(facts, 'headline')].filter((claim) => claim !== undefined);
  const claims = facts.title === undefined ? stated : [...stated.slice(0, 2), facts.title, ...stated.slice(2)];
  const { headings: all, frontLinks } = readHeadings(facts);
  // Most headings are stated, and then the names are not needed.
  let known: SiteNames | undefined;
  const names = (): SiteNames => (known ??= siteNames(facts, frontLinks));
  const texts = all.map(({ main }) => main);
  const plainStated = stated.map(comparableText);
  const headings = all.filter(({ main }) => plainStated.includes(comparableText(main)) || !isSiteName(main, texts, facts.title ?? '', names()));
  const confirmed = confirmedHeading(headings, claims, facts);
  if (confirmed !== undefined || claims[0] === undefined) return confirmed ?? headings[0]?.main;
  const claimed = withoutSite(claims[0], claims, names());
  // Where a smaller heading repeats the claim, the first-level one is the site's or a section's.
  return (isSmallerHeading(facts.page, claimed) ? undefined : printedHeading(headings)) ?? claimed;
}

/** Headings of the first level, apart from those that only lead to the front page. */
function readHeadings(facts: PageFacts): { readonly headings: readonly Heading[]; readonly frontLinks: readonly string[] } {
  const { page, marks } = facts;
  const headings: Heading[] = [];
  const frontLinks: string[] = [];
  for (const node of [...page.elements('h1'), ...(marks.itemprops.get('headline') ?? []).slice(0, maxHeadings)]) {
    const whole = page.text(node);
    const main = mainText(page, node, whole);
    if (leadsToFront(facts, node, whole)) frontLinks.push(whole);
    else if (main !== '' && main.length <= maxHeadingLength && headings.length < maxHeadings && !headings.some((other) => other.main === main)) headings.push({ whole, main });
  }
  return { headings, frontLinks };
}

function isSmallerHeading(page: PageTree, title: string): boolean {
  const plain = comparableText(title);
  for (const name of ['h2', 'h3'] as const) for (const node of page.elements(name)) if (page.to[node]! - page.from[node]! >= plain.length && page.to[node]! - page.from[node]! < maxHeadingLength * 4 && comparableText(page.text(node)) === plain) return true;
  return false;
}

/** Text of a heading without the kicker, subtitle or label inside it, as far as they say what they are. */
function mainText(page: PageTree, heading: number, whole: string): string {
  if (whole.length > maxHeadingLength) return whole;
  let text = whole;
  for (let node = heading + 1; node < page.end[heading]!; node++) {
    if (page.element[node] !== SMALL && !sideNames.test(page.attribute(node, 'class') ?? '')) continue;
    const side = page.text(node);
    const rest = text.startsWith(side) ? text.slice(side.length) : text.endsWith(side) ? text.slice(0, -side.length) : text;
    if (rest.length >= minTitleLength) text = rest.replace(/^[\s:|–-]{1,5}|[\s:|–-]{1,5}$/g, '');
    node = page.end[node]! - 1;
  }
  return text;
}

/** The first heading that a claim repeats, cut to what is repeated when the heading carries a kicker before it. */
function confirmedHeading(headings: readonly Heading[], claims: readonly string[], facts: PageFacts): string | undefined {
  for (const heading of headings) {
    const { main } = heading;
    const plainHeading = comparableText(main);
    for (const claim of claims) {
      const plainClaim = comparableText(claim);
      if (plainHeading !== '' && plainClaim.includes(plainHeading) && plainHeading.length * 4 >= plainClaim.length) return asClaimed(heading, claims, facts);
      const title = titleParts(claim)[0] ?? claim;
      if (title.length >= minTitleLength && main.length > title.length && main.endsWith(title)) return asClaimed({ ...heading, main: title }, claims, facts);
      if (comparableText(title).length >= minTitleLength && plainHeading.includes(comparableText(title))) return asClaimed(heading, claims, facts);
    }
  }
  return undefined;
}

/** The heading with its kicker where that belongs to it, and with the blanks of a claim where it glues lines together. */
function asClaimed(heading: Heading, claims: readonly string[], facts: PageFacts): string {
  const { main } = heading;
  const plain = comparableText(main);
  const spaced = claims.find((claim) => claim.split(' ').length > main.split(' ').length && claim[0] === main[0] && claim.at(-1) === main.at(-1) && comparableText(claim) === plain);
  return withKicker(heading, facts) ?? spaced ?? main;
}

/** Longer lines are no kickers. */
const maxKickerLength = 60;

/** „Kicker: Headline“, where Open Graph and the heading, or the title, Open Graph and JSON-LD have it so: then it is how the publisher calls the article. */
function withKicker({ whole, main }: Heading, facts: PageFacts): string | undefined {
  const claim = metaValue(facts, 'og:title');
  if (claim === undefined || (claim !== whole && (claim !== facts.jsonLd?.metadata.title || facts.title?.startsWith(claim) !== true))) return undefined;
  const kicker = claim.length - main.length;
  return kicker > 0 && kicker <= maxKickerLength && claim.endsWith(main) && /: $/.test(claim.slice(0, kicker)) ? claim : undefined;
}

/**
 * A heading that no claim repeats is the printed headline beside one for search engines, unless it is short; where there are several, the first if it
 * is the longest: those of boxes and sections are short.
 */
function printedHeading(headings: readonly Heading[]): string | undefined {
  const [first, ...others] = headings;
  return first !== undefined && first.main.length >= minTitleLength && others.every(({ main }) => main.length < first.main.length) ? first.main : undefined;
}
