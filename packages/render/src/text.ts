/** An article as plain text. */
import { type Article, BLOCK_SEPARATOR, textBlocks } from '@depesche/article';
import { wrapLines } from './wrap-lines.js';

export interface TextOptions {
  /** Break lines at this many columns; default never. */
  readonly width?: number;
}

/** The text of an article, blocks separated by a blank line; without a width it is `article.text`. */
export function toText(article: Article, { width }: TextOptions = {}): string {
  if (width === undefined) return article.text;
  return textBlocks(article)
    .map((block) => {
      const lines = wrapLines(article.text, block, block.role === 'code' ? Infinity : width);
      return lines.map((line) => article.text.slice(line.start, line.end)).join('\n');
    })
    .join(BLOCK_SEPARATOR);
}
