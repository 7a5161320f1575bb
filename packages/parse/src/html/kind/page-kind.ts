/** What kind of page it is. */
import type { Passage } from '../choose/passage.js';
import type { PageTree } from '../page/page-tree.js';
import { type PageSigns, pageSigns } from './page-signs.js';
import { base, weights } from './sign-weights.js';

/** `other`: a service, a manual, a company's own page, a page without text. */
export type PageKindName = 'article' | 'listing' | 'forum' | 'product' | 'other';

export interface PageKind {
  /** `article` when the score is 0.5 or more. */
  readonly kind: PageKindName;
  /** How much it looks like an article, 0…1. */
  readonly score: number;
}

/** The kind of a page that was cut into passages. */
export function kindOfPage(page: PageTree, passages: readonly Passage[], url: string | undefined): PageKind {
  const signs = pageSigns(page, passages, url);
  let odds = base;
  for (const name of Object.keys(weights) as (keyof typeof weights)[]) odds += weights[name] * signs[name];
  const score = 1 / (1 + Math.exp(-odds));
  return { kind: score >= 0.5 ? 'article' : otherKind(signs), score };
}

/** Several such boxes, on the scale of the signs. */
const SOME = 0.4;

function otherKind(signs: PageSigns): PageKindName {
  if (signs.addressForum + signs.dataForum > 0 || signs.replies > SOME) return 'forum';
  if (signs.dataProduct + signs.addressShop > 0 || signs.products + signs.prices > SOME) return 'product';
  return signs.addressList + signs.dataList > 0 || signs.linkedHeadings > SOME ? 'listing' : 'other';
}
