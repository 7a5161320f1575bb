export { htmlBlocks, type HtmlBlocksOptions } from './html/html-blocks.js';
export { type ParsedBody, parseBody } from './html/parse-body.js';
