/** How much each sign speaks for an article, or against; learnt by logistic regression (docs/decisions/2026-11-26-page-kinds.md). */
import type { PageSigns } from './page-signs.js';

/** Log odds of an article for a page without any sign. */
export const base = 0.37;

export const weights: Readonly<Record<Exclude<keyof PageSigns, 'replies'>, number>> = {
  // Set by hand: such a page is an article only where its head says so, as when a script fills in the text.
  empty: -3,
  oneMake: 2.57,
  paragraphs: -1.64,
  inARow: 2.5,
  headings: -0.98,
  linkedHeadings: 0.37,
  prices: -1.24,
  templateArticle: 0.69,
  links: -1.26,
  products: -0.8,
  saysArticle: 0.92,
  saysOther: -0.87,
  dataArticle: 1.89,
  dataProduct: -1.37,
  dataList: -1.19,
  dataForum: -1.41,
  dataDocument: -1.15,
  authored: 1.18,
  addressWords: 1.47,
  addressDate: 0.87,
  addressForum: -3.47,
  addressShop: -1.1,
  addressList: -1.24,
  addressDocument: -2.38,
};
