/** A cheap answer to whether a page is an article at all, before it is read. */
import { annotate } from './choose/annotate.js';
import { findPassages } from './choose/find-passages.js';
import { kindOfPage, type PageKind } from './kind/page-kind.js';
import { type PageInput, pageOf } from './page/page-input.js';

export interface PageKindOptions {
  /** Address of the page; without it less is known. */
  readonly url?: string;
}

/**
 * Whether a page is an article, in about half the time of `parseHtml`: false for front pages, listings, forums, shops, manuals. The page
 * is what `parseHtml` takes; never throws on a page.
 *
 * @throws TypeError when the input is none that `parseHtml` takes
 * @example
 * looksLikeArticle('<h1>Rain</h1><p>It will rain on Monday, the weather service said. Take a coat.</p>'); // false: too little to tell
 */
export function looksLikeArticle(input: PageInput, options: PageKindOptions = {}): boolean {
  return pageKind(input, options).kind === 'article';
}

/** The kind of a page with its score, as `looksLikeArticle` decides it; throws as it does. */
export function pageKind(input: PageInput, options: PageKindOptions = {}): PageKind {
  const page = pageOf(input);
  return kindOfPage(page, findPassages(page, annotate(page)).list, options.url);
}
