/** The text of a block for a terminal without styles: what is marked stands between brackets of its kind. */
import type { Article, TextBlock } from '@depesche/article';
import { Sweep, type SweepVisitor } from '../sweep.js';
import { wrapText } from '../wrap-lines.js';
import type { BlockLines, BlockLinesOptions } from './block-lines.js';
import { cleanForTerminal, styled, type TerminalStyle } from './escapes.js';
import { type KindItem, kindItems } from './kind-items.js';
import { KIND_BRACKETS } from './styles.js';

/** Writes what is marked between brackets, which take their columns of the line. */
export class BracketWriter implements BlockLines, SweepVisitor<KindItem> {
  private readonly sweep: Sweep<KindItem>;
  private marked = '';

  constructor(
    private readonly article: Article,
    private readonly options: Pick<BlockLinesOptions, 'colors' | 'layers'>,
  ) {
    this.sweep = new Sweep(kindItems(article.annotations, options.layers), this);
  }

  write(block: TextBlock, width: number, base: TerminalStyle): string[] {
    this.marked = '';
    this.sweep.block(block);
    return wrapText(this.marked, width).map((line) => styled(line, base, this.options.colors));
  }

  open({ kind }: KindItem): void {
    this.marked += KIND_BRACKETS[kind][0];
  }

  close({ kind }: KindItem): void {
    this.marked += KIND_BRACKETS[kind][1];
  }

  text(start: number, end: number): void {
    this.marked += this.article.text.slice(start, end).split('\n').map(cleanForTerminal).join('\n');
  }

  skip(): void {
    // More brackets than anyone could tell apart.
  }
}
