/** German Wikinews as articles, not tagged. */
import { type Article, assembleArticle, type BlockDraft, normalizeText } from '@depesche/article';
import { readJsonLinesXz } from '@depesche/corpus/readers';
import { dataPath } from './data-folder.js';

/** The first articles of the corpus, a paragraph a line; `headlines` puts their titles on top. */
export function wikinewsArticles(count: number, { headlines = false }: { readonly headlines?: boolean } = {}): Article[] {
  return readJsonLinesXz<{ title: string; text: string }>(dataPath('text/wikinews-de.jsonl'))
    .slice(0, count)
    .map(({ title, text }) => {
      const lines = text.split('\n').map((line) => normalizeText(line).text);
      const paragraphs = lines.filter((line) => line !== '').map((line): BlockDraft => ({ type: 'text', role: 'paragraph', text: line }));
      const headline: BlockDraft = { type: 'text', role: 'headline', text: normalizeText(title).text };
      return assembleArticle({ language: 'de', blocks: headlines ? [headline, ...paragraphs] : paragraphs });
    });
}
