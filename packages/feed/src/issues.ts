/** What `toArticles` reports through `onIssue`. */
import type { Issue } from '@depesche/article';
import type { FeedItem } from './feed.js';

/** Every code of this package, with what it means. */
export const feedIssueCodes = {
  teaser: 'the item holds only the beginning of its article, or a sentence about it; the rest is on the page it links to',
  'no-content': 'the item has neither content nor a summary; the article is its title alone',
  'bad-extension': "what the item says in `_depesche` is no sound article; it was read from the item's other fields",
} as const;

export type FeedIssueCode = keyof typeof feedIssueCodes;

/** An issue with the item it is about. */
export interface FeedIssue extends Issue {
  readonly code: FeedIssueCode;
  readonly item: FeedItem;
}

/** An issue of this package. */
export function feedIssue(code: FeedIssueCode, message: string, item: FeedItem): FeedIssue {
  return { code, message, item };
}
