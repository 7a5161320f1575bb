/** Speed of time expressions beside chrono-node's German parser on KRAUTS Dolomiten-100. */
import { tag } from '@depesche/article';
import { readTimeMl } from '@depesche/corpus/readers';
import { dates } from '@depesche/dates';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import * as chrono from 'chrono-node/de';
import { Bench } from 'tinybench';
import { krautsArticle, krautsFiles } from './timexes.js';
import { tokenRates } from './token-rates.js';

/** Tokens a second of each candidate on the same texts, and how many times slower than ours the peer is. */
export async function benchTimexes(): Promise<string> {
  const tagger = dates({ packs: [de] });
  const segmenter = segments({ packs: [de] });
  const articles = krautsFiles().map((file) => tag(krautsArticle(readTimeMl(file)), [segmenter]));
  const count = articles.reduce((sum, { annotations }) => sum + annotations.tokens!.length, 0);
  const bench = new Bench({ time: 1500, warmupTime: 500 });
  bench.add('@depesche/dates, sentences and tokens given', () => {
    for (const article of articles) tagger.annotate(article);
  });
  bench.add('@depesche/segment and @depesche/dates', () => {
    for (const article of articles) tag(article, [segmenter, tagger]);
  });
  bench.add('chrono-node 2 (German), parse', () => {
    for (const { text, metadata } of articles) chrono.parse(text, new Date(metadata.datePublished!));
  });
  await bench.run();
  return [`${articles.length} articles, ${count} tokens; how many times slower than the first:`, ...tokenRates(bench, count)].join('\n');
}
