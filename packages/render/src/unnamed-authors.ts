/** Authors that have to be shown beside the text. */
import { type Agent, type Article, coveredText, textBlocks } from '@depesche/article';

/** The authors whom no byline of the text names. */
export function unnamedAuthors(article: Article): Agent[] {
  const { authors = [] } = article.metadata;
  if (authors.length === 0) return [];
  const bylines = textBlocks(article)
    .filter((block) => block.role === 'byline')
    .map((block) => coveredText(article, block));
  return authors.filter(({ name }) => !bylines.some((byline) => byline.includes(name)));
}
