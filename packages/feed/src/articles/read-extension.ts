/** Articles that `toJsonFeed` wrote whole, read back with suspicion: a feed is anybody's. */
import { type Article, checkArticle, linkUrl } from '@depesche/article';
import { isJsonObject } from '../json-object.js';

/** The article in an item's `_depesche`; undefined when it is none, breaks the rules of the model, or holds an address that is not allowed. */
export function readExtension(extension: unknown): Article | undefined {
  const article = isJsonObject(extension) ? extension['article'] : undefined;
  if (!isJsonObject(article) || !Array.isArray(article['blocks']) || typeof article['text'] !== 'string' || typeof article['language'] !== 'string') return undefined;
  if (!isJsonObject(article['metadata']) || !isJsonObject(article['annotations'])) return undefined;
  try {
    // The checks are written for articles; whatever else makes them fail is none.
    const candidate = article as unknown as Article;
    return checkArticle(candidate).length === 0 && hasAllowedAddresses(candidate) ? candidate : undefined;
  } catch {
    return undefined;
  }
}

function hasAllowedAddresses(article: Article): boolean {
  let isAllowed = true;
  JSON.stringify(article, (key, value: unknown) => {
    if (key === 'url' || key === 'image') isAllowed &&= typeof value === 'string' && linkUrl(value, 'https://relative.example/') !== undefined;
    return value;
  });
  return isAllowed;
}
