/** Speed of sentences and tokens beside Intl.Segmenter, compromise and wink-nlp on German Wikinews. */
import type { Article } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { segments, tokens } from '@depesche/segment';
import compromise from 'compromise/one';
import { Bench } from 'tinybench';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { tokenRates } from './token-rates.js';
import { wikinewsArticles } from './wikinews-articles.js';

/** Articles a run; all 850 would make the slow peers last minutes. */
const ARTICLES = 100;

/** Tokens a second of each candidate, counted in our tokens, and how many times slower than ours each peer is. */
export async function benchSegmentation(): Promise<string> {
  const articles = wikinewsArticles(ARTICLES);
  const count = articles.reduce((sum, article) => sum + tokens({ packs: [de] }).annotate(article).tokens!.length, 0);
  const bench = new Bench({ time: 1500, warmupTime: 500 });
  for (const [name, run] of candidates()) {
    bench.add(name, () => {
      for (const article of articles) run(article);
    });
  }
  await bench.run();
  return [`${articles.length} articles of German Wikinews, ${count} tokens; how many times slower than the first:`, ...tokenRates(bench, count)].join('\n');
}

/** What each does: all give sentences and tokens, except where the name says otherwise. */
function candidates(): [string, (article: Article) => unknown][] {
  const ours = segments({ packs: [de] });
  const oursTokens = tokens({ packs: [de] });
  const words = new Intl.Segmenter('de', { granularity: 'word' });
  const sentences = new Intl.Segmenter('de', { granularity: 'sentence' });
  const wink = winkNlp(model, ['sbd']);
  return [
    ['@depesche/segment, sentences and tokens', (article) => ours.annotate(article)],
    ['@depesche/segment, tokens', (article) => oursTokens.annotate(article)],
    ['Intl.Segmenter (de), sentences and words', ({ text }) => exhaust(words.segment(text)) + exhaust(sentences.segment(text))],
    ['compromise/one 14 (English), tokenize', ({ text }) => compromise.tokenize(text).length],
    ['wink-nlp 2 (English, sbd), readDoc', ({ text }) => wink.readDoc(text).tokens().length()],
  ];
}

function exhaust(segmented: Iterable<Intl.SegmentData>): number {
  let count = 0;
  for (const { index } of segmented) count += index > 0 ? 1 : 0;
  return count;
}
