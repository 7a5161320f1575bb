/** The text of a block as HTML, with its marks and annotations around it. */
import type { Article, TextBlock } from '@depesche/article';
import { bylineOf } from '../byline-authors.js';
import { escapeText } from './escape-html.js';
import { type AnnotationContext, annotationItems, type HtmlItem } from './annotation-items.js';
import { authorItems, markItems } from './mark-items.js';
import { Sweep, sweepable, type SweepVisitor } from '../sweep.js';

/** Writes blocks in reading order, since annotations may go on from one to the next. */
export class InlineWriter implements SweepVisitor<HtmlItem> {
  private readonly sweep: Sweep<HtmlItem>;
  private readonly byline: TextBlock | undefined;
  private readonly spans = new Set<HtmlItem>(); // items that could be links, but were opened inside one
  private linksOpen = 0;
  private lineBreaks: '<br>' | '\n' = '<br>';
  private html = '';

  constructor(
    private readonly article: Article,
    context: AnnotationContext,
  ) {
    this.byline = bylineOf(article);
    this.sweep = new Sweep(annotationItems(article, context), this);
  }

  /** The HTML of a block's text; call once for each block, in order. */
  write(block: TextBlock, lineBreaks: '<br>' | '\n' = '<br>'): string {
    this.html = '';
    this.lineBreaks = lineBreaks;
    this.sweep.block(block, this.innerItems(block));
    return this.html;
  }

  open(item: HtmlItem, again: boolean): void {
    if (item.link !== undefined && !again && this.linksOpen > 0) this.spans.add(item);
    const once = again ? '' : item.once;
    if (this.isLink(item)) {
      this.linksOpen++;
      this.html += `<a${once}${item.attributes}${item.link}>`;
    } else {
      this.html += `<${item.tag}${once}${item.attributes}>`;
    }
  }

  close(item: HtmlItem): void {
    if (this.isLink(item)) {
      this.linksOpen--;
      this.html += '</a>';
    } else {
      this.html += `</${item.tag}>`;
    }
  }

  text(start: number, end: number): void {
    this.html += escapeText(this.article.text.slice(start, end), this.lineBreaks);
  }

  /** An empty element keeps the address of an annotation that is not shown. */
  skip(item: HtmlItem): void {
    if (item.once !== '') this.html += `<span${item.once}${item.attributes}></span>`;
  }

  private innerItems(block: TextBlock): HtmlItem[] {
    const marks = markItems(block);
    return block === this.byline ? sweepable([...marks, ...authorItems(this.article, block)]) : marks;
  }

  private isLink(item: HtmlItem): item is HtmlItem & { readonly link: string } {
    return item.link !== undefined && !this.spans.has(item);
  }
}
