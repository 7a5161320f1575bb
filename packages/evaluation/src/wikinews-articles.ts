/** German Wikinews as articles, not tagged. */
import type { Article } from '@depesche/article';
import { articleOfLines, readJsonLinesXz } from '@depesche/corpus/readers';
import { dataPath } from './data-folder.js';

/** The first articles of the corpus, a paragraph a line; `headlines` puts their titles on top. */
export function wikinewsArticles(count: number, { headlines = false }: { readonly headlines?: boolean } = {}): Article[] {
  return readJsonLinesXz<{ title: string; text: string }>(dataPath('text/wikinews-de.jsonl'))
    .slice(0, count)
    .map(({ title, text }) => articleOfLines(text.split('\n'), headlines ? title : undefined));
}
