export { authorNames } from './credits/author-names.js';
export { decodeBytes } from './bytes/decode-bytes.js';
export { htmlBlocks, type HtmlBlocksOptions } from './html/html-blocks.js';
export { parseHtml, type ParseHtmlOptions } from './html/parse-html.js';
export type { DocumentLike, DocumentNode } from './html/page/write-document.js';
export { isHtml } from './is-html.js';
export { type ParseIssueCode, parseIssueCodes } from './issues.js';
export { onlyAddress } from './only-address.js';
export { parseText, type ParseTextOptions } from './text/parse-text.js';
