export { articles, type ArticlesOptions } from './articles.js';
export { hostileMetadata, hostileTexts, hostileUrls } from './hostile-strings.js';
export { type NamedSpan, showSpans, type SpannedText, spans } from './spans.js';
export { wireArticle } from './wire-article.js';
