/** What articles are compared by. */
import { createHash } from 'node:crypto';
import { type Article, parsedUrl } from '@depesche/article';
import type { DedupeMode } from '../options.js';
import { simHash } from './sim-hash.js';

/** Sixteen hexadecimal digits each. */
export interface Fingerprint {
  /** Of the canonical address; absent when none is known. */
  readonly urlKey?: string;
  /** Of the text; absent when it is too short to tell, or not asked for. */
  readonly textKey?: string;
}

/** The fingerprint of an article on a page of this address. */
export function fingerprint(article: Article, pageUrl: string | undefined, dedupe: DedupeMode): Fingerprint {
  const url = canonicalUrl(article.metadata.url, pageUrl);
  const textKey = dedupe === 'near' ? simHash(article.text) : undefined;
  return { ...(url !== undefined && { urlKey: hash(url) }), ...(textKey !== undefined && { textKey }) };
}

/**
 * The address that stands for an article: what the page names as canonical, unless it names the front page for every article, as
 * some sites do by mistake. Scheme and fragment do not count.
 */
export function canonicalUrl(canonical: string | undefined, pageUrl: string | undefined): string | undefined {
  const [named, page] = [parsedUrl(canonical), parsedUrl(pageUrl)];
  const chosen = named !== undefined && page !== undefined && isFrontPage(named) && !isFrontPage(page) ? page : (named ?? page);
  return chosen === undefined ? undefined : chosen.host + chosen.pathname + chosen.search;
}

function isFrontPage({ pathname, search }: URL): boolean {
  return pathname === '/' && search === '';
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
