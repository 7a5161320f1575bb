/** The head of an article: headline, standfirst, byline, and a line of what the metadata say about author and date. */
import type { Agent, Article, Block, Metadata } from '@depesche/article';
import { unnamedAuthors } from '../byline-authors.js';
import { isHtmlDatetime } from './datetime.js';
import { attribute, escapeText } from './escape-html.js';
import { formatDate } from '../format-date.js';
import { HEADER_ROLES } from '../header-roles.js';
import type { Labels } from '../labels.js';
import { printsDate } from '../printed-date.js';
import { safeUrl } from '../safe-url.js';

/** How many of the first blocks belong to the header. */
export function headerLength(blocks: readonly Block[]): number {
  let length = 0;
  while (isHeaderBlock(blocks[length])) length++;
  return length;
}

/**
 * The line of metadata with h-entry properties; empty when nothing is known. A date that the article prints itself is
 * there for machines only.
 */
export function metadataLine(article: Article, labels: Labels): string {
  const { metadata } = article;
  const isPrinted = printsDate(article);
  const parts = [
    ...unnamedAuthors(article).map((author) => agentHtml(author, 'p-author h-card')),
    ...(metadata.publisher === undefined ? [] : [agentHtml(metadata.publisher, 'publisher h-card')]),
    ...dates(metadata, { isPrinted, language: article.language, labels }),
    ...restrictions(metadata, article.language, labels),
  ];
  const machineDate = isPrinted && isHtmlDatetime(metadata.datePublished) ? `<time class="dt-published"${attribute('datetime', metadata.datePublished)} hidden></time>` : '';
  if (parts.length === 0) return machineDate === '' ? '' : `<p class="meta" data-added hidden>${machineDate}</p>\n`;
  return `<p class="meta" data-added>${machineDate}${parts.join(' <span aria-hidden="true">·</span> ')}</p>\n`;
}

/** The line that says whose the article is; empty when the metadata have none. */
export function rightsLine({ metadata }: Article): string {
  const notice = metadata.rights?.notice;
  return notice === undefined || notice === '' ? '' : `<p class="rights" data-added>${escapeText(notice.toWellFormed())}</p>\n`;
}

function isHeaderBlock(block: Block | undefined): boolean {
  return block?.type === 'text' && HEADER_ROLES.has(block.role);
}

function agentHtml({ name, url }: Agent, classes: string): string {
  const href = safeUrl(url);
  const text = `<bdi>${escapeText(name.toWellFormed())}</bdi>`;
  if (href === undefined) return `<span class="${classes}">${text}</span>`;
  return `<a class="${classes}"${attribute('href', href)} rel="noopener noreferrer">${text}</a>`;
}

interface Printing {
  /** Whether the article prints the date of its publication itself. */
  readonly isPrinted: boolean;
  readonly language: string;
  readonly labels: Labels;
}

function dates({ datePublished, dateModified }: Metadata, { isPrinted, language, labels }: Printing): string[] {
  const found: string[] = [];
  if (datePublished !== undefined && !isPrinted) found.push(timeHtml(datePublished, 'dt-published', language));
  if (dateModified !== undefined && dateModified !== datePublished) {
    found.push(`${escapeText(labels.updated)} ${timeHtml(dateModified, 'dt-updated', language)}`);
  }
  return found;
}

/** What keeps the article from being published. */
function restrictions({ status, embargoedUntil }: Metadata, language: string, labels: Labels): string[] {
  const found: string[] = [];
  if (status === 'withheld' || status === 'canceled') found.push(`<strong class="status">${escapeText(labels[status])}</strong>`);
  if (embargoedUntil !== undefined) {
    found.push(`<strong class="status">${escapeText(labels.embargoedUntil)} ${timeHtml(embargoedUntil, 'embargo', language)}</strong>`);
  }
  return found;
}

function timeHtml(value: string, name: string, language: string): string {
  const text = `<bdi>${escapeText(formatDate(value, language).toWellFormed())}</bdi>`;
  return isHtmlDatetime(value) ? `<time class="${name}"${attribute('datetime', value)}>${text}</time>` : `<span>${text}</span>`;
}
