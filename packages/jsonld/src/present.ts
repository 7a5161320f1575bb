/** Fields that are left out when there is nothing to say. */
import type { NewsArticle } from './news-article.js';

/** An object with the field, or without it when the value is unknown or empty. */
export function present<Name extends keyof NewsArticle>(name: Name, value: NewsArticle[Name] | undefined): { readonly [Key in Name]?: NewsArticle[Name] } {
  return value === undefined || value === '' ? {} : ({ [name]: value } as { readonly [Key in Name]: NewsArticle[Name] });
}
