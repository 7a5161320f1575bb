export { parseHtml, type ParseHtmlOptions } from './html/parse-html.js';
export type { DocumentLike, DocumentNode } from './html/page/write-document.js';
