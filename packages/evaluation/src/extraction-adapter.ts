/** `parseHtml` as the extraction bench calls it: the body of the article as text, and its metadata. */
import { bodyText } from './body-text.js';
import { parseHtml } from '@depesche/parse/html';

export const name = 'depesche';

export interface Extracted {
  readonly text: string;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  /** Everybody who is named, newsrooms and agencies beside people. */
  readonly credits: readonly string[];
  readonly publishedTime?: string | undefined;
  readonly lang?: string | undefined;
  readonly siteName?: string | undefined;
  readonly excerpt?: string | undefined;
}

/** One page. */
export function extract(html: string, { url }: { readonly url: string }): Extracted {
  const article = parseHtml(html, { url });
  const { title, authors = [], datePublished, publisher, description } = article.metadata;
  // The annotators name the newsroom or agency only where nobody else is named.
  const people = authors.filter(({ type }) => type === 'person');
  return {
    text: bodyText(article),
    title,
    byline: (people.length > 0 ? people : authors).map((author) => author.name).join(', '),
    credits: authors.map((author) => author.name),
    publishedTime: datePublished,
    lang: article.language === 'und' ? undefined : article.language,
    siteName: publisher?.name,
    excerpt: description,
  };
}
