/** From schema.org NewsArticle to an article. */
import { type Article, assembleArticle, type BlockDraft, BLOCK_SEPARATOR, DepescheError, normalizeText, type ParseOptions } from '@depesche/article';
import { findNewsArticle } from './news-article-data.js';

/**
 * The article that a JSON-LD document describes: headline, the paragraphs of `articleBody` (parted by blank lines, or by line breaks where
 * there are none), metadata, and `mentions` and `about` as entities. Reads what `toNewsArticle` writes and what publishers put into pages.
 * JSON-LD has no offsets, so there are no mentions or quotations; run the taggers for those.
 *
 * @param input the JSON text, or the value it holds
 * @throws DepescheError `invalid-input` when the document holds no article
 */
export function fromNewsArticle(input: unknown, options: ParseOptions = {}): Article {
  // In a list, since JSON writes what it cannot hold (undefined, functions) there as null.
  const script = typeof input === 'string' ? input : JSON.stringify([input]);
  const data = findNewsArticle([script], options.url === undefined ? {} : { url: options.url });
  if (data === undefined) {
    throw new DepescheError('invalid-input', 'The JSON-LD holds no schema.org article; check its "@type" and that it is valid JSON.');
  }
  const article = assembleArticle({
    ...(data.language !== undefined && { language: data.language }),
    metadata: data.metadata,
    blocks: [
      ...(data.headline === undefined ? [] : [{ type: 'text', role: 'headline', text: data.headline } as const]),
      ...paragraphs(data.articleBody ?? ''),
    ],
  });
  return data.entities === undefined ? article : { ...article, annotations: { entities: data.entities } };
}

function paragraphs(body: string): BlockDraft[] {
  const separator = body.includes(BLOCK_SEPARATOR) ? BLOCK_SEPARATOR : '\n';
  return body
    .split(separator)
    .map((part) => normalizeText(part, { keepLineBreaks: true }).text)
    .filter((text) => text !== '')
    .map((text) => ({ type: 'text', role: 'paragraph', text }));
}
