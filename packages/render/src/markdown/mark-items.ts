/** Which ranges Markdown can express: delimiters have rules about their neighbours, links and code cannot hold everything. */
import { type Article, type Mark, type Span, spansWithin, type TextBlock } from '@depesche/article';
import { safeUrl } from '../safe-url.js';
import { type SweepItem, sweepable } from '../sweep.js';
import { entityUris, unlinkedMentions } from '../unlinked-mentions.js';

export interface MarkdownItem extends SweepItem {
  readonly type: Mark['type'];
  readonly url?: string;
}

const RANK = { link: 0, strong: 1, emphasis: 2, code: 3 } as const;

/** The mentions of entities with an address as links, in sweep order. */
export function mentionLinks(article: Article): MarkdownItem[] {
  const uris = entityUris(article.annotations.entities);
  const unlinked = unlinkedMentions(article);
  const items: MarkdownItem[] = [];
  article.annotations.mentions?.forEach(({ start, end, entity }, i) => {
    const url = uris.get(entity ?? '');
    if (url !== undefined && unlinked[i] === true) items.push({ start, end, type: 'link', rank: RANK.link, url });
  });
  return sweepable(items);
}

/** The marks of a block and the links in it that can be written so that the text reads back the same, in sweep order. */
export function markdownItems(text: string, block: TextBlock, links: readonly MarkdownItem[]): MarkdownItem[] {
  const kept: MarkdownItem[] = [];
  const around: MarkdownItem[] = []; // kept items the current one lies in, outermost first
  let codeEnd = -1;
  for (const item of sweepable([...markItems(block), ...spansWithin(links, block)])) {
    while (around.length > 0 && around.at(-1)!.end <= item.start) around.pop();
    if (!nests(item, around) || !canDelimit(item, text, block)) continue;
    if (item.type === 'code' && item.start === codeEnd) continue; // the backticks between two would be one delimiter
    if (item.type === 'code') codeEnd = item.end;
    kept.push(item);
    around.push(item);
  }
  return kept;
}

function markItems(block: TextBlock): MarkdownItem[] {
  const items: MarkdownItem[] = [];
  for (const mark of block.marks ?? []) {
    const { start, end, type } = mark;
    const url = mark.type === 'link' ? safeUrl(mark.url) : undefined;
    if (!Object.hasOwn(RANK, type) || start < block.start || end > block.end || (type === 'link' && url === undefined)) continue;
    items.push({ start, end, type, rank: RANK[type], ...(url !== undefined && { url }) });
  }
  return items;
}

/** Nothing crosses, nothing is inside code, nothing inside its own kind. */
function nests(item: MarkdownItem, around: readonly MarkdownItem[]): boolean {
  return around.every((outer) => item.end <= outer.end && outer.type !== 'code' && outer.type !== item.type);
}

function canDelimit(item: MarkdownItem, text: string, block: TextBlock): boolean {
  if (item.type === 'link') return true;
  if (item.type === 'code') return !/[\n\p{Cc}]/u.test(text.slice(item.start, item.end));
  return flanks(text, item, block);
}

/**
 * Emphasis is written where its delimiters are sure to be read as such (CommonMark 0.31.2, 6.2): letters or digits just
 * inside, and just outside blanks, punctuation or the block's border.
 */
function flanks(text: string, { start, end }: Span, block: Span): boolean {
  const before = start > block.start ? text.slice(Math.max(block.start, start - 2), start) : ' ';
  const after = end < block.end ? text.slice(end, end + 2) : ' ';
  return (
    /^[\p{L}\p{N}]/u.test(text.slice(start, start + 2)) &&
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(start, end - 2), end)) &&
    /[\s\p{P}]$/u.test(before) &&
    /^[\s\p{P}]/u.test(after)
  );
}
