/** The text of a block for the terminal: lines of styled pieces. */
import type { Article, Span, TextBlock } from '@depesche/article';
import { Sweep, type SweepItem, sweepable, type SweepVisitor } from '../sweep.js';
import { kindItems } from './kind-items.js';
import { wrapLines } from '../wrap-lines.js';
import type { BlockLines, BlockLinesOptions } from './block-lines.js';
import { cleanForTerminal, hyperlink, styled, type TerminalStyle } from './escapes.js';
import { KIND_STYLES, MARK_STYLES } from './styles.js';

interface StyledItem extends SweepItem {
  readonly style: TerminalStyle;
  readonly url?: string | undefined;
}

interface Piece extends Span {
  readonly style: TerminalStyle;
  readonly url?: string;
}

/** Writes what is marked in the style of its kind. */
export class TerminalInline implements BlockLines, SweepVisitor<StyledItem> {
  private readonly sweep: Sweep<StyledItem>;
  private readonly openItems: StyledItem[] = [];
  private pieces: Piece[] = [];

  constructor(
    private readonly article: Article,
    private readonly options: BlockLinesOptions,
  ) {
    this.sweep = new Sweep<StyledItem>(kindItems(article.annotations, options.layers).map((item) => ({ ...item, style: KIND_STYLES[item.kind] })), this);
  }

  write(block: TextBlock, width: number, base: TerminalStyle): string[] {
    this.pieces = [];
    this.sweep.block(block, markItems(block));
    let next = 0;
    return wrapLines(this.article.text, block, width).map((line) => {
      let text = '';
      while (next < this.pieces.length && this.pieces[next]!.end <= line.start) next++;
      for (let i = next; i < this.pieces.length && this.pieces[i]!.start < line.end; i++) text += this.piece(this.pieces[i]!, line, base);
      return text;
    });
  }

  open(item: StyledItem): void {
    this.openItems.push(item);
  }

  close(): void {
    this.openItems.pop();
  }

  text(start: number, end: number): void {
    let style: TerminalStyle = {};
    let url: string | undefined;
    for (const item of this.openItems) {
      style = { ...style, ...item.style };
      url = item.url ?? url;
    }
    this.pieces.push({ start, end, style, ...(url !== undefined && { url }) });
  }

  skip(): void {
    // More styles than anyone could tell apart.
  }

  private piece({ start, end, style, url }: Piece, line: Span, base: TerminalStyle): string {
    const clean = cleanForTerminal(this.article.text.slice(Math.max(start, line.start), Math.min(end, line.end)));
    const text = styled(clean, { ...base, ...style }, this.options.colors);
    return url !== undefined && this.options.hyperlinks ? hyperlink(text, url) : text;
  }
}

function markItems(block: TextBlock): StyledItem[] {
  const items: StyledItem[] = [];
  for (const mark of block.marks ?? []) {
    const style = MARK_STYLES.get(mark.type);
    if (style === undefined) continue;
    const url = mark.type === 'link' ? mark.url : undefined;
    items.push({
      start: Math.max(mark.start, block.start),
      end: Math.min(mark.end, block.end),
      rank: 3,
      style,
      ...(url !== undefined && { url }),
    });
  }
  return sweepable(items);
}
