/** What the head of a page and its structured data say, collected in few passes over the page. */
import { normalizeText, webUrl } from '@depesche/article';
import { type ArticleMetadata, findArticleMetadata } from '@depesche/jsonld';
import type { PageTree } from '../html/page/page-tree.js';
import type { NodeRange } from '../html/page/node-range.js';
import { fileUnder } from '../grouping.js';
import { PageMarks } from './page-marks.js';

export interface PageFacts {
  readonly page: PageTree;
  readonly marks: PageMarks;
  /** Address of the page. */
  readonly url: string | undefined;
  /** Address against which links are resolved: `<base href>`, else the page's own. */
  readonly base: string | undefined;
  /** Contents of `<meta>` as they stand, by lower-case name, property, itemprop or http-equiv, in document order; see `metaValues`. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Addresses of `<link>` by lower-case rel. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Text of `<title>`. */
  readonly title: string | undefined;
  /** What JSON-LD says about the article. */
  readonly jsonLd: ArticleMetadata | undefined;
  /** Nodes of the running text that was found, from the first to, without, `end`; absent when none was. */
  readonly body: NodeRange | undefined;
}

export interface MetadataOptions {
  /** Address of the page. */
  readonly url?: string;
  /** Where the running text lies: names are looked for at its ends. */
  readonly body?: NodeRange | undefined;
  /** The text ends at a notice that the rest is for those who pay. */
  readonly endsEarly?: boolean;
}

/** Longer values are no metadata. */
const maxLength = 2000;
/** More values of one name are no metadata. */
const maxValues = 100;

export function pageFacts(page: PageTree, { url, body }: MetadataOptions = {}): PageFacts {
  const baseNode = page.find('base');
  const base = (baseNode === undefined ? undefined : webUrl(page.attribute(baseNode, 'href'), url)) ?? url;
  const links = linkAddresses(page);
  const titleNode = page.find('title');
  const title = titleNode === undefined ? undefined : page.text(titleNode).slice(0, maxLength);
  const canonical = webUrl(links.get('canonical')?.[0], base) ?? url;
  const scripts = [...page.elements('script')].map((node) => page.rawText(node)).filter((text) => text !== '');
  return {
    page,
    marks: new PageMarks(page),
    url,
    base,
    meta: metaContents(page),
    links,
    title: title === '' ? undefined : title,
    jsonLd: findArticleMetadata(scripts, canonical === undefined ? {} : { url: canonical }),
    body,
  };
}

/** All contents among `<meta>` of one name. */
export function metaValues({ meta }: PageFacts, name: string): string[] {
  return (meta.get(name) ?? []).map((content) => normalizeText(content.slice(0, maxLength)).text).filter((text) => text !== '');
}

/** First content among `<meta>` of these names, in the order of the names. */
export function metaValue(facts: PageFacts, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const [value] = metaValues(facts, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function metaContents(page: PageTree): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const node of page.elements('meta')) {
    const name = page.attribute(node, 'property') ?? page.attribute(node, 'name') ?? page.attribute(node, 'itemprop') ?? page.attribute(node, 'http-equiv');
    const content = page.attribute(node, 'content');
    if (name === undefined || content === undefined || content === '') continue;
    // Plug-ins of WordPress: `twitter:label1` “Written by”, `twitter:data1` the name.
    if (name === 'twitter:data1' && /^\S+ (?:by|von|par|por|da|door|przez)$/.test(meta.get('twitter:label1')?.[0] ?? '')) append(meta, 'written by', content);
    // A property may be several; `dc:creator` and `dc.creator` are one.
    for (const one of name.trim().toLowerCase().split(/\s/)) append(meta, one.replace(/^(dc|dcterms):/, '$1.'), content);
  }
  return meta;
}

function linkAddresses(page: PageTree): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const node of page.elements('link')) {
    const address = page.attribute(node, 'href');
    if (address === undefined) continue;
    for (const rel of (page.attribute(node, 'rel') ?? '').toLowerCase().split(/\s/)) append(links, rel, address);
  }
  return links;
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  if ((map.get(key)?.length ?? 0) < maxValues) fileUnder(map, key, value);
}
