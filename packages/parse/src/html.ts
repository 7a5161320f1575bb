export type { PageKind, PageKindName } from './html/kind/page-kind.js';
export { looksLikeArticle, pageKind, type PageKindOptions } from './html/looks-like-article.js';
export type { PageInput } from './html/page/page-input.js';
export { parseHtml, type ParseHtmlOptions } from './html/parse-html.js';
export type { DocumentLike, DocumentNode } from './html/page/write-document.js';
