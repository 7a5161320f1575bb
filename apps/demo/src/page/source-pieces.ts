/** The input cut into what became text of the article, what was left out, and the rest: markup and white space. */
import type { Issue, SourceRun, Span } from '@depesche/article';

export interface SourcePiece extends Span {
  readonly kind: 'kept' | 'dropped' | 'rest';
  /** Of what was dropped: why. */
  readonly issue?: Issue;
}

/** Codes of issues that say that a range of the input was left out. */
const removalCodes: ReadonlySet<string> = new Set(['removed', 'text-furniture', 'rule-line']);

/** Whether an issue says that something was left out. */
export function isRemoval(issue: Issue): issue is Issue & { readonly span: Span } {
  return issue.span !== undefined && removalCodes.has(issue.code);
}

/** The pieces of an input of this length, in order and without gaps. */
export function sourcePieces(length: number, runs: readonly SourceRun[], issues: readonly Issue[]): SourcePiece[] {
  const wanted: SourcePiece[] = [
    ...runs.map(([, start, size]): SourcePiece => ({ start, end: start + size, kind: 'kept' })),
    ...issues.filter(isRemoval).map((issue): SourcePiece => ({ ...issue.span, kind: 'dropped', issue })),
  ];
  // What was kept wins over a removal that reaches around it: it starts the pieces anew.
  const kept = inOrder(wanted.filter(({ kind }) => kind === 'kept'));
  const dropped = inOrder(wanted.filter(({ kind }) => kind === 'dropped')).flatMap((piece) => without(piece, kept));
  const pieces: SourcePiece[] = [];
  let at = 0;
  for (const piece of inOrder([...kept, ...dropped])) {
    const start = Math.max(piece.start, at);
    const end = Math.min(piece.end, length);
    if (end <= start) continue;
    if (start > at) pieces.push({ start: at, end: start, kind: 'rest' });
    pieces.push({ ...piece, start, end });
    at = end;
  }
  if (at < length) pieces.push({ start: at, end: length, kind: 'rest' });
  return pieces;
}

function inOrder(pieces: readonly SourcePiece[]): SourcePiece[] {
  return [...pieces].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A removal without what was kept inside it; `kept` is sorted. */
function without(piece: SourcePiece, kept: readonly SourcePiece[]): SourcePiece[] {
  const left: SourcePiece[] = [];
  let at = piece.start;
  for (let i = firstEndingAfter(kept, piece.start); i < kept.length && kept[i]!.start < piece.end; i++) {
    if (kept[i]!.start > at) left.push({ ...piece, start: at, end: kept[i]!.start });
    at = Math.max(at, kept[i]!.end);
  }
  if (at < piece.end) left.push({ ...piece, start: at });
  return left;
}

function firstEndingAfter(pieces: readonly SourcePiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
