/** From the items of a feed to articles. */
import { type Article, assembleArticle, type BlockDraft, type TextDraft } from '@depesche/article';
import type { Feed, FeedItem } from '../feed.js';
import { feedIssue, type FeedIssue } from '../issues.js';
import { comparable, contentBlocks, textOf } from './content-blocks.js';
import { itemMetadata } from './item-metadata.js';
import { readExtension } from './read-extension.js';
import { isTeaser } from './teaser.js';

export interface ToArticlesOptions {
  /** Called for every item that holds less than its article, so that the caller can fetch the page. */
  readonly onIssue?: (issue: FeedIssue) => void;
}

/** Longer summaries are no standfirst but a text of their own. */
const LONGEST_STANDFIRST = 800;
/** Excerpts are taken from the beginning of a text, in characters. */
const LOOKED_AT = 10_000;

/**
 * An article for each item, in the order of the feed: the title as headline, the summary as standfirst when it is one, the content as it is. Markup passes an allow-list only.
 *
 * @example
 * toArticles(parseFeed('<rss><channel><item><title>Rain</title><description>It rains again.</description></item></channel></rss>'))[0]?.text; // 'Rain\n\nIt rains again.'
 */
export function toArticles(feed: Feed, { onIssue }: ToArticlesOptions = {}): Article[] {
  return feed.items.map((item) => toArticle(item, feed, onIssue));
}

function toArticle(item: FeedItem, feed: Feed, onIssue: ToArticlesOptions['onIssue']): Article {
  if (item.extension !== undefined) {
    const article = readExtension(item.extension);
    if (article !== undefined) return article;
    onIssue?.(feedIssue('bad-extension', `What the item ${nameOf(item)} says in _depesche is no sound article; it was read from its other fields.`, item));
  }
  if (onIssue !== undefined) report(item, onIssue);
  const { blocks, isSummaryShown } = blocksOf(item, feed);
  return assembleArticle({ language: item.language ?? 'und', metadata: itemMetadata(item, feed, isSummaryShown), blocks });
}

function report(item: FeedItem, onIssue: NonNullable<ToArticlesOptions['onIssue']>): void {
  const where = item.url === undefined ? 'it has no address to fetch the rest from' : `fetch ${item.url} and give it to parseHtml for the rest`;
  if (item.content === undefined && item.summary === undefined) {
    onIssue(feedIssue('no-content', `The item ${nameOf(item)} has neither content nor a summary; ${where}.`, item));
  } else if (isTeaser(item)) {
    onIssue(feedIssue('teaser', `The item ${nameOf(item)} holds only a teaser; ${where}.`, item));
  }
}

interface ItemBlocks {
  readonly blocks: BlockDraft[];
  /** The summary is part of the blocks. */
  readonly isSummaryShown: boolean;
}

function blocksOf(item: FeedItem, feed: Feed): ItemBlocks {
  const base = item.url ?? feed.homepage ?? feed.url;
  const body = contentBlocks(item.content, base);
  const summary = contentBlocks(item.summary, base);
  const headline: BlockDraft[] = item.title === undefined ? [] : [{ type: 'text', role: 'headline', text: item.title }];
  if (item.title !== undefined) dropHeadline(body, item.title);
  const lead = body.length === 0 ? undefined : standfirstOf(body, summary, item.title);
  const isSummaryShown = body.length === 0 ? summary.length > 0 : lead !== undefined;
  return { blocks: [...headline, ...(body.length === 0 ? asBody(summary, item) : [...(lead ?? []), ...body]), ...mediaOf(item, body)], isSummaryShown };
}

/** Many feeds print the title once more above the text. */
function dropHeadline(body: BlockDraft[], title: string): void {
  const [first] = body;
  if (first?.type === 'text' && comparable(first.text) === comparable(title)) body.shift();
}

/**
 * The summary as standfirst; undefined when it is none: it stands in the text (then that paragraph is the standfirst, when it is the first and the whole of it), it
 * repeats the title, or it is longer than one.
 */
function standfirstOf(body: BlockDraft[], summary: readonly BlockDraft[], title: string | undefined): BlockDraft[] | undefined {
  const text = textOf(summary);
  const wanted = comparable(text);
  if (wanted === '' || text.length > LONGEST_STANDFIRST || wanted === comparable(title ?? '')) return undefined;
  const at = body.findIndex((block) => block.type === 'text' && block.role === 'paragraph');
  const first = body[at];
  if (first?.type === 'text' && comparable(first.text) === wanted) {
    body[at] = { ...first, role: 'standfirst' };
    return [];
  }
  const prose = textOf(body.filter((block) => block.type !== 'group' || block.role !== 'figure')).slice(0, LOOKED_AT);
  if (comparable(prose).includes(withoutEllipsis(wanted))) return undefined;
  const paragraphs = summary.filter((block): block is TextDraft => block.type === 'text' && block.role !== 'code');
  return paragraphs.length === 0 ? undefined : paragraphs.map(({ text: words, marks }) => ({ type: 'text', role: 'standfirst', text: words, ...(marks !== undefined && { marks }) }));
}

/** What stands before the dots that show where an excerpt was cut, and before “read more” behind them. */
function withoutEllipsis(text: string): string {
  const dots = Math.max(text.lastIndexOf('\u2026'), text.lastIndexOf('...'));
  return dots < 0 || dots < text.length - 80 ? text : text.slice(0, dots).replace(/[[.]{1,9}$/, '');
}

/** Without content the summary is the text; of a teaser, which says what the article is about, the standfirst. */
function asBody(summary: BlockDraft[], item: FeedItem): BlockDraft[] {
  const [only] = summary.filter(({ type }) => type !== 'media');
  const isOne = summary.filter(({ type }) => type !== 'media').length === 1;
  if (!isOne || only?.type !== 'text' || only.role !== 'paragraph' || !isTeaser(item)) return summary;
  return summary.map((block) => (block === only ? { ...only, role: 'standfirst' } : block));
}

/** Sounds and films that come with an item and are not in its text. */
function mediaOf(item: FeedItem, body: readonly BlockDraft[]): BlockDraft[] {
  return item.enclosures.flatMap(({ url, type, title }): BlockDraft[] => {
    const role = type?.startsWith('audio/') === true ? 'audio' : type?.startsWith('video/') === true ? 'video' : undefined;
    if (role === undefined || body.some((block) => block.type === 'media' && block.url === url)) return [];
    return [{ type: 'media', role, url, ...(title !== undefined && { alt: title }) }];
  });
}

function nameOf({ title, id }: FeedItem): string {
  return JSON.stringify((title ?? id).slice(0, 100));
}
