/** The head of an article: headline, standfirst, byline, and a line of what the metadata say about author and date. */
import type { Agent, Article, Block, Metadata } from '@depesche/article';
import { unnamedAuthors } from '../byline-authors.js';
import { isHtmlDatetime } from './datetime.js';
import { attribute, escapeText } from './escape-html.js';
import { formatDate } from '../format-date.js';
import type { Labels } from '../labels.js';
import { safeUrl } from '../safe-url.js';

/** How many of the first blocks belong to the header. */
export function headerLength(blocks: readonly Block[]): number {
  let length = 0;
  while (isHeaderBlock(blocks[length])) length++;
  return length;
}

/** The line of metadata with h-entry properties; empty when nothing is known. */
export function metadataLine(article: Article, labels: Labels): string {
  const { metadata } = article;
  const parts = [
    ...unnamedAuthors(article).map((author) => agentHtml(author, 'p-author h-card')),
    ...(metadata.publisher === undefined ? [] : [agentHtml(metadata.publisher, 'publisher h-card')]),
    ...dates(metadata, article.language, labels),
  ];
  return parts.length === 0 ? '' : `<p class="meta" data-added>${parts.join(' <span aria-hidden="true">·</span> ')}</p>\n`;
}

function isHeaderBlock(block: Block | undefined): boolean {
  return block?.type === 'text' && (block.role === 'headline' || block.role === 'standfirst' || block.role === 'byline');
}

function agentHtml({ name, url }: Agent, classes: string): string {
  const href = safeUrl(url);
  const text = `<bdi>${escapeText(name.toWellFormed())}</bdi>`;
  if (href === undefined) return `<span class="${classes}">${text}</span>`;
  return `<a class="${classes}"${attribute('href', href)} rel="noopener noreferrer">${text}</a>`;
}

function dates({ datePublished, dateModified }: Metadata, language: string, labels: Labels): string[] {
  const found: string[] = [];
  if (datePublished !== undefined) found.push(timeHtml(datePublished, 'dt-published', language));
  if (dateModified !== undefined && dateModified !== datePublished) {
    found.push(`${escapeText(labels.updated)} ${timeHtml(dateModified, 'dt-updated', language)}`);
  }
  return found;
}

function timeHtml(value: string, name: string, language: string): string {
  const text = `<bdi>${escapeText(formatDate(value, language).toWellFormed())}</bdi>`;
  return isHtmlDatetime(value) ? `<time class="${name}"${attribute('datetime', value)}>${text}</time>` : `<span>${text}</span>`;
}
