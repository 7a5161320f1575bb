/** The blocks of an article as HTML that other formats carry: feeds, ninjs, NewsML. */
import type { Article, Block, TextBlock } from '@depesche/article';
import { annotationElements } from './body/annotation-elements.js';
import { bodyBlocks } from './body/body-blocks.js';
import { BodyInline } from './body/body-inline.js';
import { MARKABLE_LAYERS, type MarkableLayer } from './markable-layer.js';

export interface BodyOptions {
  /** The layers to mark in the text; default all that are there. */
  readonly mark?: readonly MarkableLayer[];
}

/** Writes parts of one article; each block once, in reading order, since annotations may go on from one to the next. */
export interface BodyWriter {
  /** Blocks as sibling elements, one a line. */
  readonly blocks: (blocks: readonly Block[]) => string;
  /** The text of a block with its marks and annotations, without an element around it. */
  readonly inline: (block: TextBlock) => string;
}

/**
 * The blocks of an article as plain HTML, which is well-formed XML as well: no header, no classes but roles that HTML has no
 * element for. Mentions are RDFa (`<span property="mentions" typeof="Person" resource="http://www.wikidata.org/entity/Q1">`),
 * direct quotations `<q>`, dates `<time>`. As safe as `toHtml`.
 *
 * @throws DepescheError `invalid-article` when groups nest deeper than the document model allows.
 */
export function toBodyHtml(article: Article, options: BodyOptions = {}): string {
  return bodyWriter(article, options).blocks(article.blocks);
}

/** A writer for formats that carry headline, standfirst and body in fields of their own. */
export function bodyWriter(article: Article, { mark = MARKABLE_LAYERS }: BodyOptions = {}): BodyWriter {
  const inline = new BodyInline(article, annotationElements(article, mark));
  return { blocks: (blocks) => bodyBlocks(blocks, inline), inline: (block) => inline.write(block) };
}
