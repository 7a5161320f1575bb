/** German Wikinews with every layer, tagged by the published packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Article, assembleArticle, normalizeText, tag, type Tagger } from '@depesche/article';
import { readJsonLinesXz } from '@depesche/corpus/readers';
import { dates } from '@depesche/dates';
import { entities, readModel } from '@depesche/entities';
import { de } from '@depesche/lang-de';
import { quotes } from '@depesche/quotes';
import { segments } from '@depesche/segment';
import { dataPath } from './data-folder.js';

/** Sentences, names, quotations and dates for German text. */
export function allTaggers(): Tagger[] {
  const model = readModel(readFileSync(createRequire(import.meta.url).resolve('@depesche/model-de/weights.bin')));
  const packs = [de];
  return [segments({ packs }), entities({ model }), quotes({ packs }), dates({ packs })];
}

/** The first articles of the corpus, a paragraph a line, the title as headline. */
export function taggedWikinews(count: number): Article[] {
  const taggers = allTaggers();
  return readJsonLinesXz<{ title: string; text: string }>(dataPath('text/wikinews-de.jsonl'))
    .slice(0, count)
    .map(({ title, text }) => {
      const paragraphs = text.split('\n').map((line) => normalizeText(line).text);
      const article = assembleArticle({
        language: 'de',
        blocks: [
          { type: 'text', role: 'headline', text: normalizeText(title).text },
          ...paragraphs.filter((line) => line !== '').map((line) => ({ type: 'text' as const, role: 'paragraph' as const, text: line })),
        ],
      });
      return tag(article, taggers);
    });
}
