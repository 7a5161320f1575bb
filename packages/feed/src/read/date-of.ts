/** Dates out of elements. */
import { feedDate } from '../dates/feed-date.js';
import type { FeedElement } from '../xml/feed-element.js';

/** The date of the first of these elements that holds one. */
export function dateOf(parent: FeedElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const date = feedDate(parent.first(name)?.string());
    if (date !== undefined) return date;
  }
  return undefined;
}
