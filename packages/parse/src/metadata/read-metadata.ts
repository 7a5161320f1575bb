/** What the page says about its article. */
import type { Metadata } from '@depesche/article';
import type { PageTree } from '../html/page-tree.js';

/** Reads title and canonical address. */
export function readMetadata(page: PageTree, options: { readonly url?: string }): Metadata {
  const title = page.find('title');
  const text = title === undefined ? '' : page.text(title);
  const url = canonicalUrl(page) ?? options.url;
  return { ...(url !== undefined && { url }), ...(text !== '' && { title: text }) };
}

function canonicalUrl(page: PageTree): string | undefined {
  for (const link of page.elements('link')) {
    if (page.attribute(link, 'rel')?.toLowerCase() === 'canonical') return page.attribute(link, 'href');
  }
  return undefined;
}
