/** Which marked lines are list items, and which only start with a dash or a number. */
import { gapBefore, type ItemPiece, type Piece } from './piece.js';

/** Signs that make a list item even alone; a dash or a number needs a second item. */
const strongSigns = new Set(['*', '•', '‣', '⁃', '▪', '▫', '◦', '●', '○', '■', '□', '►', '▶', '➤', '✓', '✔']);

/**
 * Items that have no fellow become text again, with their mark: „3. Oktober ist Feiertag“, „– So endet es.“
 * Numbers must count up by one, or all be the same.
 */
export function resolveItems(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    if (piece.type !== 'item' || hasFellow(piece, pieces[i - 1], true) || hasFellow(piece, pieces[i + 1], false)) return piece;
    if (piece.mark.type === 'bullet' && strongSigns.has(piece.mark.sign)) return piece;
    return { type: 'text', lines: [piece.marked, ...piece.lines.slice(1)] };
  });
}

function hasFellow(item: ItemPiece, other: Piece | undefined, isBefore: boolean): boolean {
  if (other?.type !== 'item' || gapBefore(isBefore ? item : other) > 1) return false;
  const { mark } = item;
  if (mark.type === 'number' && other.mark.type === 'number') {
    const step = isBefore ? mark.value - other.mark.value : other.mark.value - mark.value;
    return step === 1 || step === 0;
  }
  if (mark.type === 'bullet' && other.mark.type === 'bullet') return mark.sign === other.mark.sign || strongSigns.has(mark.sign);
  return item.marked.indent !== other.marked.indent;
}
