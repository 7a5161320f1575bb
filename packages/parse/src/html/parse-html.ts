/** From a web page to an article. */
import { type Article, assembleArticle, type ParseOptions } from '@depesche/article';
import { readMetadata } from '../metadata/read-metadata.js';
import { annotate } from './annotate.js';
import { buildBlocks } from './build-blocks.js';
import { chooseText } from './choose-text.js';
import { readPage } from './read-page.js';
import { urlResolver } from './safe-url.js';

/** Finds the article in a web page: its text, structure and metadata. Never throws on pages, never makes a request. */
export function parseHtml(html: string, options: ParseOptions = {}): Article {
  const page = readPage(html);
  const kinds = annotate(page);
  const { passages, root, roles } = chooseText(page, kinds);
  const base = page.find('base');
  const resolveUrl = urlResolver(options.url, base === undefined ? undefined : page.attribute(base, 'href'));
  const blocks = buildBlocks({ page, kinds, passages, root, roles, resolveUrl });
  const metadata = readMetadata(page, options);
  return assembleArticle({ language: page.attribute(page.find('html') ?? 0, 'lang') ?? 'und', metadata, blocks });
}
