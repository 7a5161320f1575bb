/** German Wikinews with every layer, tagged by the published packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Article, tag, type Tagger } from '@depesche/article';
import { dates } from '@depesche/dates';
import { entities, readModel } from '@depesche/entities';
import { de } from '@depesche/lang-de';
import { quotes } from '@depesche/quotes';
import { segments } from '@depesche/segment';
import { wikinewsArticles } from './wikinews-articles.js';

/** Sentences, names, quotations and dates for German text. */
export function allTaggers(): Tagger[] {
  const model = readModel(readFileSync(createRequire(import.meta.url).resolve('@depesche/model-de/weights.bin')));
  const packs = [de];
  return [segments({ packs }), entities({ model }), quotes({ packs }), dates({ packs })];
}

/** The first articles of the corpus, a paragraph a line, the title as headline. */
export function taggedWikinews(count: number): Article[] {
  const taggers = allTaggers();
  return wikinewsArticles(count, { headlines: true }).map((article) => tag(article, taggers));
}
