/** Articles among other values. */
import { type Article, checkArticle } from '@depesche/article';

/** Whether a value of a JSON line is an article that keeps the rules of the document model. */
export function isArticle(value: unknown): value is Article {
  if (typeof value !== 'object' || value === null || !('text' in value && 'blocks' in value && 'annotations' in value && 'metadata' in value)) return false;
  try {
    return checkArticle(value as Article).length === 0;
  } catch {
    return false;
  }
}
