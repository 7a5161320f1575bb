export { type ArticleMetadata, findArticleMetadata, type JsonLdOptions } from './article-metadata.js';
export { type CharacterReference, decodeCharacterReferences, readCharacterReference } from './character-references.js';
export { fromNewsArticle } from './from-news-article.js';
export { isoDate } from './iso-date.js';
export { findNewsArticle, type NewsArticleData } from './news-article-data.js';
export type { DefinedTerm, ImageObject, MentionedThing, NewsAgent, NewsArticle, PropertyValue, QuotationPart } from './news-article.js';
export { toNewsArticle } from './to-news-article.js';
