/** From pieces with roles to blocks that can be assembled. */
import { type BlockDraft, type GroupDraft, isTextCodeUnit, type TextDraft } from '@depesche/article';
import { groupLines } from './group-lines.js';
import { findHeadings, joinVerse } from './headings.js';
import type { LineJoiner } from './join-lines.js';
import type { Layout } from './layout.js';
import { gapBefore, type ItemPiece, type Piece, type QuotePiece, type TextPiece } from './piece.js';
import { cutLine, type Line } from './source-line.js';
import { resolveItems } from './resolve-items.js';

/** Lists nest at most this deep, quotations too; deeper ones are flattened. */
const DEEPEST_LIST = 6;
const DEEPEST_QUOTE = 3;

export interface DraftOptions {
  readonly input: string;
  readonly joiner: LineJoiner;
  readonly layout: Layout;
  /** How many quotations the pieces lie in. */
  readonly depth?: number;
}

/** The body of an article or of a quotation: verse, headings and lists are found, then everything is drafted. */
export function draftBody(pieces: readonly Piece[], options: DraftOptions): BlockDraft[] {
  return draftPieces(findHeadings(joinVerse(pieces)), options);
}

function draftPieces(pieces: readonly Piece[], options: DraftOptions): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]!;
    if (piece.type === 'item') {
      const end = endOfList(pieces, i);
      drafts.push(draftList(pieces.slice(i, end) as ItemPiece[], options, DEEPEST_LIST));
      i = end;
      continue;
    }
    if (piece.type === 'text') drafts.push(draftText(piece, options.joiner));
    else if (piece.type === 'quote') drafts.push(...draftQuote(piece, options));
    i++;
  }
  return drafts;
}

function draftText(piece: Omit<TextPiece, 'type'>, joiner: LineJoiner): TextDraft {
  const { text, runs } = joiner.join(piece.lines, piece.verse);
  const level = piece.role === 'heading' ? piece.level : undefined;
  return { type: 'text', role: piece.role ?? 'paragraph', ...(level !== undefined && { level }), text, runs };
}

function draftQuote(piece: QuotePiece, options: DraftOptions): BlockDraft[] {
  const { input, layout, depth = 0 } = options;
  const lines = depth < DEEPEST_QUOTE ? piece.lines : withoutQuoteMarks(input, piece.lines);
  const pieces = resolveItems(groupLines(input, lines, layout)).filter(({ type }) => type !== 'rule');
  const children = draftBody(pieces, { ...options, depth: depth + 1 });
  if (children.length === 0) return [];
  return depth >= DEEPEST_QUOTE ? children : [{ type: 'group', role: 'blockquote', children }];
}

/** Lines without all the marks of quotations in quotations, however many and whatever white space lies between them: what lies too deep is not told apart any more. */
function withoutQuoteMarks(input: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    let marks = 0;
    while (marks < line.text.length && (line.text[marks] === '>' || !isTextCodeUnit(line.text.charCodeAt(marks)))) marks++;
    return cutLine(input, line, marks) ?? [];
  });
}

/** Items of one kind in a row; a blank line between them is allowed, another kind of mark is not, unless it is nested. */
function endOfList(pieces: readonly Piece[], start: number): number {
  const first = pieces[start] as ItemPiece;
  let end = start + 1;
  for (; end < pieces.length; end++) {
    const piece = pieces[end]!;
    if (piece.type !== 'item' || gapBefore(piece) > 1) break;
    if (piece.marked.indent <= first.marked.indent && piece.mark.type !== first.mark.type) break;
  }
  return end;
}

function draftList(items: readonly ItemPiece[], options: DraftOptions, depth: number): GroupDraft {
  const indent = items[0]!.marked.indent;
  const children: GroupDraft[] = [];
  for (let i = 0; i < items.length; ) {
    const item = items[i]!;
    let end = i + 1;
    while (depth > 1 && end < items.length && items[end]!.marked.indent > Math.max(indent, item.marked.indent) + 1) end++;
    const nested = end > i + 1 ? [draftList(items.slice(i + 1, end), options, depth - 1)] : [];
    children.push({ type: 'group', role: 'item', children: [draftText({ lines: item.lines }, options.joiner), ...nested] });
    i = end;
  }
  const { mark } = items[0]!;
  const number = mark.type === 'number' && mark.value !== 1 ? mark.value : undefined;
  return { type: 'group', role: 'list', ordered: mark.type === 'number', ...(number !== undefined && { firstNumber: number }), children };
}
