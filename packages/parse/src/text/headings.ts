/** Which pieces of the body are headings, and which lines are verse. */
import { columnsOf, gapBefore, lastLine, onlyLine, type Piece } from './piece.js';
import { hasHeadingForm, headingText, isProse } from './heading-form.js';
import { columns, endsColon, endsSentence } from './text-form.js';

/** Lines this narrow in a row are verse or a table, as long as most are no sentences. */
const WIDEST_VERSE = 70;
const WIDEST_LINE_AMONG_VERSE = 110;
const FEWEST_VERSE_LINES = 3;

/** Gives headings their role: by their marks, else by their form and what stands around them. */
export function findHeadings(pieces: readonly Piece[]): Piece[] {
  const width = typicalWidth(pieces);
  return pieces.map((piece, i) => {
    if (piece.type !== 'text' || piece.role !== undefined) return piece;
    if (piece.level !== undefined) return { ...piece, role: 'heading' };
    return isHeading(pieces, i, width) ? { ...piece, role: 'heading', level: 2 } : piece;
  });
}

/** Puts narrow lines that follow each other without a blank line, and are mostly no sentences, into one piece each run. Linear. */
export function joinVerse(pieces: readonly Piece[]): Piece[] {
  const verse = new VerseLines(pieces);
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    const end = verse.endFrom(i);
    if (end - i < FEWEST_VERSE_LINES) {
      joined.push(pieces[i]!);
      i++;
      continue;
    }
    const lines = pieces.slice(i, end).flatMap((piece) => piece.lines);
    joined.push({ type: 'text', lines, verse: true });
    i = end;
  }
  return joined;
}

function isHeading(pieces: readonly Piece[], i: number, typical: number): boolean {
  const piece = pieces[i]!;
  const text = headingText(piece, 2);
  if (text === undefined || !hasHeadingForm(text) || columns(text) > 0.8 * typical) return false;
  return followsSomethingFinished(pieces, i) && leadsToText(pieces, i, columns(text));
}

function followsSomethingFinished(pieces: readonly Piece[], i: number): boolean {
  const previous = pieces[i - 1];
  if (previous?.type !== 'text' || previous.role !== undefined) return true;
  if (previous.verse === true) return gapBefore(pieces[i]!) > 0;
  const last = lastLine(previous)?.text ?? '';
  return gapBefore(pieces[i]!) > 0 ? !endsColon(last) : endsSentence(last);
}

/** Running text, verse, a list or a quotation comes next; or a subheading and then running text. */
function leadsToText(pieces: readonly Piece[], i: number, width: number): boolean {
  const next = pieces[i + 1];
  if (next === undefined) return false;
  if (isProse(next, width)) return true;
  if (gapBefore(next) > 0 || gapBefore(pieces[i]!) > 0) {
    if (next.type === 'item' || next.type === 'quote' || (next.type === 'text' && next.verse === true)) return true;
  }
  if (next.type !== 'text') return false;
  if (next.level !== undefined) return true;
  const text = headingText(next, 2);
  return text !== undefined && hasHeadingForm(text) && isProse(pieces[i + 2], columns(text));
}

/** Median width of the pieces that end like a sentence; headings are narrower. */
function typicalWidth(pieces: readonly Piece[]): number {
  const widths = pieces.filter((piece) => piece.type === 'text' && isProse(piece, 0)).map(columnsOf);
  widths.sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? Number.POSITIVE_INFINITY;
}

/** Whether a piece may be a line of verse: on its own, once a run has enough lines, or not at all. */
function verseForm(piece: Piece): 'always' | 'in a run' | 'never' {
  const line = onlyLine(piece);
  if (line === undefined || piece.type !== 'text' || piece.role !== undefined || piece.level !== undefined) return 'never';
  if (endsColon(line.text)) return 'never';
  if (columns(line.text) <= WIDEST_VERSE) return 'always';
  return columns(line.text) <= WIDEST_LINE_AMONG_VERSE && !endsSentence(line.text) ? 'in a run' : 'never';
}

/** Where runs of verse end. What a line says about itself is worked out once, so that looking from every piece on stays linear. */
class VerseLines {
  private readonly forms: readonly ReturnType<typeof verseForm>[];
  /** Pieces before each one that end like a sentence. */
  private readonly sentences: Int32Array;
  /** The first piece from each one on that ends every run, by its form or by a blank line before it. */
  private readonly stops: Int32Array;

  constructor(private readonly pieces: readonly Piece[]) {
    const count = pieces.length;
    this.forms = pieces.map(verseForm);
    this.sentences = new Int32Array(count + 1);
    this.stops = new Int32Array(count + 1).fill(count);
    for (let i = 0; i < count; i++) {
      const isSentence = this.forms[i] !== 'never' && endsSentence(onlyLine(pieces[i])!.text);
      this.sentences[i + 1] = this.sentences[i]! + (isSentence ? 1 : 0);
    }
    for (let i = count - 1; i >= 0; i--) this.stops[i] = this.forms[i] === 'never' || gapBefore(pieces[i]!) > 0 ? i : this.stops[i + 1]!;
  }

  /** Index behind the run that starts with a piece; `start` when none does. */
  endFrom(start: number): number {
    const { pieces } = this;
    let end = this.runFrom(start);
    const sentences = this.sentences[end]! - this.sentences[start]!;
    // A last line that goes on in prose is the prose's heading.
    if (end > start && end < pieces.length && gapBefore(pieces[end]!) === 0 && isProse(pieces[end])) end--;
    return 2 * sentences <= end - start ? end : start;
  }

  private runFrom(start: number): number {
    for (let i = start; i < start + FEWEST_VERSE_LINES; i++) {
      if (i === this.pieces.length || this.forms[i] !== 'always' || (i > start && this.stops[i] === i)) return i;
    }
    return this.stops[start + FEWEST_VERSE_LINES]!;
  }
}
