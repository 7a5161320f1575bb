/** What turns blocks into the lines of a terminal. */
import type { TextBlock } from '@depesche/article';
import type { MarkableLayer } from '../markable-layer.js';
import type { ColorLevel, TerminalStyle } from './escapes.js';

/** Writes blocks in reading order, since annotations may go on from one to the next. */
export interface BlockLines {
  /** The lines of a block, no wider than `width` (Infinity breaks at line feeds only); call once for each block, in order. */
  write(block: TextBlock, width: number, base: TerminalStyle): string[];
}

export interface BlockLinesOptions {
  readonly colors: ColorLevel;
  readonly hyperlinks: boolean;
  readonly layers: readonly MarkableLayer[];
}
