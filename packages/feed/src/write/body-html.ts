/** The text of an article as plain HTML for feeds: no classes, no scripts, no frames, addresses of allowed schemes only. */
import { type Article, type Block, type GroupBlock, linkUrl, MAX_BLOCK_DEPTH, type Mark, type MediaBlock, type TextBlock, webUrl } from '@depesche/article';

/** HTML of everything below the headline. */
export function bodyHtml(article: Article): string {
  const writer = new BodyWriter(article.text);
  return writer.all(article.blocks.filter((block) => block.type !== 'text' || block.role !== 'headline'), 0).trim();
}

const names = { emphasis: 'em', strong: 'strong', code: 'code', link: 'a' } as const;

class BodyWriter {
  constructor(private readonly text: string) {}

  all(blocks: readonly Block[], depth: number): string {
    // The model allows no deeper groups; who builds some by hand gets what is above.
    if (depth > MAX_BLOCK_DEPTH) return '';
    return blocks.map((block) => this.one(block, depth)).join('');
  }

  private one(block: Block, depth: number): string {
    if (block.type === 'text') return this.paragraph(block);
    return block.type === 'media' ? `${medium(block)}\n` : this.group(block, depth + 1);
  }

  private paragraph(block: TextBlock): string {
    const content = this.inline(block);
    if (block.role === 'heading') return `<h${block.level ?? 2}>${content}</h${block.level ?? 2}>\n`;
    if (block.role === 'code') return `<pre>${content.replaceAll('<br>', '\n')}</pre>\n`;
    return block.role === 'caption' ? `<p class="caption">${content}</p>\n` : `<p>${content}</p>\n`;
  }

  private group(group: GroupBlock, depth: number): string {
    switch (group.role) {
      case 'list': {
        const name = group.ordered === true ? 'ol' : 'ul';
        const start = group.firstNumber === undefined || group.ordered !== true ? '' : ` start="${group.firstNumber}"`;
        return `<${name}${start}>\n${group.children.map((child) => `<li>${this.item(child, depth)}</li>\n`).join('')}</${name}>\n`;
      }
      case 'table':
        return `<table>\n${group.children.map((child) => this.row(child, depth)).join('')}</table>\n`;
      case 'figure':
        return `<figure>\n${group.children.map((child) => (isCaption(child) ? `<figcaption>${this.inline(child)}</figcaption>\n` : this.one(child, depth))).join('')}</figure>\n`;
      case 'blockquote':
      case 'aside':
        return `<${group.role}>\n${this.all(group.children, depth)}</${group.role}>\n`;
      default:
        return this.all(group.children, depth); // an item without a list, a row without a table
    }
  }

  private item(child: Block, depth: number): string {
    const parts = child.type === 'group' && child.role === 'item' ? child.children : [child];
    const [only] = parts;
    return parts.length === 1 && only?.type === 'text' && only.role === 'paragraph' ? this.inline(only) : `\n${this.all(parts, depth)}`;
  }

  private row(child: Block, depth: number): string {
    if (isCaption(child)) return `<caption>${this.inline(child)}</caption>\n`;
    const cells = child.type === 'group' && child.role === 'row' ? child.children : [child];
    return `<tr>${cells.map((cell) => this.cell(cell, depth)).join('')}</tr>\n`;
  }

  private cell(cell: Block, depth: number): string {
    const name = cell.type === 'text' && cell.header !== undefined ? 'th' : 'td';
    return `<${name}>${cell.type === 'text' ? this.inline(cell) : this.all([cell], depth)}</${name}>`;
  }

  /** The text of a block with its marks; marks that cross are closed and opened again. */
  private inline(block: TextBlock): string {
    const marks = (block.marks ?? []).flatMap((mark) => opened(mark));
    if (marks.length === 0) return escapedText(this.text.slice(block.start, block.end));
    const borders = [...new Set([block.start, block.end, ...marks.flatMap(({ start, end }) => [start, end])])].filter((at) => at >= block.start && at <= block.end).sort((a, b) => a - b);
    let html = '';
    const open: OpenMark[] = [];
    borders.forEach((at, i) => {
      const firstEnded = open.findIndex(({ end }) => end <= at);
      const closed = firstEnded < 0 ? [] : open.splice(firstEnded);
      for (const mark of closed.reverse()) html += `</${mark.name}>`;
      const again = closed.reverse().filter(({ end }) => end > at);
      for (const mark of [...again, ...marks.filter(({ start }) => start === at)]) {
        if (mark.name === 'a' && open.some(({ name }) => name === 'a')) continue;
        open.push(mark);
        html += mark.tag;
      }
      html += escapedText(this.text.slice(at, borders[i + 1] ?? at));
    });
    return html;
  }
}

interface OpenMark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly tag: string;
}

function opened(mark: Mark): OpenMark[] {
  const name = names[mark.type];
  const { start, end } = mark;
  if (start >= end) return [];
  if (mark.type !== 'link') return [{ start, end, name, tag: `<${name}>` }];
  const url = linkUrl(mark.url);
  return url === undefined ? [] : [{ start, end, name, tag: `<a href="${escapedValue(url)}">` }];
}

function medium({ role, url, alt = '' }: MediaBlock): string {
  const source = webUrl(url);
  if (source === undefined) return '';
  const address = escapedValue(source);
  if (role === 'image') return `<img src="${address}" alt="${escapedValue(alt)}">`;
  if (role === 'embed') return `<p><a href="${address}">${escapedText(alt || source)}</a></p>`;
  return `<${role} controls src="${address}"></${role}>`;
}

function isCaption(block: Block): block is TextBlock {
  return block.type === 'text' && block.role === 'caption';
}

function escapedText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
}

function escapedValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', ' ');
}
