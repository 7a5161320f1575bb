/** Links of names on German Wikinews: how many mentions get one, and how many of those checked by hand are right. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readQuotationCorpus } from '@depesche/corpus/readers';
import { entities, readKnowledgeBase, readModel } from '@depesche/entities';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { scoreLinks } from './checked-links.js';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';

/** Precision on the checked links, and the shares of all mentions and of those that are known that get a link. */
export function evaluateLinking(): Evaluation {
  const { resolve } = createRequire(import.meta.url);
  const model = readModel(readFileSync(resolve('@depesche/model-de/weights.bin')));
  const knowledgeBase = readKnowledgeBase(readFileSync(resolve('@depesche/model-de/knowledge-base.bin')));
  const scores = scoreLinks({
    documents: readQuotationCorpus(dataPath('quotes/dev.jsonl.xz')),
    language: 'de',
    taggers: [segments({ packs: [de] }), entities({ model, knowledgeBase, packs: [de] })],
    knowledgeBase,
    checked: new URL('../../corpus/data/links-dev.tsv', import.meta.url),
  });
  return { title: 'links to Wikidata, German Wikinews dev (quotation corpus), names as tagged', ...scores };
}
