/** Metadata as YAML front matter. */
import type { Article } from '@depesche/article';

/** A YAML block between `---` lines; every value is a JSON string or list, which YAML 1.2 reads as they are. */
export function frontMatter({ language, metadata }: Article): string {
  const { url, title, description, section, publisher, authors, datePublished, dateModified, keywords } = metadata;
  const fields: Record<string, string | readonly string[] | undefined> = {
    title,
    description,
    authors: authors?.map((author) => author.name),
    publisher: publisher?.name,
    datePublished,
    dateModified,
    section,
    keywords,
    url,
    language: language === 'und' ? undefined : language,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${scalar(value)}`]));
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n`;
}

/** JSON with escapes also for the characters that JSON allows and YAML does not print or takes for line breaks. */
function scalar(value: string | readonly string[]): string {
  return JSON.stringify(value).replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
