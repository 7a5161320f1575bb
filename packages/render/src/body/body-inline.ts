/** The text of a block with an element around each mark and annotation. */
import type { Article, TextBlock } from '@depesche/article';
import { escapeText } from '../html/escape-html.js';
import { markItems } from '../html/mark-items.js';
import { Sweep, type SweepVisitor } from '../sweep.js';
import type { ElementItem } from './element-item.js';

export class BodyInline implements SweepVisitor<ElementItem> {
  private readonly sweep: Sweep<ElementItem>;
  private isCode = false;
  private html = '';

  /** @param items annotations in sweep order */
  constructor(
    private readonly article: Article,
    items: readonly ElementItem[],
  ) {
    this.sweep = new Sweep(items, this);
  }

  /** The HTML of a block's text; call once for each block, in order. */
  write(block: TextBlock): string {
    this.html = '';
    this.isCode = block.role === 'code';
    const marks = markItems(block).map(({ attributes, once, ...item }): ElementItem => ({ ...item, first: once + attributes, again: attributes }));
    this.sweep.block(block, marks);
    return this.html;
  }

  open(item: ElementItem, again: boolean): void {
    this.html += `<${item.tag}${again ? item.again : item.first}>`;
  }

  close(item: ElementItem): void {
    this.html += `</${item.tag}>`;
  }

  text(start: number, end: number): void {
    const html = escapeText(this.article.text.slice(start, end), '\n');
    this.html += this.isCode ? html : html.replaceAll('\n', '<br/>');
  }

  /** An annotation without text of its own in the body is lost. */
  skip(): void {
    // Nothing is written for it.
  }
}
