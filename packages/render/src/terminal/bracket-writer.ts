/** The text of a block for a terminal without styles: what is marked stands between brackets of its kind. */
import type { Article, TextBlock } from '@depesche/article';
import type { MarkableLayer } from '../markable-layer.js';
import { Sweep, type SweepVisitor } from '../sweep.js';
import { cleanForTerminal } from './escapes.js';
import { type KindItem, kindItems } from './kind-items.js';
import { KIND_BRACKETS } from './styles.js';

/** Writes blocks in reading order, since annotations may go on from one to the next. */
export class BracketWriter implements SweepVisitor<KindItem> {
  private readonly sweep: Sweep<KindItem>;
  private marked = '';

  constructor(
    private readonly article: Article,
    layers: readonly MarkableLayer[],
  ) {
    this.sweep = new Sweep(kindItems(article.annotations, layers), this);
  }

  /** The text of a block with its brackets and line feeds, still to be wrapped; call once for each block, in order. */
  write(block: TextBlock): string {
    this.marked = '';
    this.sweep.block(block);
    return this.marked;
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
