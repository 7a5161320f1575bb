/** The text of a block with an element around each mark and annotation. */
import { type Article, linkUrl, type Mark, type TextBlock } from '@depesche/article';
import { Sweep, sweepable, type SweepVisitor } from '@depesche/render/sweep';
import { xmlAttribute, xmlText } from '../xml/write-xml.js';
import { annotationItems, type NitfItem } from './annotation-items.js';

const RANK = { link: 4, strong: 5, emphasis: 6, code: 7 } as const;

export class NitfInline implements SweepVisitor<NitfItem> {
  private readonly sweep: Sweep<NitfItem>;
  private isPlain = false;
  private xml = '';

  constructor(private readonly article: Article) {
    this.sweep = new Sweep(annotationItems(article), this);
  }

  /** The XML of a block's text; call once for each block, in order. `<pre>` holds text alone. */
  write(block: TextBlock): string {
    this.xml = '';
    this.isPlain = block.role === 'code';
    this.sweep.block(block, sweepable((block.marks ?? []).flatMap((mark) => markItem(mark, block) ?? [])));
    return this.xml;
  }

  open(item: NitfItem, again: boolean): void {
    if (!this.isPlain) this.xml += `<${item.tag}${again ? item.again : item.first}>`;
  }

  close(item: NitfItem): void {
    if (!this.isPlain) this.xml += `</${item.tag}>`;
  }

  text(start: number, end: number): void {
    const xml = xmlText(this.article.text.slice(start, end));
    this.xml += this.isPlain ? xml : xml.replaceAll('\n', '<br/>');
  }

  skip(): void {
    // An annotation without text of a block has no place.
  }
}

function markItem(mark: Mark, block: TextBlock): NitfItem | undefined {
  const range = { start: Math.max(mark.start, block.start), end: Math.min(mark.end, block.end) };
  if (mark.type === 'link') {
    const href = linkUrl(mark.url);
    return href === undefined ? undefined : element(range, RANK.link, 'a', xmlAttribute('href', href));
  }
  if (mark.type === 'emphasis') return element(range, RANK.emphasis, 'em', '');
  return element(range, RANK[mark.type], 'em', ` class="${mark.type}"`);
}

function element(range: { readonly start: number; readonly end: number }, rank: number, tag: string, attributes: string): NitfItem {
  return { ...range, rank, tag, first: attributes, again: attributes };
}
