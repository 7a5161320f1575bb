/** HTML that is an article's content as a whole, as feeds and news messages have it, without the page around it. */
import { annotate } from './choose/annotate.js';
import type { BlockDraft, TextRole } from '@depesche/article';
import { buildBlocks } from './build/build-blocks.js';
import { KIND } from './choose/kinds.js';
import { findPassages } from './choose/find-passages.js';
import type { RemovalReason } from './choose/removal-reason.js';
import { PAGE } from './page/elements.js';
import type { PageTree } from './page/page-tree.js';
import { PageUrls } from './page/page-urls.js';
import { readPage } from './page/read-page.js';

export interface HtmlBlocksOptions {
  /** Address that relative links and media are resolved against; without it they are left out. */
  readonly url?: string;
}

/**
 * All blocks of a piece of HTML, with the same elements, marks and safe addresses as `parseHtml`, but nothing is chosen: only what is hidden is left out. Source runs
 * count in the piece. Never throws, takes linear time.
 *
 * @example
 * htmlBlocks('<p>Rain <b>again</b></p>'); // [{ type: 'text', role: 'paragraph', text: 'Rain again', … }]
 */
export function htmlBlocks(html: string, { url }: HtmlBlocksOptions = {}): BlockDraft[] {
  return blocksOf(readPage(html), { url });
}

/** The blocks of a page of which nothing is chosen; passages get the role that `roleOf` gives their container, or that of their element. */
export function blocksOf(page: PageTree, { url, roleOf = () => undefined }: { readonly url: string | undefined; readonly roleOf?: (container: number) => TextRole | undefined }): BlockDraft[] {
  const kinds = annotate(page).map((kind) => kind & (KIND.hidden | KIND.caption));
  const passages = findPassages(page, kinds);
  const removed = new Array<RemovalReason | undefined>(passages.list.length).fill(undefined);
  for (let node = 1; node < page.size; node++) {
    if ((kinds[node]! & KIND.hidden) === 0) continue;
    removed.fill('hidden', passages.at[node], passages.at[page.end[node]!]);
    node = page.end[node]! - 1;
  }
  const roles = new Map<number, TextRole>();
  for (const { index, container } of passages.list) {
    const role = roleOf(container);
    if (role !== undefined) roles.set(index, role);
  }
  return buildBlocks({ page, kinds, passages, removed, root: PAGE, roles, urls: new PageUrls(url) });
}
