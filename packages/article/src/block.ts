/** Blocks: the shallow tree of ranges that gives the text its structure. */
import type { Span } from './span.js';

/** A piece of the article: a run of text, a medium, or a group of blocks. `type` narrows, `role` says what it is. */
export type Block = TextBlock | MediaBlock | GroupBlock;

/** `kicker`: the line above a headline („Dachzeile“), which names the subject or the series. */
export type TextRole =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'cell'
  | 'code';

export type MediaRole = 'image' | 'video' | 'audio' | 'embed';

export type GroupRole = 'list' | 'item' | 'blockquote' | 'figure' | 'table' | 'row' | 'aside';

/** A run of text: the only block that owns characters. */
export interface TextBlock extends Span {
  readonly type: 'text';
  readonly role: TextRole;
  /** Heading level, 1 is the highest; only on headings. */
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6;
  /** Whether a cell heads its row or column; only on cells. */
  readonly header?: boolean;
  /** Inline markup, stand-off like everything else; sorted like a layer, inside the block. */
  readonly marks?: readonly Mark[];
}

/** A picture, film, sound or embedded post; owns no text (`start === end`), its captions do. */
export interface MediaBlock extends Span {
  readonly type: 'media';
  readonly role: MediaRole;
  readonly url: string;
  readonly alt?: string;
}

/** Blocks that belong together; its range covers its children. */
export interface GroupBlock extends Span {
  readonly type: 'group';
  readonly role: GroupRole;
  /** Whether a list is numbered; only on lists. */
  readonly ordered?: boolean;
  /** The number of a numbered list's first item, default 1; only on ordered lists. (`start` is where the range starts.) */
  readonly firstNumber?: number;
  readonly children: readonly Block[];
}

/** Inline markup over a range of the text. */
export type Mark = InlineMark | LinkMark;

export interface InlineMark extends Span {
  readonly type: 'emphasis' | 'strong' | 'code';
}

export interface LinkMark extends Span {
  readonly type: 'link';
  readonly url: string;
}

/** Groups nest at most this deep, so that functions over blocks may recurse. */
export const MAX_BLOCK_DEPTH = 32;

/** Every block in reading order, groups before their children. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block, void, undefined> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'group') yield* walkBlocks(block.children);
  }
}

/** The text blocks in reading order, whatever groups they lie in. */
export function textBlocks(article: { readonly blocks: readonly Block[] }): TextBlock[] {
  const found: TextBlock[] = [];
  for (const block of walkBlocks(article.blocks)) if (block.type === 'text') found.push(block);
  return found;
}

/** The first blocks, as far as they are text and their roles come in the order given, each once at most: the head of an article for formats that have fields for it. */
export function headBlocks({ blocks }: { readonly blocks: readonly Block[] }, order: readonly TextRole[]): TextBlock[] {
  const head: TextBlock[] = [];
  let next = 0;
  for (const block of blocks) {
    const place = block.type === 'text' ? order.indexOf(block.role, next) : -1;
    if (place < 0) break;
    head.push(block as TextBlock);
    next = place + 1;
  }
  return head;
}
