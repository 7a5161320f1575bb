/** Which authors the byline names, so that the others can be shown beside it. */
import { type Agent, type Article, type Span, type TextBlock, textBlocks } from '@depesche/article';

/** No byline is longer; bounds the search for many names in a text that is none. */
const BYLINE_LENGTH = 1000;

/** The first byline; further ones are not searched for names. */
export function bylineOf(article: Article): TextBlock | undefined {
  return textBlocks(article).find((block) => block.role === 'byline');
}

/** The authors whom the byline does not name. */
export function unnamedAuthors(article: Article): Agent[] {
  const { authors = [] } = article.metadata;
  const byline = bylineOf(article);
  if (byline === undefined) return [...authors];
  const text = searchedText(article, byline);
  return authors.filter(({ name }) => !text.includes(name));
}

/** Where the byline names each author first. */
export function namedAuthors(article: Article, byline: TextBlock): Span[] {
  const text = searchedText(article, byline);
  return (article.metadata.authors ?? []).flatMap(({ name }) => {
    const start = text.indexOf(name);
    return start < 0 || name === '' ? [] : [{ start: byline.start + start, end: byline.start + start + name.length }];
  });
}

function searchedText({ text }: Article, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + BYLINE_LENGTH));
}
