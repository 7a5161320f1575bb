/** Which site an address belongs to. */
import type { PageTree } from '../page/page-tree.js';

/** The last two names of the host, by which subdomains of one site are one; undefined for an address without host. */
export function siteOf(address: string | undefined): string | undefined {
  const host = /^(?:https?:)?\/\/([^/?#:]{1,255})/i.exec(address?.trim() ?? '')?.[1];
  return host?.toLowerCase().split('.').slice(-2).join('.');
}

/** The site of a page: by its address, else by what it says itself. */
export function siteOfPage(page: PageTree, url: string | undefined): string | undefined {
  if (url !== undefined) return siteOf(url);
  for (const link of page.elements('link')) if (page.attribute(link, 'rel')?.toLowerCase() === 'canonical') return siteOf(page.attribute(link, 'href'));
  return undefined;
}
