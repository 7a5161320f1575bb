/** Blocks as HTML: what element each role becomes, and where. */
import { type Block, DepescheError, type GroupBlock, MAX_BLOCK_DEPTH, type MediaBlock, type TextBlock } from '@depesche/article';
import { HeadingRanks } from '../heading-ranks.js';
import type { InlineWriter } from './inline-writer.js';
import { type MediaMode, mediaHtml } from './media.js';
import { attribute } from './escape-html.js';
import type { Labels } from '../labels.js';
import { firstNumberOf } from '../list-number.js';

export interface BlockContext {
  readonly inline: InlineWriter;
  readonly labels: Labels;
  readonly media: MediaMode;
}

/** Writes blocks in reading order. */
export class BlockWriter {
  private readonly headings = new HeadingRanks();
  private tables = 0;

  constructor(private readonly context: BlockContext) {}

  /** The HTML of sibling blocks in flow content. */
  all(blocks: readonly Block[], depth = 0): string {
    let html = '';
    for (const block of blocks) html += this.one(block, depth);
    return html;
  }

  private one(block: Block, depth: number): string {
    if (block.type === 'text') return this.text(block);
    if (block.type === 'media') return this.media(block);
    return this.group(block, depth);
  }

  private text(block: TextBlock): string {
    const { inline } = this.context;
    switch (block.role) {
      case 'headline': {
        const rank = this.headings.headline();
        return `<h${rank} class="headline${rank === 1 ? ' p-name' : ''}">${inline.write(block)}</h${rank}>\n`;
      }
      case 'heading': {
        const rank = this.headings.heading(block.level);
        return `<h${rank}>${inline.write(block)}</h${rank}>\n`;
      }
      case 'standfirst':
        return `<p class="standfirst p-summary">${inline.write(block)}</p>\n`;
      case 'kicker':
      case 'byline':
      case 'dateline':
      case 'caption':
        return `<p class="${block.role}">${inline.write(block)}</p>\n`;
      case 'code':
        return `<pre><code>${inline.write(block, '\n')}</code></pre>\n`;
      default:
        return `<p>${inline.write(block)}</p>\n`;
    }
  }

  private media(block: MediaBlock): string {
    const html = mediaHtml(block, this.context);
    return html === '' ? '' : `<div class="media">${html}</div>\n`;
  }

  private group(block: GroupBlock, depth: number): string {
    if (depth >= MAX_BLOCK_DEPTH) {
      throw new DepescheError('invalid-article', `Groups nest deeper than ${MAX_BLOCK_DEPTH}; flatten them before rendering.`);
    }
    switch (block.role) {
      case 'list':
        return this.list(block, depth + 1);
      case 'blockquote':
      case 'aside':
        return `<${block.role}>\n${this.all(block.children, depth + 1)}</${block.role}>\n`;
      case 'figure':
        return this.figure(block, depth + 1);
      case 'table':
        return this.table(block, depth + 1);
      default:
        return `<div>\n${this.all(block.children, depth + 1)}</div>\n`; // an item without a list, a row without a table
    }
  }

  private list(list: GroupBlock, depth: number): string {
    const tag = list.ordered === true ? 'ol' : 'ul';
    const first = firstNumberOf(list);
    let html = list.ordered === true && first !== 1 ? `<ol start="${first}">\n` : `<${tag}>\n`;
    for (const child of list.children) {
      const isItem = child.type === 'group' && child.role === 'item';
      html += `<li>${isItem ? this.content(child.children, depth + 1) : this.content([child], depth)}</li>\n`;
    }
    return `${html}</${tag}>\n`;
  }

  /** What stands in an item or a cell, `depth` groups deep: the bare text when it is a single paragraph. */
  private content(blocks: readonly Block[], depth: number): string {
    const [only] = blocks;
    if (blocks.length === 1 && only!.type === 'text' && (only!.role === 'paragraph' || only!.role === 'cell')) {
      return this.context.inline.write(only!);
    }
    return `\n${this.all(blocks, depth)}`;
  }

  /** A caption is the last part of its figure or the first; captions elsewhere in it are paragraphs. */
  private figure(figure: GroupBlock, depth: number): string {
    const { children } = figure;
    const isCaption = (block: Block | undefined): boolean => block?.type === 'text' && block.role === 'caption';
    let from = children.length;
    while (from > 0 && isCaption(children[from - 1])) from--;
    let leading = 0;
    if (from === children.length) while (isCaption(children[leading])) leading++;
    const caption = (blocks: readonly Block[]): string => (blocks.length === 0 ? '' : this.figcaption(blocks));
    return `<figure>\n${caption(children.slice(0, leading))}${this.figureParts(children.slice(leading, from), depth)}${caption(children.slice(from))}</figure>\n`;
  }

  private figureParts(blocks: readonly Block[], depth: number): string {
    let html = '';
    for (const block of blocks) {
      html += block.type === 'media' ? `${mediaHtml(block, this.context)}\n` : this.one(block, depth);
    }
    return html;
  }

  private figcaption(captions: readonly Block[]): string {
    const [only] = captions;
    const html = captions.length === 1 && only!.type === 'text' ? this.context.inline.write(only!) : `\n${this.all(captions)}`;
    return `<figcaption>${html}</figcaption>\n`;
  }

  /** A table may be wider than the page: its box scrolls, and can be reached by keyboard for that. */
  private table(table: GroupBlock, depth: number): string {
    const label = `${this.context.labels.table} ${++this.tables}`;
    const columns = table.children.reduce((most, child) => Math.max(most, isRow(child) ? child.children.length : 1), 1);
    let html = `<div class="table" role="group" tabindex="0"${attribute('aria-label', label)}>\n<table>\n`;
    const [first, ...rest] = table.children;
    const hasCaption = first?.type === 'text' && first.role === 'caption';
    if (hasCaption) html += `<caption>${this.context.inline.write(first)}</caption>\n`;
    for (const child of hasCaption ? rest : table.children) html += this.row(child, columns, depth);
    return `${html}</table>\n</div>\n`;
  }

  private row(block: Block, columns: number, depth: number): string {
    const cells = isRow(block) ? block.children : [block];
    if (cells.length === 0) return '';
    let html = '<tr>\n';
    // A row of nothing but headers heads columns; a header beside other cells heads its row.
    const scope = cells.every((cell) => isHeader(cell) || cell.start === cell.end) ? 'col' : 'row';
    cells.forEach((cell, i) => {
      const missing = columns - cells.length;
      const span = i === cells.length - 1 && missing > 0 ? ` colspan="${Math.min(missing + 1, 1000)}"` : '';
      const [open, close] = isHeader(cell) ? [`th scope="${scope}"`, 'th'] : ['td', 'td'];
      html += `<${open}${span}>${this.content([cell], isRow(block) ? depth + 1 : depth)}</${close}>\n`;
    });
    return `${html}</tr>\n`;
  }
}

/** An empty cell heads nothing, whatever it says: the corner of a table. */
function isHeader(cell: Block): boolean {
  return cell.type === 'text' && cell.role === 'cell' && cell.header === true && cell.start < cell.end;
}

function isRow(block: Block): block is GroupBlock {
  return block.type === 'group' && block.role === 'row';
}
