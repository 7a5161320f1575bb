/** Who wrote the article, by the most reliable source that names somebody. */
import type { Agent } from '@depesche/article';
import { webUrl } from '@depesche/jsonld';
import type { PageTree } from '../html/page-tree.js';
import { authorNames } from './author-names.js';
import { classAndId } from './class-and-id.js';
import { findDates } from './find-dates.js';
import { isForeignTo } from './foreign-place.js';
import { metaValue, type PageFacts } from './page-facts.js';

const authorMeta = [
  'author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'article.author', 'og:article:author', 'og:author', 'byl',
  'citation_author', 'rnews:author', 'dc.creator.personalname', 'authors', 'article_author', 'news_authors',
];
/** Names of elements that hold the author line. */
const authorNamed = /author|autor(?!i[sz])|auteur|by-?line|written-?by|posted-?by|verfasser|redakteur|journalist|contributor|vcard|username/i;
/** „Von Eva Muster“ as a line of its own. */
const printedLine = /^(?:von|by|par|por|di|door|text|autor(?:in)?|author)(?: ?:)? \p{Lu}/iu;
/** What parts a name from the date before it: „03.12.2024 von Eva Muster“, „03.12.2024 | Eva Muster“. */
const besideDate = / (?:von|by|par|por|di|door) |[|–—•·]| - /;
const fullName = /^\p{Lu}\S* .*\p{Lu}/u;
const maxLine = 160;
/** So far above the headline, in characters of markup, its author line may stand. */
const maxAbove = 2000;
const maxDistance = 20_000;
const sideBySide = 600;

/** JSON-LD, meta elements, microdata and rel=author, an element named as author line near the headline, a printed „Von …“ line near it. */
export function readAuthors(facts: PageFacts, headline: number): Agent[] {
  const { page, jsonLd } = facts;
  const houses = [jsonLd?.metadata.publisher?.name, metaValue(facts, 'og:site_name')].map((name) => name?.toLowerCase());
  const steps: readonly (() => readonly Agent[])[] = [
    () => completed(fromJsonLd(facts), facts),
    () => fromMeta(facts)[0] ?? [],
    () => markedAuthors(page, headline, facts.base),
    () => printedAuthors(page, headline),
  ];
  let vague: readonly Agent[] = [];
  for (const step of steps) {
    const found = unique(step()).map((agent) => (houses.includes(agent.name.toLowerCase()) && !isFullName(agent) ? { ...agent, type: 'organization' as const } : agent));
    // A newsroom or the name of an account says less than a full name further down.
    if (found.some(isFullName) && (vague.every(({ type }) => type === 'organization') || fullerThan(found, vague))) return found;
    if (found.some(({ type }) => type === 'person') && vague.every(({ type }) => type === 'organization')) vague = found;
    else if (vague.length === 0) vague = found;
  }
  return [...vague];
}

function isFullName({ type, name }: Agent): boolean {
  return type === 'person' && name.includes(' ');
}

/** Whether every account name is part of a full name: „nils“ of „Nils Muster“, „eva.muster“ of „Eva Muster“. */
function fullerThan(found: readonly Agent[], accounts: readonly Agent[]): boolean {
  const full = found.filter(isFullName).map(({ name }) => name.toLowerCase());
  return accounts.every(({ name }) => name.toLowerCase().split(/[._-]/).every((part) => full.some((candidate) => candidate.includes(part))));
}

function fromJsonLd({ jsonLd }: PageFacts): Agent[] {
  return (jsonLd?.metadata.authors ?? []).flatMap((author) => {
    const names = authorNames(author.name);
    if (names.length !== 1) return names;
    const type = author.type === 'organization' ? 'organization' : names[0]!.type;
    return [{ type, name: names[0]!.name, ...(author.url !== undefined && { url: author.url }) }];
  });
}

/** What each meta element for authors names, as far as it names somebody. */
function fromMeta({ meta }: PageFacts): Agent[][] {
  return authorMeta.map((name) => (meta.get(name) ?? []).flatMap(authorNames)).filter((names) => names.length > 0);
}

/** JSON-LD often names the first author only; a meta element that names them all and more is taken instead. */
function completed(authors: Agent[], facts: PageFacts): readonly Agent[] {
  const names = (agents: readonly Agent[]): string[] => agents.filter(({ type }) => type === 'person').map(({ name }) => name.toLowerCase());
  const known = names(authors);
  if (known.length === 0) return authors;
  return fromMeta(facts).find((more) => more.length > authors.length && known.every((name) => names(more).includes(name))) ?? authors;
}

interface Candidate {
  readonly node: number;
  /** Characters of markup between it and the headline. */
  readonly distance: number;
  readonly agents: readonly Agent[];
}

/** Elements marked as author by microdata, rel or class, the nearest to the headline first. */
function markedAuthors(page: PageTree, headline: number, base: string | undefined): readonly Agent[] {
  const candidates: Candidate[] = [];
  const [top, bottom] = [page.from[headline]!, headline === 0 ? 0 : page.to[headline]!];
  for (let node = 1; node < page.size; node++) {
    if (page.name(node) === '#text' || !isMarked(page, node) || isForeignTo(page, node, headline)) continue;
    const agents = agentsOf(page, node, base);
    if (agents.length === 0) continue;
    // The innermost element that names somebody has the least around the name.
    while (candidates.length > 0 && page.isWithin(node, candidates.at(-1)!.node)) candidates.pop();
    const at = page.from[node]!;
    candidates.push({ node, agents, distance: at >= bottom ? at - bottom : (top - at) * 2 });
  }
  const nearest = Math.min(...candidates.map(({ distance }) => distance));
  // Several authors stand side by side.
  return candidates.filter(({ distance }) => distance - nearest < sideBySide).flatMap(({ agents }) => agents);
}

function isMarked(page: PageTree, node: number): boolean {
  return (
    page.attribute(node, 'itemprop')?.toLowerCase() === 'author' ||
    page.attribute(node, 'rel')?.toLowerCase().split(' ').includes('author') === true ||
    authorNamed.test(classAndId(page, node))
  );
}

function agentsOf(page: PageTree, node: number, base: string | undefined): Agent[] {
  const named = [...page.elements('meta', node), ...itemprops(page, node, 'name')][0];
  const line = named === undefined ? (page.attribute(node, 'content') ?? page.text(node)) : (page.attribute(named, 'content') ?? page.text(named));
  if (line.length > maxLine) return [];
  const agents = authorNames(line);
  const link = page.name(node) === 'a' ? node : page.find('a', node);
  const url = link === undefined ? undefined : webUrl(page.attribute(link, 'href'), base);
  return agents.length === 1 && url !== undefined ? [{ ...agents[0]!, url }] : agents;
}

function* itemprops(page: PageTree, within: number, property: string): Generator<number, void, undefined> {
  for (let node = within + 1; node < page.end[within]!; node++) {
    if (page.attribute(node, 'itemprop')?.toLowerCase() === property) yield node;
  }
}

/** Short runs of text near the headline that begin like an author line, or carry a name beside a date („03.12.2024 | Eva Muster“). */
function printedAuthors(page: PageTree, headline: number): Agent[] {
  const [top, bottom] = [page.from[headline]!, headline === 0 ? 0 : page.to[headline]!];
  for (let node = 1; node < page.size && page.from[node]! - bottom < maxDistance; node++) {
    const isLine = page.name(node) === '#text' && page.to[node]! - page.from[node]! <= maxLine;
    if (!isLine || top - page.from[node]! > maxAbove || page.isWithin(node, headline)) continue;
    const names = lineAuthors(page.text(node), page.from[node]! - bottom < maxAbove);
    if (names.length > 0 && !isForeignTo(page, node, headline)) return names;
  }
  return [];
}

function lineAuthors(line: string, isNear: boolean): Agent[] {
  if (printedLine.test(line)) return authorNames(line).filter(({ name }) => fullName.test(name));
  const [date] = isNear ? findDates(line) : [];
  if (date === undefined) return [];
  const [, ...parts] = line.split(besideDate);
  const last = parts.at(-1)?.trim() ?? '';
  return /^\p{Lu}/u.test(last) ? authorNames(last) : [];
}

function unique(agents: readonly Agent[]): Agent[] {
  return agents.filter((agent, i) => agents.findIndex(({ name }) => name.toLowerCase() === agent.name.toLowerCase()) === i);
}
