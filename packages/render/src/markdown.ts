/** An article as CommonMark. */
import { type Article, type Block, DepescheError, type GroupBlock, MAX_BLOCK_DEPTH, type MediaBlock, type TextBlock } from '@depesche/article';
import { frontMatter } from './markdown/front-matter.js';
import { HeadingRanks } from './heading-ranks.js';
import { escapeMarkdown, linkDestination } from './markdown/escape-markdown.js';
import { MarkdownInline } from './markdown/inline-writer.js';
import { gfmTable } from './markdown/gfm-table.js';
import { firstNumberOf } from './list-number.js';
import { safeMediaUrl } from './safe-url.js';

export interface MarkdownOptions {
  /** Write the metadata as YAML front matter; default false. */
  readonly frontMatter?: boolean;
  /** Link mentions of entities that have an address; default false. */
  readonly links?: boolean;
  /** Tables as GFM pipe tables, which are not CommonMark; by default a row is an item of a list. */
  readonly tables?: 'list' | 'gfm';
}

/**
 * An article as CommonMark whose text reads back to `article.text`, whatever characters are in it. Emphasis that Markdown
 * cannot express at its place (inside a word, crossing other markup) is left out.
 *
 * @throws DepescheError `invalid-article` when groups nest deeper than the document model allows.
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  const front = options.frontMatter === true ? `${frontMatter(article)}\n` : '';
  const writer = new MarkdownWriter(article, options);
  const lines = writer.siblings(article.blocks, 0);
  return lines.length === 0 ? front : `${front}${lines.join('\n')}\n`;
}

class MarkdownWriter {
  private readonly headings = new HeadingRanks();
  private readonly inline: MarkdownInline;

  constructor(
    article: Article,
    private readonly options: MarkdownOptions,
  ) {
    this.inline = new MarkdownInline(article, options.links === true);
  }

  /** Blocks one below the other; lists next to each other get different markers, or they would be one list. */
  siblings(blocks: readonly Block[], depth: number): string[] {
    const lines: string[] = [];
    let alternate = false;
    let previousWasList = false;
    for (const block of flattened(blocks, depth)) {
      const isList = block.type === 'group' && (block.role === 'list' || block.role === 'table');
      alternate = isList && previousWasList && !alternate;
      const own = this.block(block, { depth, alternate });
      if (own.length === 0) continue;
      previousWasList = isList;
      if (lines.length > 0) lines.push('');
      for (const line of own) lines.push(line);
    }
    return lines;
  }

  private block(block: Block, place: Place): string[] {
    if (block.type === 'text') return this.text(block);
    if (block.type === 'media') return media(block);
    return this.group(block, place);
  }

  private text(block: TextBlock): string[] {
    switch (block.role) {
      case 'headline':
        return [this.heading(block, this.headings.headline())];
      case 'heading':
        return [this.heading(block, this.headings.heading(block.level))];
      case 'code':
        return this.inline.fence(block);
      default:
        return block.start === block.end ? [] : this.inline.paragraph(block);
    }
  }

  private heading(block: TextBlock, rank: number): string {
    return `${'#'.repeat(rank)} ${this.inline.line(block)}`;
  }

  private group(group: GroupBlock, { depth, alternate }: Place): string[] {
    refuseDepth(depth);
    switch (group.role) {
      case 'list':
        return this.list(group, { depth: depth + 1, alternate });
      case 'table':
        if (this.options.tables === 'gfm') return gfmTable(group, this.inline);
        return this.list(group, { depth: depth + 1, alternate });
      case 'blockquote':
        return this.siblings(group.children, depth + 1).map((line) => (line === '' ? '>' : `> ${line}`));
      default:
        return this.siblings(group.children, depth + 1);
    }
  }

  private list(list: GroupBlock, { depth, alternate }: Place): string[] {
    const items: string[][] = [];
    for (const child of list.children) {
      const content = this.siblings([child], depth);
      if (content.length === 0) continue; // an item without content could read as a rule
      const number = markdownNumber(list, items.length);
      const marker = list.ordered === true ? `${number}${alternate ? ')' : '.'} ` : alternate ? '* ' : '- ';
      const indent = ' '.repeat(marker.length);
      items.push(content.map((line, i) => (i === 0 ? marker + line : line === '' ? '' : indent + line)));
    }
    const tight = list.children.every(isParagraphItem);
    return items.flatMap((item, i) => (i === 0 || tight ? item : ['', ...item]));
  }
}

/** The blocks with those of groups in their place that look like nothing in Markdown: figures, asides, stray items and rows. */
function flattened(blocks: readonly Block[], depth: number): Block[] {
  refuseDepth(depth);
  return blocks.flatMap((block) => {
    const visible = block.type !== 'group' || block.role === 'list' || block.role === 'table' || block.role === 'blockquote';
    return visible ? [block] : flattened(block.children, depth + 1);
  });
}

/** CommonMark numbers lists from 0 on, with nine digits at most; only the first number counts. */
function markdownNumber(list: GroupBlock, index: number): number {
  return Math.min(Math.max(firstNumberOf(list), 0) + index, 999_999_999);
}

/** Items that hold one paragraph each stand on successive lines. */
function isParagraphItem(block: Block): boolean {
  if (block.type === 'group') return block.role === 'item' && block.children.length === 1 && isParagraphItem(block.children[0]!);
  return block.type === 'text' && block.role !== 'code' && block.role !== 'headline' && block.role !== 'heading';
}

function refuseDepth(depth: number): void {
  if (depth <= MAX_BLOCK_DEPTH) return;
  throw new DepescheError('invalid-article', `Groups nest deeper than ${MAX_BLOCK_DEPTH}; flatten them before rendering.`);
}

interface Place {
  readonly depth: number;
  /** Use the other list marker. */
  readonly alternate: boolean;
}

function media({ role, url, alt = '' }: MediaBlock): string[] {
  const safe = safeMediaUrl(url);
  if (safe === undefined || role !== 'image') return [];
  return [`![${escapeMarkdown(alt, { atLineStart: false, lineFeed: ' ' })}](${linkDestination(safe)})`];
}
