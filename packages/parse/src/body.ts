export { assembleBodies, type BodiesDraft } from './html/assemble-bodies.js';
export { htmlBlocks, type HtmlBlocksOptions } from './html/html-blocks.js';
export { type ParsedBody, parseBody } from './html/parse-body.js';
export { decodeBytes } from './bytes/decode-bytes.js';
