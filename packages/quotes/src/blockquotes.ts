/** Which text blocks lie in block quotations. */
import type { Article, Block } from '@depesche/article';

/** The number of the outermost block quotation around each text block, in reading order; -1 outside. */
export function blockquotesOf(article: Article): Int32Array {
  const numbers: number[] = [];
  let count = 0;
  const walk = (blocks: readonly Block[], quotation: number): void => {
    for (const block of blocks) {
      if (block.type === 'text') numbers.push(quotation);
      else if (block.type === 'group') walk(block.children, quotation < 0 && block.role === 'blockquote' ? count++ : quotation);
    }
  };
  walk(article.blocks, -1);
  return Int32Array.from(numbers);
}
