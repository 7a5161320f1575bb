/** Pieces: lines that belong together, before it is known what they are for. */
import type { TextRole } from '@depesche/article';
import type { HeadingMark, ItemMark } from './line-marks.js';
import type { Line } from './source-line.js';
import { columns } from './text-form.js';

export type Piece = TextPiece | ItemPiece | QuotePiece | RulePiece;

/** One paragraph, heading or line of the front matter. */
export interface TextPiece {
  readonly type: 'text';
  /** At least one. */
  readonly lines: readonly Line[];
  /** What it was found to be; a paragraph as long as nothing is said. */
  readonly role?: TextRole;
  /** Level of a heading that is marked as one. */
  readonly level?: HeadingMark['level'];
  /** Keep the line breaks: verse, tables, addresses. */
  readonly verse?: boolean;
}

export interface ItemPiece {
  readonly type: 'item';
  readonly mark: ItemMark;
  /** Without the mark. */
  readonly lines: readonly Line[];
  /** The first line with its mark, in case it turns out to be no list. */
  readonly marked: Line;
}

export interface QuotePiece {
  readonly type: 'quote';
  /** Without the marks; may be empty. */
  readonly lines: readonly Line[];
}

export interface RulePiece {
  readonly type: 'rule';
  readonly lines: readonly Line[];
}

/** Number of blank lines before the piece. */
export function gapBefore(piece: Piece): number {
  return (piece.type === 'item' ? piece.marked : piece.lines[0])?.gap ?? 0;
}

/** The only line of a text piece; undefined when it is something else or has several. */
export function onlyLine(piece: Piece | undefined): Line | undefined {
  return piece?.type === 'text' && piece.lines.length === 1 ? piece.lines[0] : undefined;
}

/** The first line of a text piece. */
export function firstLine(piece: TextPiece): Line {
  return piece.lines[0]!;
}

/** The last line of a piece; undefined for an empty quote. */
export function lastLine(piece: Piece): Line | undefined {
  return piece.lines.at(-1);
}

/** Width of the piece as one line. */
export function columnsOf(piece: Piece): number {
  let sum = piece.lines.length - 1;
  for (const line of piece.lines) sum += columns(line.text);
  return sum;
}

/** The piece's range in the input. */
export function pieceSpan(piece: Piece): { start: number; end: number } {
  const first = piece.type === 'item' ? piece.marked : piece.lines[0];
  const start = first?.start ?? 0;
  return { start, end: piece.lines.at(-1)?.end ?? start };
}
