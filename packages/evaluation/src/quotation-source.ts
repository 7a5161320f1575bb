/** Texts of quotation corpora as articles, and back to the offsets of the corpus. */
import { type Article, assembleArticle, normalizeText, type Span } from '@depesche/article';

/** One paragraph for each line that holds text. */
export function paragraphArticle(language: string, text: string): Article {
  let offset = 0;
  const blocks = text.split('\n').map((line) => {
    const normalized = normalizeText(line, { offset });
    offset += line.length + 1;
    return { type: 'text' as const, role: 'paragraph' as const, ...normalized };
  });
  return assembleArticle({ language, blocks: blocks.filter((block) => block.text !== '') });
}

/** From spans of an article's text to those of what it was made from. */
export function sourceOffsets(article: Article): (span: Span) => Span {
  const offsets = new Int32Array(article.text.length + 1);
  for (const [text, source, length] of article.sourceMap ?? []) {
    for (let i = 0; i <= length; i++) offsets[text + i] = source + i;
  }
  return ({ start, end }) => ({ start: offsets[start]!, end: offsets[end - 1]! + 1 });
}
