/** What the head of a page and its structured data say, collected in one pass over the page. */
import { normalizeText } from '@depesche/article';
import { findNewsArticle, type NewsArticleData, webUrl } from '@depesche/jsonld';
import type { PageTree } from '../html/page-tree.js';

export interface PageFacts {
  readonly page: PageTree;
  /** Address against which links are resolved. */
  readonly base: string | undefined;
  /** Contents of `<meta>` by lower-case name, property, itemprop or http-equiv, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Addresses of `<link>` by lower-case rel. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Text of `<title>`. */
  readonly title: string | undefined;
  /** What JSON-LD says about the article. */
  readonly jsonLd: NewsArticleData | undefined;
}

/** Longer values are no metadata. */
const maxLength = 2000;

export function pageFacts(page: PageTree, options: { readonly url?: string } = {}): PageFacts {
  const meta = new Map<string, string[]>();
  for (const node of page.elements('meta')) {
    const name = page.attribute(node, 'property') ?? page.attribute(node, 'name') ?? page.attribute(node, 'itemprop') ?? page.attribute(node, 'http-equiv');
    const content = page.attribute(node, 'content');
    if (name === undefined || content === undefined) continue;
    const { text } = normalizeText(content.slice(0, maxLength));
    if (text !== '') append(meta, name.trim().toLowerCase(), text);
  }
  const links = new Map<string, string[]>();
  for (const node of page.elements('link')) {
    const address = page.attribute(node, 'href');
    if (address === undefined) continue;
    for (const rel of (page.attribute(node, 'rel') ?? '').toLowerCase().split(/\s/)) append(links, rel, address);
  }
  const titleNode = page.find('title');
  const title = titleNode === undefined ? undefined : page.text(titleNode).slice(0, maxLength);
  const canonical = webUrl(links.get('canonical')?.[0], options.url) ?? options.url;
  const scripts = [...page.elements('script')].map((node) => page.rawText(node));
  return {
    page,
    base: options.url,
    meta,
    links,
    title: title === '' ? undefined : title,
    jsonLd: findNewsArticle(scripts, canonical === undefined ? {} : { url: canonical }),
  };
}

/** First content among `<meta>` of these names, in the order of the names. */
export function metaValue({ meta }: PageFacts, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < 100) list.push(value);
}
