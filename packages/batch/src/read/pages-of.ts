/** The pages of a chunk, whatever they lie in. */
import type { Chunk } from '../options.js';
import { filePages } from './file-pages.js';
import { linePages } from './line-pages.js';
import type { PageOrNot } from './page.js';
import { warcPages } from './warc-pages.js';

/** In the order of the input; the same chunk gives the same pages. */
export function pagesOf(chunk: Chunk): AsyncGenerator<PageOrNot, void, undefined> {
  return readers[chunk.source.kind](chunk);
}

const readers: Readonly<Record<Chunk['source']['kind'], (chunk: Chunk) => AsyncGenerator<PageOrNot, void, undefined>>> = {
  warc: warcPages,
  lines: linePages,
  'packed-lines': linePages,
  files: filePages,
};
