export { parseHtml } from './html/parse-html.js';
export { type ParseIssueCode, parseIssueCodes } from './issues.js';
export { parseText, type ParseTextOptions } from './text/parse-text.js';
