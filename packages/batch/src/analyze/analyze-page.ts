/** From a page to its articles. */
import { type Article, isIsoDate } from '@depesche/article';
import type { AnalyzeOptions, AsyncAnalyzer } from 'depesche';
import { isLanguageTag } from 'depesche/node';
import { inputFormats, recogniseInput } from 'depesche/formats';
import type { RunOptions } from '../options.js';
import type { Page } from '../read/page.js';

/** Reads and tags; of a feed each item is an article, of an article in a language nobody speaks only the structure is there. */
export async function analyzePage(page: Page, analyze: AsyncAnalyzer, options: Pick<RunOptions, 'language'>): Promise<Article[]> {
  const language = options.language ?? page.language;
  // A crawler's language and date may be anything; what is none must not cost the page.
  const known: AnalyzeOptions = {
    ...(language !== undefined && isLanguageTag(language) && { language }),
    ...(page.datePublished !== undefined && isIsoDate(page.datePublished) && { datePublished: page.datePublished }),
  };
  const articles: Article[] = [];
  for (const article of read(page)) if (article.text !== '') articles.push(await analyze(article, known));
  return articles;
}

function read({ content, format, contentType, url }: Page): readonly Article[] {
  if (typeof content === 'object' && !(content instanceof Uint8Array)) return [content];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  // A text in JSON is Unicode, whatever its page claims.
  const type = typeof content === 'string' ? 'text/html; charset=utf-8' : contentType;
  const row = format === undefined ? recogniseInput(bytes) : inputFormats[format]!;
  // XML and JSON that are in no format of news are not to be taken for plain text.
  if (row === inputFormats['text'] && /^application\/|\bxml\b/i.test(contentType ?? '')) return [];
  return row.read(bytes, { ...(url !== undefined && { url }), ...(type !== undefined && { contentType: type }) });
}
