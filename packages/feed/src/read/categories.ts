/** Categories, tags and subjects. */
import type { Draft, FeedCategory } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { MOST_OF_A_KIND } from './list-limit.js';
import { lineOf } from './texts.js';

/** All categories below an element, each once. */
export function readCategories(parent: FeedElement): FeedCategory[] {
  const categories: Draft<FeedCategory>[] = [];
  for (const child of parent.children) addFrom(categories, child);
  return categories;
}

function addFrom(categories: Draft<FeedCategory>[], element: FeedElement): void {
  switch (element.name) {
    case 'category':
      add(categories, lineOf(element), undefined, element.attribute('domain'));
      return;
    case 'atom:category': {
      const term = element.attribute('term') ?? lineOf(element);
      add(categories, element.attribute('label') ?? term, term, element.attribute('scheme'));
      return;
    }
    case 'media:category':
      add(categories, element.attribute('label') ?? lineOf(element), lineOf(element), element.attribute('scheme'));
      return;
    case 'dc:subject':
    case 'dcterms:subject':
      add(categories, lineOf(element), undefined, undefined);
      return;
    case 'itunes:category':
      add(categories, element.attribute('text'), undefined, ITUNES);
      for (const child of element.children) addFrom(categories, child);
      return;
    case 'itunes:keywords':
    case 'media:keywords':
      for (const word of (lineOf(element) ?? '').split(',')) add(categories, word.trim() || undefined, undefined, undefined);
  }
}

const ITUNES = 'http://www.itunes.com/';

function add(categories: Draft<FeedCategory>[], name: string | undefined, term: string | undefined, scheme: string | undefined): void {
  if (name === undefined) return;
  const known = categories.find((other) => other.name === name && other.scheme === scheme);
  if (known !== undefined && term !== undefined && term !== name) known.term ??= term;
  if (known !== undefined || categories.length >= MOST_OF_A_KIND) return;
  const category: Draft<FeedCategory> = { name };
  if (term !== undefined && term !== name) category.term = term;
  if (scheme !== undefined) category.scheme = scheme;
  categories.push(category);
}
