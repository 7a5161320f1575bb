/** How much each sign speaks for an article, or against; learnt by logistic regression (docs/decisions/2026-11-26-page-kinds.md). */
import type { PageSigns } from './page-signs.js';

/** Log odds of an article for a page without any sign. */
export const base = -0.37;

export const weights: Readonly<Record<Exclude<keyof PageSigns, 'replies'>, number>> = {
  oneMake: 2.02,
  paragraphs: -0.79,
  longest: 2.75,
  headings: -1.54,
  linkedHeadings: 0.68,
  prices: -1.27,
  links: -1.3,
  products: -0.84,
  saysArticle: 1.14,
  saysOther: -0.74,
  dataArticle: 2.07,
  dataProduct: -1.31,
  dataList: -1.6,
  dataForum: -1.26,
  dataDocument: -1.33,
  authored: 1.08,
  addressWords: 1.58,
  addressDate: 1,
  addressForum: -3.66,
  addressShop: -1.15,
  addressList: -1.4,
  addressDocument: -2.57,
};
