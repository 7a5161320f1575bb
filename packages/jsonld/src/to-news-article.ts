/** From an article to schema.org NewsArticle. */
import { type Agent, type Article, BLOCK_SEPARATOR, coveredText, type Entity, type Quotation, textBlocks, type TextRole, webUrl } from '@depesche/article';
import type { MentionedThing, NewsAgent, NewsArticle, QuotationPart } from './news-article.js';
import { present } from './present.js';
import { pressFields } from './press-fields.js';

const thingTypes = { person: 'Person', organization: 'Organization', place: 'Place', misc: 'Thing' } as const;

/**
 * The article as a schema.org NewsArticle (https://schema.org/NewsArticle), as plain JSON: metadata, body, entities as `mentions` with
 * `sameAs`, direct quotations as `hasPart`. Fields that are unknown are absent. The result is data, not markup: `toHtml` of
 * `@depesche/render` puts it into a page safely.
 */
export function toNewsArticle(article: Article): NewsArticle {
  const { metadata, language } = article;
  const url = webUrl(metadata.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...present('headline', textOfRole(article, 'headline') ?? metadata.title),
    ...present('description', textOfRole(article, 'standfirst') ?? metadata.description),
    ...present('articleBody', body(article)),
    ...present('wordCount', article.annotations.tokens?.filter(({ type }) => type === 'word').length),
    ...present('inLanguage', language === 'und' ? undefined : language),
    ...present('url', url),
    ...present('mainEntityOfPage', url),
    ...present('alternativeHeadline', textOfRole(article, 'kicker')),
    ...present('datePublished', metadata.datePublished),
    ...present('dateModified', metadata.dateModified),
    ...present('author', metadata.authors?.map(newsAgent)),
    ...present('publisher', metadata.publisher && newsAgent(metadata.publisher)),
    ...present('articleSection', metadata.section),
    ...present('keywords', metadata.keywords),
    ...present('dateline', textOfRole(article, 'dateline')),
    ...pressFields(metadata),
    ...present('mentions', article.annotations.entities?.map(mentionedThing)),
    ...present('hasPart', quotationParts(article)),
    ...present(
      'identifier',
      metadata.ids && Object.entries(metadata.ids).map(([propertyID, value]) => ({ '@type': 'PropertyValue' as const, propertyID, value })),
    ),
  };
}

/** Everything but headline and kicker, which have fields of their own. */
function body(article: Article): string {
  return textBlocks(article)
    .filter(({ role }) => role !== 'headline' && role !== 'kicker')
    .map((block) => coveredText(article, block))
    .join(BLOCK_SEPARATOR);
}

function textOfRole(article: Article, role: TextRole): string | undefined {
  const block = textBlocks(article).find((candidate) => candidate.role === role);
  return block && coveredText(article, block);
}

function newsAgent({ type, name, url }: Agent): NewsAgent {
  const address = webUrl(url);
  return { '@type': type === 'person' ? 'Person' : 'Organization', name, ...(address !== undefined && { url: address }) };
}

function mentionedThing({ id, type, name, uri, description, location }: Entity): MentionedThing {
  const sameAs = webUrl(uri);
  return {
    '@type': thingTypes[type],
    '@id': `#${id}`,
    name,
    ...(sameAs !== undefined && { sameAs }),
    ...(description !== undefined && { description }),
    ...(type === 'place' && location !== undefined && { geo: { '@type': 'GeoCoordinates', ...location } }),
  };
}

/** Direct quotations only: the words of others are theirs, not a sentence about them. */
function quotationParts(article: Article): QuotationPart[] | undefined {
  return article.annotations.quotations?.filter(({ type }) => type === 'direct').map((quotation) => quotationPart(article, quotation));
}

function quotationPart(article: Article, { content, speaker, entity }: Quotation): QuotationPart {
  const text = content.map((span) => coveredText(article, span)).join(' ');
  if (entity !== undefined) return { '@type': 'Quotation', text, creator: { '@id': `#${entity}` } };
  if (speaker === undefined) return { '@type': 'Quotation', text };
  return { '@type': 'Quotation', text, creator: { '@type': 'Person', name: coveredText(article, speaker) } };
}
