/** Which node of a page's JSON-LD is its article, and what it says about who wrote what, where and when. */
import { type Agent, type Metadata, webUrl } from '@depesche/article';
import { defined } from './defined.js';
import { isoDate } from './iso-date.js';
import { asList, isNode, type JsonLdGraph, type JsonLdNode, readJsonLd, typesOf } from './json-ld-node.js';
import { textValue } from './text-value.js';

/** What is known of an article beside its text. */
export interface ArticleMetadata {
  readonly metadata: Metadata;
  /** BCP 47, as given. */
  readonly language?: string;
}

/** An article among the nodes of a page. */
export interface ArticleNode {
  readonly node: JsonLdNode;
  readonly graph: JsonLdGraph;
}

/** What a page says and what helps to read it. */
export interface JsonLdOptions {
  /** Address of the page. */
  readonly url?: string;
}

/** schema.org types that stand for one article, the most telling first. */
const articleTypes = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'LiveBlogPosting',
  'Article',
  'BlogPosting',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'ScholarlyArticle',
  'TechArticle',
  'Report',
  'SocialMediaPosting',
];
/** Types that stand for a page rather than its article, but may tell who wrote it and when; taken when there is no article. */
const pageTypes = ['Recipe', 'Review', 'WebPage'];
const organizationTypes = /Organization$|^(?:Corporation|NewsMediaOrganization|Brand|Newspaper)$/;

/** Metadata and language of the article that `findNewsArticle` finds, for those who have its text; undefined when there is none. */
export function findArticleMetadata(scripts: readonly string[], options: JsonLdOptions = {}): ArticleMetadata | undefined {
  const found = findArticleNode(scripts, options);
  return found === undefined ? undefined : articleMetadata(found, options);
}

/** The most telling node that stands for an article, among equals the one whose address is `url`, then the first. */
export function findArticleNode(scripts: readonly string[], { url }: JsonLdOptions): ArticleNode | undefined {
  const graph = readJsonLd(scripts);
  let found: ArticleNode | undefined;
  let highest = -1;
  for (const node of graph.nodes) {
    const own = rank(node, url, graph.listed.has(node));
    if (own <= highest) continue;
    highest = own;
    found = { node, graph };
  }
  return found;
}

/** How well a node describes the page's own article; negative when it describes none. */
function rank(node: JsonLdNode, url: string | undefined, isListed: boolean): number {
  const types = typesOf(node);
  const told = ['headline', 'datePublished', 'articleBody', 'author'].filter((field) => node[field] !== undefined).length;
  const best = Math.min(...types.map((type) => articleTypes.indexOf(type)).map((i) => (i < 0 ? Infinity : i)));
  // Most nodes stand for neither, and their addresses need not be read.
  if (best === Infinity && !(told > 0 && types.some((type) => pageTypes.includes(type)))) return -1;
  const own = [node['url'], node['@id'], idOf(node['mainEntityOfPage'])].some((address) => url !== undefined && sameAddress(address, url));
  if (isListed && !own) return -1;
  if (best === Infinity) return told;
  // A teaser of another article is a small object; the page's own names its body, date or headline and perhaps its address.
  return (own ? 1000 : 100) + told * 20 + (articleTypes.length - best);
}

/** Metadata and language as a node gives them. */
export function articleMetadata({ node, graph }: ArticleNode, { url }: JsonLdOptions): ArticleMetadata {
  const language = asList(node['inLanguage']).map((value) => (isNode(value) ? (value['alternateName'] ?? value['name']) : value))[0];
  return {
    metadata: readMetadata(node, graph, url),
    ...(typeof language === 'string' && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(language) && { language: language.replaceAll('_', '-') }),
  };
}

function readMetadata(node: JsonLdNode, graph: JsonLdGraph, base: string | undefined): Metadata {
  return defined<{ [Field in keyof Metadata]: Metadata[Field] | undefined }>({
    url: webUrl(node['url'], base) ?? webUrl(idOf(node['mainEntityOfPage']), base),
    title: headlineOf(node),
    description: textValue(node['description']),
    section: textValue(asList(node['articleSection'])[0]),
    publisher: agents(node['publisher'], graph, base)[0],
    authors: nonEmpty(authorsOf(node, graph, base)),
    dateCreated: dateOf(node['dateCreated']),
    datePublished: dateOf(node['datePublished'] ?? node['dateCreated']),
    dateModified: dateOf(node['dateModified']),
    expires: dateOf(node['expires']),
    isAccessibleForFree: free(node['isAccessibleForFree']),
    keywords: nonEmpty(keywords(node['keywords'])),
    image: imageOf(node['image'], graph, base) ?? webUrl(node['thumbnailUrl'], base),
    ids: identifiers(node['identifier']),
  });
}

/** `headline` or name; the name of a page, unlike that of an article, ends with the name of the site. */
export function headlineOf(node: JsonLdNode): string | undefined {
  return textValue(node['headline']) ?? (typesOf(node).includes('WebPage') ? undefined : textValue(node['name']));
}

/** `author`; `creator` where there is none, or where it names all of them and more. */
function authorsOf(node: JsonLdNode, graph: JsonLdGraph, base: string | undefined): Agent[] {
  const authors = agents(node['author'], graph, base);
  const creators = agents(node['creator'], graph, base);
  return creators.length > authors.length && authors.every(({ name }) => creators.some((creator) => creator.name === name)) ? creators : authors;
}

function agents(value: unknown, graph: JsonLdGraph, base: string | undefined): Agent[] {
  const found: Agent[] = [];
  for (const item of asList(value).slice(0, 50)) {
    const agent = graph.resolve(item);
    if (typeof agent === 'string') addAgent(found, 'person', agent, undefined);
    if (!isNode(agent)) continue;
    // Blogs of one person give both types.
    const types = typesOf(agent);
    const type = types.some((name) => organizationTypes.test(name)) && !types.includes('Person') ? 'organization' : 'person';
    for (const name of namesOf(agent)) addAgent(found, type, name, webUrl(agent['url'] ?? asList(agent['sameAs'])[0], base));
  }
  return found;
}

/** `name`, which may be a value with its language; else its parts. */
function namesOf(agent: JsonLdNode): unknown[] {
  const names = asList(agent['name']).map((name) => (isNode(name) ? name['@value'] : name));
  if (names.length > 0) return names;
  const parts = ['givenName', 'additionalName', 'familyName'].map((part) => textValue(asList(agent[part])[0])).filter((part) => part !== undefined);
  return parts.length > 0 ? [parts.join(' ')] : [];
}

function addAgent(found: Agent[], type: Agent['type'], rawName: unknown, url: string | undefined): void {
  const name = textValue(rawName);
  if (name === undefined || name.length > 200 || found.some((agent) => agent.name === name)) return;
  found.push({ type, name, ...(url !== undefined && { url }) });
}

function keywords(value: unknown): string[] {
  const words = asList(value).flatMap((item) => (typeof item === 'string' ? item.split(',') : isNode(item) ? [item['name']] : []));
  return [...new Set(words.map(textValue).filter((word) => word !== undefined))].slice(0, 100);
}

function imageOf(value: unknown, graph: JsonLdGraph, base: string | undefined): string | undefined {
  for (const item of asList(value)) {
    const image = graph.resolve(item);
    const url = isNode(image) ? (webUrl(asList(image['url'])[0], base) ?? webUrl(image['contentUrl'], base)) : webUrl(image, base);
    if (url !== undefined) return url;
  }
  return undefined;
}

function identifiers(value: unknown): Metadata['ids'] {
  const pairs: [string, string][] = [];
  for (const item of asList(value).slice(0, 50)) {
    if (!isNode(item)) continue;
    const [name, id] = [textValue(item['propertyID'] ?? item['name']), textValue(item['value'])];
    if (name !== undefined && name !== '__proto__' && id !== undefined) pairs.push([name, id]);
  }
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

/** Publishers write booleans as words too. */
function free(value: unknown): boolean | undefined {
  const text = typeof value === 'string' || typeof value === 'boolean' ? String(value).toLowerCase() : '';
  return text === 'true' || text === 'false' ? text === 'true' : undefined;
}

function dateOf(value: unknown): string | undefined {
  const [first] = asList(value);
  return typeof first === 'string' || typeof first === 'number' ? isoDate(String(first)) : undefined;
}

function idOf(value: unknown): unknown {
  const [first] = asList(value);
  return isNode(first) ? (first['@id'] ?? first['url']) : first;
}

function sameAddress(value: unknown, url: string): boolean {
  const plain = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[#?].*$/s, '').replace(/\/$/, '');
  return typeof value === 'string' && plain(value) === plain(url);
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
