/** Texts of corpora as articles. */
import { type Article, assembleArticle, type BlockDraft, normalizeText } from '@depesche/article';

/** A German article with a paragraph for each line that is not blank, below `headline` when that is given. */
export function articleOfLines(lines: readonly string[], headline?: string): Article {
  const paragraphs = lines.map((line) => normalizeText(line).text).filter((text) => text !== '');
  const blocks = paragraphs.map((text): BlockDraft => ({ type: 'text', role: 'paragraph', text }));
  if (headline !== undefined) blocks.unshift({ type: 'text', role: 'headline', text: normalizeText(headline).text });
  return assembleArticle({ language: 'de', blocks });
}
