/** Speed of names and entities from raw text beside compromise and wink-nlp on German Wikinews; and what starting costs. */
import { readFileSync } from 'node:fs';
import { type Article, tag, type Tagger } from '@depesche/article';
import { entities, readKnowledgeBase, readModel } from '@depesche/entities';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import compromise from 'compromise';
import { Bench } from 'tinybench';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { modelFile } from './name-taggers.js';
import { tokenRates } from './token-rates.js';
import { wikinewsArticles } from './wikinews-articles.js';

/** Articles a run; all 850 would make the slow peers last minutes. */
const ARTICLES = 100;

const [weights, small, knowledge] = ['weights.bin', 'small-weights.bin', 'knowledge-base.bin'].map((name) => modelFile('de', name)) as [string, string, string];

/** Tokens a second of each candidate, counted in our tokens, and how many times slower than ours each peer is. */
export async function benchNames(): Promise<string> {
  const articles = wikinewsArticles(ARTICLES);
  const segmenter = segments({ packs: [de] });
  const count = articles.reduce((sum, article) => sum + segmenter.annotate(article).tokens!.length, 0);
  const bench = new Bench({ time: 2000, warmupTime: 1000 });
  for (const [name, run] of candidates(segmenter)) {
    bench.add(name, () => {
      for (const article of articles) run(article);
    });
  }
  await bench.run();
  return [`${articles.length} articles of German Wikinews, ${count} tokens; how many times slower than the first:`, ...tokenRates(bench, count, { names: 64, unit: 'k/s' }), starting()].join('\n');
}

/** Finding names is part of compromise's tagging; wink-nlp has no names, its entities are dates, amounts and the like. */
function candidates(segmenter: Tagger): [string, (article: Article) => unknown][] {
  const knowledgeBase = readKnowledgeBase(readFileSync(knowledge));
  const linkedWith = (file: string): Tagger => entities({ model: readModel(readFileSync(file)), packs: [de], knowledgeBase });
  const linked = linkedWith(weights);
  const names = entities({ model: readModel(readFileSync(weights)), packs: [de] });
  const linkedSmall = linkedWith(small);
  const wink = winkNlp(model);
  return [
    ['@depesche/segment + entities, linked, from raw text', (article) => tag(article, [segmenter, linked])],
    ['@depesche/segment + entities, without knowledge base', (article) => tag(article, [segmenter, names])],
    ['@depesche/segment + entities, small model, linked', (article) => tag(article, [segmenter, linkedSmall])],
    ['compromise 14 (English), people, places, organizations', ({ text }) => compromise(text).topics().length],
    ['wink-nlp 2 (English), readDoc with entities (no names)', ({ text }) => wink.readDoc(text).entities().length()],
  ];
}

function starting(): string {
  const times = [weights, small].map((file) => {
    const bytes = readFileSync(file);
    const before = performance.now();
    readModel(bytes);
    return `${(performance.now() - before).toFixed(0)} ms for ${(bytes.length / 1e6).toFixed(1)} MB`;
  });
  return `readModel: ${times.join(', ')}`;
}
