/** Who wrote the article, by the most reliable source that names somebody. */
import type { Agent } from '@depesche/article';
import { authorNames, isAgency, isPersonName } from '../credits/author-names.js';
import { comparableText } from '../comparable-text.js';
import { linkedAuthors, markedAuthors, onlyAuthor, relatedAuthors } from './marked-authors.js';
import { metaValues, type PageFacts } from './page-facts.js';
import { printedAuthors, signingAuthors } from './printed-authors.js';
import { setOffAuthors } from './set-off-authors.js';
import { type SiteNames, siteNames } from './site-in-title.js';

/** Meta elements that name authors; scholarly ones first, since their pages mark the authors of what they cite as `author`. */
const authorMeta = [
  'citation_author', 'author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'article.author', 'og:article:author', 'og:author', 'byl',
  'rnews:author', 'dc.creator.personalname', 'authors', 'article_author', 'news_authors', 'shareaholic:article_author_name', 'article:author_name', 'author_name', 'written by',
];

/**
 * JSON-LD, meta elements, elements marked as author near the headline, a printed „Von …“ line near it, links to pages of authors, the
 * article's last lines, names set off alone at its ends, and the one person all marked elements of the page name. A newsroom, the site itself or
 * the name of an account gives way to a full name found later; the site also to an agency, but for one that only signs where JSON-LD names the site.
 *
 * @param headline node of the headline, 0 when there is none
 */
export function readAuthors(facts: PageFacts, headline: number): Agent[] {
  const houses = siteNames(facts, []);
  const meta = fromMeta(facts, houses);
  const fromHead = (): readonly Agent[] => meta[0] ?? [];
  const stated = (): readonly Agent[] => completed(fromJsonLd(facts), () => [...meta, relatedAuthors(facts, headline)]);
  const signed = (): readonly Agent[] => signingAuthors(facts);
  const steps: readonly (() => readonly Agent[])[] = [
    stated,
    fromHead,
    () => markedAuthors(facts, headline),
    () => printedAuthors(facts, headline),
    () => linkedAuthors(facts, headline),
    signed,
    () => setOffAuthors(facts, headline),
  ];
  let vague: readonly Agent[] = [];
  let isStated = false;
  // Who stands in the head alone may be the owner of the site.
  let unprinted: readonly Agent[] | undefined;
  for (const step of steps) {
    const found = unique(step()).map((agent) => (isHouse(agent.name, houses, facts) ? { ...agent, type: 'organization' as const } : agent));
    const isHidden = step === fromHead && found.every(({ name }) => !isPrinted(facts, name));
    if (!isHidden && found.some(isFullName) && (vague.every(isOrganization) || vague === unprinted || fullerThan(found, vague))) return found;
    if (isHidden && found.some(isFullName) && vague.every(isOrganization)) {
      vague = unprinted = found;
      continue;
    }
    if (vague.length === 0) {
      vague = found;
      isStated = step === stated;
    } else if (!(isStated && step === signed) && vague.every(({ name }) => isHouse(name, houses, facts)) && found.some(isPressAgency)) vague = found;
  }
  if (!vague.every(isOrganization)) return [...vague];
  const only = onlyAuthor(facts);
  return only.length > 0 ? [...only] : [...vague];
}

/** Whether the page below its head has a name in its text. */
function isPrinted({ page }: PageFacts, name: string): boolean {
  return page.source.includes(name, page.from[page.find('body') ?? 0]);
}

/** Whether a name is that of the site; where only the host says so, or the page names a person so, a full name is that of the person whose site it is. */
function isHouse(name: string, { all, stated }: SiteNames, { jsonLd }: PageFacts): boolean {
  const plain = comparableText(name);
  if (!all.has(plain)) return false;
  const { authors = [], publisher } = jsonLd?.metadata ?? {};
  const isOf = (type: Agent['type']) => (agent?: Agent): boolean => agent?.type === type && agent.name === name;
  return !isPersonName(name) || isOf('organization')(publisher) || (stated.has(plain) && ![...authors, publisher].some(isOf('person')));
}

function isOrganization({ type }: Agent): boolean {
  return type === 'organization';
}

function isPressAgency({ name }: Agent): boolean {
  return isAgency(name) || /agen[ct]/i.test(name);
}

function isFullName({ type, name }: Agent): boolean {
  return type === 'person' && name.includes(' ');
}

/** Whether every account name is part of a full name: „nils“ of „Nils Muster“, „eva.muster“ of „Eva Muster“. */
function fullerThan(found: readonly Agent[], accounts: readonly Agent[]): boolean {
  const words = new Set(found.filter(isFullName).flatMap(({ name }) => name.toLowerCase().split(' ')));
  return accounts.every(({ name }) => name.toLowerCase().split(/[ ._-]/).every((part) => words.has(part)));
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
function fromMeta(facts: PageFacts, houses: SiteNames): Agent[][] {
  const agentsOf = (value: string): Agent[] => (isHouse(value, houses, facts) ? [{ type: 'organization', name: value }] : authorNames(value));
  return authorMeta.map((name) => metaValues(facts, name).flatMap(agentsOf)).filter((names) => names.length > 0);
}

/** JSON-LD often names the first author only; a meta element, or links marked as to authors, that name them all and more are taken instead. */
function completed(authors: readonly Agent[], others: () => readonly (readonly Agent[])[]): readonly Agent[] {
  const known = people(authors);
  if (known.length === 0) return authors;
  return others().find((more) => people(more).length > known.length && known.every((name) => people(more).includes(name))) ?? authors;
}

function people(agents: readonly Agent[]): string[] {
  return agents.filter(({ type }) => type === 'person').map(({ name }) => name.toLowerCase());
}

function unique(agents: readonly Agent[]): Agent[] {
  return agents.filter((agent, i) => agents.findIndex(({ name }) => name.toLowerCase() === agent.name.toLowerCase()) === i);
}
