/** Links of names on German Wikinews: how many mentions get one, and how many of those checked by hand are right. */
import { readQuotationCorpus } from '@depesche/corpus/readers';
import { de } from '@depesche/lang-de';
import { scoreLinks } from './checked-links.js';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { nameTaggers } from './name-taggers.js';

/** Precision on the checked links, and the shares of all mentions and of those that are known that get a link. */
export function evaluateLinking(): Evaluation {
  const scores = scoreLinks({
    documents: readQuotationCorpus(dataPath('quotes/dev.jsonl.xz')),
    language: 'de',
    ...nameTaggers(de),
    checked: new URL('../../corpus/data/links-dev.tsv', import.meta.url),
  });
  return { title: 'links to Wikidata, German Wikinews dev (quotation corpus), names as tagged', ...scores };
}
