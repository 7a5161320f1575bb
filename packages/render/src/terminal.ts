/** An article for the terminal. */
import { type Article, type Block, DepescheError, type GroupBlock, MAX_BLOCK_DEPTH, type MediaBlock, type TextBlock } from '@depesche/article';
import { unnamedAuthors } from './byline-authors.js';
import { formatDate } from './format-date.js';
import { terminalWidth } from './grapheme-width.js';
import { HEADER_ROLES } from './header-roles.js';
import { type Labels, labelsFor } from './labels.js';
import { firstNumberOf } from './list-number.js';
import { type AnnotationKind, MARKABLE_LAYERS, type MarkableLayer } from './markable-layer.js';
import { printsDate } from './printed-date.js';
import type { BlockLines } from './terminal/block-lines.js';
import { BracketWriter } from './terminal/bracket-writer.js';
import { layOutTable } from './terminal/table.js';
import { cleanForTerminal, type ColorLevel, hyperlink, styled, withoutEscapes } from './terminal/escapes.js';
import { TerminalInline } from './terminal/inline-writer.js';
import { ADDED_STYLE, HEADER_CELL_STYLE, KIND_BRACKETS, KIND_STYLES, ROLE_STYLES } from './terminal/styles.js';
import { wrapText } from './wrap-lines.js';

export interface TerminalOptions {
  /** Colours the terminal shows, see `colorLevel`; default 0, which writes no escape sequence for style at all. */
  readonly colors?: ColorLevel;
  /** Columns; default 80. */
  readonly width?: number;
  /** How annotations show: `styles` (default), which need colours, or `brackets` of a shape for each kind, which show everywhere. */
  readonly marks?: 'styles' | 'brackets';
  /** Write links as OSC 8 sequences; default false. */
  readonly hyperlinks?: boolean;
  /** The layers to show; default all that are there. */
  readonly mark?: readonly MarkableLayer[];
  /** A last line with the name of each kind in its style or brackets; default false. */
  readonly legend?: boolean;
  /** Words to use instead of those of the article's language (German, otherwise English). */
  readonly labels?: Partial<Labels>;
}

/**
 * An article laid out for a terminal, lines broken by the width of graphemes. No control sequence of the article's strings
 * gets through: the only escapes are SGR and, when asked for, OSC 8.
 *
 * @throws DepescheError `invalid-article` when groups nest deeper than the document model allows.
 */
export function toTerminal(article: Article, options: TerminalOptions = {}): string {
  return new TerminalWriter(article, options).render();
}

class TerminalWriter {
  private readonly lines: BlockLines;
  private readonly colors: ColorLevel;
  private readonly hyperlinks: boolean;
  private readonly labels: Labels;

  constructor(
    private readonly article: Article,
    private readonly options: TerminalOptions,
  ) {
    this.colors = options.colors ?? 0;
    this.hyperlinks = options.hyperlinks ?? false;
    this.labels = { ...labelsFor(article.language).labels, ...options.labels };
    const lineOptions = { colors: this.colors, hyperlinks: this.hyperlinks, layers: options.mark ?? MARKABLE_LAYERS };
    this.lines = options.marks === 'brackets' ? new BracketWriter(article, lineOptions) : new TerminalInline(article, lineOptions);
  }

  render(): string {
    const parts = this.article.blocks.map((block) => this.block(block, this.options.width ?? 80, 0));
    parts.splice(this.headerLength(), 0, this.metadataLines());
    if (this.options.legend === true) parts.push(this.legend());
    return joined(parts).join('\n') + '\n';
  }

  /** Headline, standfirst and byline, after which the date stands. */
  private headerLength(): number {
    const end = this.article.blocks.findIndex((block) => block.type !== 'text' || !HEADER_ROLES.has(block.role));
    return end < 0 ? this.article.blocks.length : end;
  }

  private metadataLines(): string[] {
    const { metadata, language } = this.article;
    const authors = unnamedAuthors(this.article).map((author) => author.name);
    const { status, embargoedUntil } = metadata;
    const parts = [
      ...authors,
      metadata.publisher?.name,
      metadata.datePublished !== undefined && !printsDate(this.article) ? formatDate(metadata.datePublished, language) : undefined,
      status === 'withheld' || status === 'canceled' ? this.labels[status] : undefined,
      embargoedUntil && `${this.labels.embargoedUntil} ${formatDate(embargoedUntil, language)}`,
    ];
    const text = parts.filter((part) => part !== undefined && part !== '').join(' · ');
    return text === '' ? [] : this.wrapAdded(text, this.options.width ?? 80);
  }

  private block(block: Block, width: number, depth: number): string[] {
    if (block.type === 'text') return this.text(block, width);
    if (block.type === 'media') return this.media(block, width);
    return this.group(block, width, depth);
  }

  private text(block: TextBlock, width: number): string[] {
    const wrapWidth = block.role === 'code' ? Infinity : width;
    const base = block.header === true ? HEADER_CELL_STYLE : (ROLE_STYLES.get(block.role) ?? {});
    return this.lines.write(block, wrapWidth, base);
  }

  private media({ role, url, alt }: MediaBlock, width: number): string[] {
    const kind = role === 'image' || role === 'video' || role === 'audio' ? this.labels[role] : this.labels.embed;
    const lines = this.wrapAdded(`[${alt === undefined || alt === '' ? kind : `${kind}: ${alt}`}]`, width);
    return this.hyperlinks ? lines.map((line) => hyperlink(line, url)) : lines;
  }

  private group(group: GroupBlock, width: number, depth: number): string[] {
    if (depth >= MAX_BLOCK_DEPTH) {
      throw new DepescheError('invalid-article', `Groups nest deeper than ${MAX_BLOCK_DEPTH}; flatten them before rendering.`);
    }
    if (group.role === 'list') return this.list(group, width, depth + 1);
    if (group.role === 'table') return this.table(group, width, depth + 1);
    const bar = group.role === 'blockquote' ? '│ ' : group.role === 'aside' ? '┊ ' : '';
    const lines = this.children(group.children, width - bar.length, depth + 1);
    return bar === '' ? lines : indented(lines, this.added(bar), this.added(bar));
  }

  private children(blocks: readonly Block[], width: number, depth: number): string[] {
    return joined(blocks.map((block) => this.block(block, width, depth)));
  }

  private list(list: GroupBlock, width: number, depth: number): string[] {
    const first = firstNumberOf(list);
    const markerWidth = list.ordered === true ? Math.max(String(first).length, String(first + list.children.length - 1).length) + 2 : 2;
    return list.children.flatMap((child, i) => {
      const marker = list.ordered === true ? `${first + i}.`.padStart(markerWidth - 1) + ' ' : '• ';
      const lines = this.block(child, width - markerWidth, depth);
      return indented(lines, this.added(marker), ' '.repeat(markerWidth));
    });
  }

  private table(table: GroupBlock, width: number, depth: number): string[] {
    const rows = table.children.map((row) => {
      const isRow = row.type === 'group' && row.role === 'row';
      return (isRow ? row.children : [row]).map((cell) => this.block(cell, Infinity, isRow ? depth + 1 : depth).join(' '));
    });
    return layOutTable(rows, width);
  }

  /** The entries side by side, on further lines where the width asks for it. */
  private legend(): string[] {
    const lines: string[] = [];
    let used = Infinity;
    for (const kind of Object.keys(KIND_STYLES) as AnnotationKind[]) {
      const entry = this.legendEntry(kind, cleanForTerminal(this.labels[kind]));
      const columns = terminalWidth(withoutEscapes(entry));
      if (used + 2 + columns <= (this.options.width ?? 80)) {
        lines.push(`${lines.pop() ?? ''}  ${entry}`);
        used += 2 + columns;
      } else {
        lines.push(entry);
        used = columns;
      }
    }
    return lines;
  }

  private legendEntry(kind: AnnotationKind, name: string): string {
    if (this.options.marks !== 'brackets') return styled(name, KIND_STYLES[kind], this.colors);
    const [open, close] = KIND_BRACKETS[kind];
    return `${open}${name}${close}`;
  }

  private wrapAdded(text: string, width: number): string[] {
    return wrapText(cleanForTerminal(text), width).map((line) => this.added(line));
  }

  private added(text: string): string {
    return styled(text, ADDED_STYLE, this.colors);
  }
}

/** Parts with a blank line between them; parts without lines leave none. */
function joined(parts: readonly (readonly string[])[]): string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : ['', ...part]));
}

function indented(lines: readonly string[], first: string, rest: string): string[] {
  return (lines.length === 0 ? [''] : lines).map((line, i) => `${i === 0 ? first : rest}${line}`);
}
