/** Page furniture: lines that came along from the page around an article. */
import { copyrightLine, edgeLines, endSectionLines, furnitureLines, pageNumber, pointerStarts } from '../words.js';
import { readSignature } from '../credits/byline.js';
import { onlyLine, type Piece, columnsOf } from './piece.js';
import { columns, endsColon, endsSentence } from './text-form.js';

/** Longer lines are prose. */
const LONGEST_FURNITURE = 160;

/** A single word of this width after the last paragraph is no paragraph. */
const WIDEST_STRAY = 20;

export interface Sorted {
  readonly kept: readonly Piece[];
  readonly furniture: readonly Piece[];
}

/** Takes furniture out: known lines anywhere, more kinds at the edges. Where nothing else would be left, all is kept. */
export function sortOutFurniture(pieces: readonly Piece[]): Sorted {
  const start = leadingFurniture(pieces);
  const end = startOfTrailingFurniture(pieces, start);
  const isKept = (piece: Piece, i: number): boolean => i >= start && i < end && !isFurnitureAnywhere(piece);
  const kept = pieces.filter(isKept);
  if (!kept.some((piece) => piece.type !== 'rule')) return { kept: pieces, furniture: [] };
  return { kept, furniture: pieces.filter((piece, i) => !isKept(piece, i)) };
}

function leadingFurniture(pieces: readonly Piece[]): number {
  let i = 0;
  while (i < pieces.length - 1 && isLeadingFurniture(pieces[i]!)) i++;
  return i;
}

function isLeadingFurniture(piece: Piece): boolean {
  if (isFurnitureAnywhere(piece)) return true;
  const text = shortLine(piece);
  return text !== undefined && (edgeLines.has(furnitureKey(text)) || isBreadcrumb(text));
}

function startOfTrailingFurniture(pieces: readonly Piece[], start: number): number {
  let end = pieces.length;
  while (end > start + 1 && isTrailingFurniture(pieces, end - 1)) end--;
  const section = startOfEndSection(pieces.slice(start, end));
  if (section === undefined) return end;
  end = start + section;
  while (end > start + 1 && isTrailingFurniture(pieces, end - 1)) end--;
  return end;
}

function isTrailingFurniture(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]!;
  if (piece.type === 'rule' || isFurnitureAnywhere(piece)) return true;
  const text = shortLine(piece);
  if (text === undefined) return false;
  const key = furnitureKey(text);
  return edgeLines.has(key) || endSectionLines.has(key) || isStray(text, pieces[i - 1]);
}

/** „Mehr zum Thema“ and nothing but titles behind it. */
function startOfEndSection(pieces: readonly Piece[]): number | undefined {
  let first: number | undefined;
  for (let i = pieces.length - 1; i > 0 && isTitleLike(pieces[i]!); i--) {
    const text = shortLine(pieces[i]!);
    if (text !== undefined && endSectionLines.has(furnitureKey(text))) first = i;
  }
  return first;
}

function isTitleLike(piece: Piece): boolean {
  const last = piece.lines.at(-1);
  if (last === undefined || piece.lines.length > 3 || columnsOf(piece) > LONGEST_FURNITURE) return false;
  return piece.type === 'item' || !last.text.endsWith('.');
}

/** A lone word after a finished paragraph: no sentence, no signature, and a heading has nothing under it. */
function isStray(text: string, previous: Piece | undefined): boolean {
  if (/\s/.test(text) || columns(text) > WIDEST_STRAY || endsSentence(text) || endsColon(text)) return false;
  if (!/\p{L}/u.test(text) || readSignature(text) !== undefined || text.startsWith('(')) return false;
  const last = previous?.type === 'text' ? previous.lines.at(-1)?.text : undefined;
  return last !== undefined && endsSentence(last) && columnsOf(previous!) > 2 * WIDEST_STRAY;
}

function isFurnitureAnywhere(piece: Piece): boolean {
  const text = shortLine(piece);
  if (text === undefined) return false;
  return furnitureLines.has(furnitureKey(text)) || isCopyright(text) || isPageNumber(text) || isPointer(text);
}

function isCopyright(text: string): boolean {
  return copyrightLine.test(text);
}

function isPageNumber(text: string): boolean {
  return pageNumber.test(text) || /^[-–] ?\d{1,4} ?[-–]$/.test(text);
}

function isPointer(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < 40 && pointerStarts.has(furnitureKey(text.slice(0, colon)));
}

function isBreadcrumb(text: string): boolean {
  const parts = text.split(/[>»›]/);
  return parts.length > 2 && parts.every((part) => part.trim() !== '' && part.length < 40);
}

function shortLine(piece: Piece): string | undefined {
  const line = onlyLine(piece);
  return line !== undefined && line.text.length <= LONGEST_FURNITURE ? line.text : undefined;
}

/** Letters only, lower case, single blanks. */
function furnitureKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
