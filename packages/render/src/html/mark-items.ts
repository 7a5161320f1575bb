/** Inline markup as items of the sweep. */
import type { Article, Mark, TextBlock } from '@depesche/article';
import { namedAuthors } from '../byline-authors.js';
import { attribute } from './escape-html.js';
import type { HtmlItem } from './annotation-items.js';
import { safeUrl } from '../safe-url.js';
import { sweepable } from '../sweep.js';

const RANK = { author: 3, link: 4, strong: 5, emphasis: 6, code: 7 } as const;

/** The marks of a block inside its range, in sweep order; links that overlap are cut so that none is in another. */
export function markItems(block: TextBlock): HtmlItem[] {
  if (block.marks === undefined || block.marks.length === 0) return [];
  let linkedTo = block.start;
  const items: HtmlItem[] = [];
  for (const mark of block.marks) {
    const start = Math.max(mark.start, mark.type === 'link' ? linkedTo : block.start);
    const item = markItem(mark, start, Math.min(mark.end, block.end));
    if (item === undefined || !(item.start < item.end)) continue;
    if (mark.type === 'link') linkedTo = item.end;
    items.push(item);
  }
  return sweepable(items);
}

/** The names of authors in the byline as h-cards. */
export function authorItems(article: Article, byline: TextBlock): HtmlItem[] {
  return namedAuthors(article, byline).map((span) => ({ ...span, rank: RANK.author, tag: 'span', attributes: '', once: ' class="p-author h-card"' }));
}

function markItem(mark: Mark, start: number, end: number): HtmlItem | undefined {
  const range = { start, end, attributes: '', once: '' };
  switch (mark.type) {
    case 'link': {
      const href = safeUrl(mark.url);
      if (href === undefined) return undefined;
      return { ...range, rank: RANK.link, tag: 'a', attributes: `${attribute('href', href)} rel="noopener noreferrer"` };
    }
    case 'strong':
      return { ...range, rank: RANK.strong, tag: 'strong' };
    case 'emphasis':
      return { ...range, rank: RANK.emphasis, tag: 'em' };
    case 'code':
      return { ...range, rank: RANK.code, tag: 'code' };
    default:
      return undefined; // a mark no type allows
  }
}
