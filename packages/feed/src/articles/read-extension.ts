/** Articles that `toJsonFeed` wrote whole, read back with suspicion: a feed is anybody's. */
import { type Article, checkArticle, linkUrl } from '@depesche/article';

/** The article in an item's `_depesche`; undefined when it is none, breaks the rules of the model, or holds an address that is not allowed. */
export function readExtension(extension: unknown): Article | undefined {
  const article = isRecord(extension) ? extension['article'] : undefined;
  if (!isRecord(article) || !Array.isArray(article['blocks']) || typeof article['text'] !== 'string' || typeof article['language'] !== 'string') return undefined;
  if (!isRecord(article['metadata']) || !isRecord(article['annotations'])) return undefined;
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
