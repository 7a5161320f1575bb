/** What a page's JSON-LD says about its article. */
import type { Entity } from '@depesche/article';
import { articleMetadata, type ArticleMetadata, findArticleNode, headlineOf, type JsonLdOptions } from './article-metadata.js';
import { entitiesOfNode } from './entities-of-node.js';
import { asList } from './json-ld-node.js';
import { pressMetadata } from './press-metadata.js';

export interface NewsArticleData extends ArticleMetadata {
  readonly headline?: string;
  /** The text as the publisher gives it, white space untouched; often missing, sometimes cut short. */
  readonly articleBody?: string;
  /** What `about` and `mentions` name; absent when the page has neither. */
  readonly entities?: readonly Entity[];
}

/**
 * The article that a page's `application/ld+json` scripts describe: the most telling type, among equals the one whose address is
 * `url`, then the first; undefined when there is none. Addresses other than http(s) are left out, texts are normalised.
 */
export function findNewsArticle(scripts: readonly string[], options: JsonLdOptions = {}): NewsArticleData | undefined {
  const found = findArticleNode(scripts, options);
  if (found === undefined) return undefined;
  const { node, graph } = found;
  const known = articleMetadata(found, options);
  const headline = headlineOf(node);
  const body = asList(node['articleBody']).filter((part) => typeof part === 'string').join('\n\n');
  const entities = entitiesOfNode(node, graph);
  return {
    ...known,
    metadata: { ...known.metadata, ...pressMetadata(node, graph, options.url) },
    ...(headline !== undefined && { headline }),
    ...(body !== '' && { articleBody: body }),
    ...(entities !== undefined && { entities }),
  };
}
