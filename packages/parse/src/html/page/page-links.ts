/** Links to further pages of the article and to its AMP version, which are reported and never followed. */
import type { ParseOptions } from '@depesche/article';
import { parseIssue } from '../../issues.js';
import type { PageTree } from './page-tree.js';
import type { PageUrls } from './page-urls.js';

/** Reports them. */
export function reportPageLinks(page: PageTree, urls: PageUrls, onIssue: NonNullable<ParseOptions['onIssue']>): void {
  const seen = new Set<string>();
  for (const name of ['link', 'a'] as const) {
    for (const node of page.elements(name)) {
      const rel = page.attribute(node, 'rel')?.toLowerCase().split(/\s+/) ?? [];
      const kind = rel.includes('next') ? 'next' : rel.includes('amphtml') ? 'amphtml' : undefined;
      if (kind === undefined || seen.has(kind)) continue;
      const url = urls.link(page.attribute(node, 'href') ?? '');
      if (url === undefined) continue;
      seen.add(kind);
      const span = { start: page.from[node]!, end: page.to[node]! };
      if (kind === 'next') onIssue(parseIssue('further-page', `The article may go on at ${url}; parse that page as well.`, span));
      else onIssue(parseIssue('amp-page', `There is a plainer version of the page at ${url}.`, span));
    }
  }
}
