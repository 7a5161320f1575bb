/** Metadata as YAML front matter. */
import type { Article, Concept } from '@depesche/article';

/** A YAML block between `---` lines; every value is JSON, which YAML 1.2 reads as it is. People and concepts stand by their names. */
export function frontMatter({ language, metadata }: Article): string {
  const { publisher, authors, genres, subjects, located, ...plain } = metadata;
  const fields: Readonly<Record<string, unknown>> = {
    title: plain.title,
    description: plain.description,
    authors: authors?.map((author) => author.name),
    publisher: publisher?.name,
    dateCreated: plain.dateCreated,
    datePublished: plain.datePublished,
    dateModified: plain.dateModified,
    embargoedUntil: plain.embargoedUntil,
    expires: plain.expires,
    version: plain.version,
    status: plain.status,
    urgency: plain.urgency,
    section: plain.section,
    keywords: plain.keywords,
    genres: genres?.map(conceptName),
    subjects: subjects?.map(conceptName),
    located: located && conceptName(located),
    rights: plain.rights,
    isAccessibleForFree: plain.isAccessibleForFree,
    url: plain.url,
    image: plain.image,
    images: plain.images,
    links: plain.links,
    ids: plain.ids,
    language: language === 'und' ? undefined : language,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${scalar(value)}`]));
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n`;
}

function conceptName({ name, code, uri }: Concept): string {
  return name ?? code ?? uri ?? '';
}

/** JSON with escapes also for the characters that JSON allows and YAML does not print or takes for line breaks. */
function scalar(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
