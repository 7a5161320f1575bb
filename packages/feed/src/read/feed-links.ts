/** Links of RSS: its own element, and that of Atom, which many feeds use beside it. */
import type { FeedLink } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { atomLink, linkAt } from './links.js';

/** Atom's links, and RSS's own beyond the first. */
export function linksOf(parent: FeedElement): FeedLink[] {
  const further = parent.all('link').slice(1).flatMap((element): FeedLink[] => {
    const url = linkIn(element);
    return url === undefined ? [] : [{ url, rel: 'alternate' }];
  });
  return [...parent.all('atom:link').flatMap((element) => atomLink(element) ?? []), ...further];
}

/** `<link>` of RSS, or of feeds that took over Atom's without its namespace. */
export function linkIn(element: FeedElement): string | undefined {
  if (element.attribute('rel') !== undefined && element.attribute('rel') !== 'alternate') return undefined;
  return linkAt(element) ?? atomLink(element)?.url;
}
