/** From a web page to an article. */
// First, since it leads to the tables of words (see words.ts), which stand best before all code.
import { annotate } from './choose/annotate.js';
import { type Article, assembleArticle, type BlockDraft, type ParseOptions } from '@depesche/article';
import { parseIssue, reportAddress } from '../issues.js';
import { bodyRange } from './choose/body-range.js';
import { readMetadata } from '../metadata/read-metadata.js';
import { parseText } from '../text/parse-text.js';
import { buildBlocks } from './build/build-blocks.js';
import { type ChosenText, chooseText } from './choose/choose-text.js';
import { reportPageLinks } from './page/page-links.js';
import type { PageTree } from './page/page-tree.js';
import { plainTextElement, plainTextOf, withPageSource } from './build/plain-text-page.js';
import { readPage } from './page/read-page.js';
import { keptPassages } from './choose/pass.js';
import { reportRemovals } from './choose/report-removals.js';
import { PageUrls } from './page/page-urls.js';
import { statedBlocks } from './build/stated-blocks.js';
import { type PageInput, pageOf } from './page/page-input.js';
import { kindOfPage } from './kind/page-kind.js';

export interface ParseHtmlOptions extends ParseOptions {
  /** `Content-Type` header the page came with; its `charset` counts when the page comes as bytes. */
  readonly contentType?: string;
}

/**
 * Finds the article in a web page: its text, structure, metadata and, by `sourceMap`, where every character of the text came
 * from. The page is a string, bytes (the source map then counts in the decoded text), or a `Document` of htmlparser2 (no
 * source map then). Never throws on a page, however broken; makes no request; takes time linear in the page.
 *
 * @throws TypeError when the input is none of the three
 * @example
 * const article = parseHtml('<h1>Rain</h1><p>It will rain on Monday, the weather service said. Take a coat.</p>');
 * article.text; // 'Rain\n\nIt will rain on Monday, the weather service said. Take a coat.'
 */
export function parseHtml(input: PageInput, options: ParseHtmlOptions = {}): Article {
  const isMarkup = typeof input === 'string' || input instanceof Uint8Array;
  if (isMarkup) reportAddress(input, options.onIssue);
  const article = parsePage(pageOf(input, options), options);
  if (isMarkup) return article;
  return { text: article.text, language: article.language, metadata: article.metadata, blocks: article.blocks, annotations: article.annotations };
}

function parsePage(given: PageTree, options: ParseHtmlOptions): Article {
  const { page, kinds, chosen } = findText(given, options.url);
  const pre = plainTextElement(page, chosen.passages);
  if (pre !== undefined) return parsePlainText(page, pre, options);
  const base = page.find('base');
  const urls = new PageUrls(options.url, base === undefined ? undefined : page.attribute(base, 'href'));
  const blocks: BlockDraft[] = buildBlocks({ ...chosen, page, kinds, urls });
  if (chosen.statedBody !== undefined) blocks.push(...statedBlocks(page.source, chosen.statedBody));
  if (options.onIssue !== undefined) report(page, chosen, { urls, url: options.url, isEmpty: blocks.length === 0, onIssue: options.onIssue });
  const { metadata, language } = readMetadata(page, { ...options, body: bodyRange(chosen), endsEarly: chosen.paywall !== undefined });
  return assembleArticle({ language, metadata, blocks });
}

interface Found {
  readonly page: PageTree;
  readonly kinds: Int32Array;
  readonly chosen: ChosenText;
}

/** The text of a page; of one that has none, that in the templates a script fills it with. */
function findText(page: PageTree, url: string | undefined): Found {
  const found = textOf(page, url);
  if (hasText(found) || !page.source.includes('text/template')) return found;
  const inTemplates = textOf(readPage(page.source, { templates: true }), url);
  return hasText(inTemplates) ? inTemplates : found;
}

function textOf(page: PageTree, url: string | undefined): Found {
  const kinds = annotate(page);
  return { page, kinds, chosen: chooseText(page, kinds, url) };
}

function hasText({ chosen }: Found): boolean {
  return chosen.statedBody !== undefined || keptPassages(chosen).some(({ index }) => !chosen.roles.has(index));
}

function parsePlainText(page: PageTree, pre: number, options: ParseHtmlOptions): Article {
  const { text, runs } = plainTextOf(page, pre);
  const { language } = readMetadata(page, options);
  const article = parseText(text, { ...(language !== 'und' && { language }), ...(options.url !== undefined && { url: options.url }) });
  options.onIssue?.(parseIssue('plain-text', 'The page only wraps plain text and was read as such.', { start: page.from[pre]!, end: page.to[pre]! }));
  return withPageSource(article, runs);
}

interface Reporting {
  readonly urls: PageUrls;
  readonly url: string | undefined;
  readonly isEmpty: boolean;
  readonly onIssue: NonNullable<ParseOptions['onIssue']>;
}

function report(page: PageTree, chosen: ChosenText, { urls, url, isEmpty, onIssue }: Reporting): void {
  reportRemovals(page, chosen, onIssue);
  if (urls.unresolved > 0) {
    onIssue(parseIssue('relative-address', `${urls.unresolved} relative addresses of links and media were left out, as the address of the page is not known; pass it as \`url\`.`));
  }
  reportPageLinks(page, urls, onIssue);
  if (chosen.paywall !== undefined && chosen.statedBody === undefined) {
    const { first, end } = chosen.passages.list[chosen.paywall]!;
    onIssue(parseIssue('paywall', 'The text ends at a notice that the rest is for those who pay: this is not the whole article.', { start: page.from[first]!, end: page.to[end - 1]! }));
  }
  if (isEmpty) onIssue(parseIssue('no-content', 'No article was found in the page; look at what was removed.'));
  else reportKind(page, chosen, { url, onIssue });
}

/** Says of a page that is known as something else; a short text that is like nothing in particular may well be an article. */
function reportKind(page: PageTree, { passages }: ChosenText, { url, onIssue }: Pick<Reporting, 'url' | 'onIssue'>): void {
  const { kind, score } = kindOfPage(page, passages.list, url);
  if (kind === 'article' || kind === 'other') return;
  onIssue(parseIssue('not-an-article', `The page looks like no article but a ${kind === 'product' ? 'product page' : kind} (score ${score.toFixed(2)}); what was found may be anything.`));
}
