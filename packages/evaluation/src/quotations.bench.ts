/** Speed of quotations on German Wikinews, beside chrono-node's German parser as a pattern-based tagger of the same texts. */
import { tag } from '@depesche/article';
import { readQuotationCorpus } from '@depesche/corpus/readers';
import { de } from '@depesche/lang-de';
import { quotes } from '@depesche/quotes';
import { segments } from '@depesche/segment';
import * as chrono from 'chrono-node/de';
import { Bench } from 'tinybench';
import { dataPath } from './data-folder.js';
import { paragraphArticle } from './quotation-source.js';
import { tokenRates } from './token-rates.js';

/** Tokens a second of each candidate on the same texts, and how many times slower than ours the peer is. */
export async function benchQuotations(): Promise<string> {
  const segmenter = segments({ packs: [de] });
  const tagger = quotes({ packs: [de] });
  const articles = readQuotationCorpus(dataPath('quotes/dev.jsonl.xz')).map((document) => tag(paragraphArticle('de', document.text), [segmenter]));
  const count = articles.reduce((sum, { annotations }) => sum + annotations.tokens!.length, 0);
  const bench = new Bench({ time: 1500, warmupTime: 500 });
  bench.add('@depesche/quotes, sentences and tokens given', () => {
    for (const article of articles) tagger.annotate(article);
  });
  bench.add('@depesche/segment and @depesche/quotes', () => {
    for (const article of articles) tag(article, [segmenter, tagger]);
  });
  bench.add('chrono-node 2 (German), parse', () => {
    for (const { text } of articles) chrono.parse(text);
  });
  await bench.run();
  return [`${articles.length} articles, ${count} tokens; how many times slower than the first:`, ...tokenRates(bench, count)].join('\n');
}
