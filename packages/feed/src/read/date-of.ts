/** Dates out of elements. */
import { feedDate } from '../dates/feed-date.js';
import type { FeedElement } from '../xml/feed-element.js';

/** A date, or what the element `name` says more exactly, or with less pretence (a day without a time), about the same second. */
export function refined(date: string | undefined, parent: FeedElement, name: string): string | undefined {
  const other = feedDate(parent.first(name)?.string());
  if (date === undefined || other === undefined) return date;
  return Math.floor(Date.parse(other) / 1000) === Math.floor(Date.parse(date) / 1000) ? other : date;
}

/** The date of the first of these elements that holds one. */
export function dateOf(parent: FeedElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const date = feedDate(parent.first(name)?.string());
    if (date !== undefined) return date;
  }
  return undefined;
}
