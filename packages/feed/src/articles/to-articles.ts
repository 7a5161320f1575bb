/** From the items of a feed to articles. */
import type { Article, BlockDraft, TextDraft } from '@depesche/article';
import { assembleBodies, type ParsedBody } from '@depesche/parse/body';
import type { Feed, FeedItem } from '../feed.js';
import { feedIssue, type FeedIssue } from '../issues.js';
import { comparable, contentPart, textOf } from './content-part.js';
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
  const { parts, isSummaryShown } = partsOf(item, feed);
  return assembleBodies(parts, { language: item.language ?? 'und', metadata: itemMetadata(item, feed, isSummaryShown) });
}

function report(item: FeedItem, onIssue: NonNullable<ToArticlesOptions['onIssue']>): void {
  const where = item.url === undefined ? 'it has no address to fetch the rest from' : `fetch ${item.url} and give it to parseHtml for the rest`;
  if (item.content === undefined && item.summary === undefined) {
    onIssue(feedIssue('no-content', `The item ${nameOf(item)} has neither content nor a summary; ${where}.`, item));
  } else if (isTeaser(item)) {
    onIssue(feedIssue('teaser', `The item ${nameOf(item)} holds only a teaser; ${where}.`, item));
  }
}

interface ItemParts {
  readonly parts: ParsedBody[];
  /** The summary is part of the text. */
  readonly isSummaryShown: boolean;
}

function partsOf(item: FeedItem, feed: Feed): ItemParts {
  const base = item.url ?? feed.homepage ?? feed.url;
  const headline: BlockDraft[] = item.title === undefined ? [] : [{ type: 'text', role: 'headline', text: item.title }];
  const summary = contentPart(item.summary, base).blocks;
  const { blocks, annotations } = contentPart(item.content, base);
  if (blocks.length === 0) return { parts: [part(headline), part(asBody(summary, item)), part(mediaOf(item, []))], isSummaryShown: summary.length > 0 };
  const body = withoutHeadline(blocks, item.title);
  const lead = standfirstOf(body, summary, item.title);
  // Offsets of annotations count from the first block.
  const main: ParsedBody = { blocks: body, annotations: body.length === blocks.length ? annotations : {} };
  return { parts: [part(headline), part(lead ?? []), main, part(mediaOf(item, body))], isSummaryShown: lead !== undefined };
}

function part(blocks: readonly BlockDraft[]): ParsedBody {
  return { blocks, annotations: {} };
}

/** Many feeds print the title once more above the text. */
function withoutHeadline(blocks: readonly BlockDraft[], title: string | undefined): BlockDraft[] {
  const [first] = blocks;
  return blocks.slice(title !== undefined && first?.type === 'text' && comparable(first.text) === comparable(title) ? 1 : 0);
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
function asBody(summary: readonly BlockDraft[], item: FeedItem): readonly BlockDraft[] {
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
