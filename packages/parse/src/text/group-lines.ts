/** From lines to pieces: which lines belong together. */
import { isFull, type Layout } from './layout.js';
import { headingMark, isRule, type ItemMark, itemMark, quoteMarkLength, underlineLevel } from './line-marks.js';
import type { ItemPiece, Piece, QuotePiece, TextPiece } from './piece.js';
import { cutLine, type Line } from './source-line.js';
import { endsColon, endsMidSentence, endsSentence, endsStatement, startsLowerCase } from './text-form.js';

/** In text with a line for each paragraph, a line at least this long that breaks off goes on in the next one. */
const LONG_ENOUGH_TO_WRAP = 40;

/** Lines as pieces, in order; every line is in exactly one. */
export function groupLines(input: string, lines: readonly Line[], layout: Layout): Piece[] {
  const grouping = new Grouping(input, layout);
  for (const line of lines) grouping.add(line);
  return grouping.pieces;
}

/** The piece that the next line may still belong to. */
interface OpenPiece {
  readonly type: 'text' | 'item' | 'quote';
  readonly lines: Line[];
  /** Of the first line, with its mark. */
  readonly indent: number;
}

class Grouping {
  readonly pieces: Piece[] = [];
  private open: OpenPiece | undefined;
  private last: Line | undefined;

  constructor(
    private readonly input: string,
    private readonly layout: Layout,
  ) {}

  add(line: Line): void {
    if (!this.addQuoted(line) && !this.addMarked(line)) this.addPlain(line);
    this.last = line;
  }

  private addQuoted(line: Line): boolean {
    const length = quoteMarkLength(line.text);
    if (length === 0) return false;
    const rest = cutLine(this.input, line, length);
    if (this.open?.type !== 'quote' || line.gap > 0) this.start({ type: 'quote', lines: [] });
    if (rest !== undefined) {
      const blank = this.last !== undefined && quoteMarkLength(this.last.text) > 0 && this.last.text.trim() === '>';
      this.open?.lines.push(blank ? { ...rest, gap: rest.gap + 1 } : rest);
    }
    return true;
  }

  private addMarked(line: Line): boolean {
    if (isRule(line.text)) {
      if (!this.underline(line)) this.pieces.push({ type: 'rule', lines: [line] });
      this.open = undefined;
      return true;
    }
    const heading = headingMark(line.text);
    const headingLine = heading && this.between(line, heading.before, heading.after);
    if (heading !== undefined && headingLine !== undefined) {
      this.pieces.push({ type: 'text', lines: [headingLine], level: heading.level });
      this.open = undefined;
      return true;
    }
    const mark = itemMark(line.text);
    if (mark === undefined || this.isInsideParagraph(line, mark)) return false;
    const item = cutLine(this.input, line, mark.length);
    if (item === undefined) return false;
    this.start({ type: 'item', mark, marked: line, lines: [item] });
    return true;
  }

  private addPlain(line: Line): void {
    if (this.open !== undefined && this.open.type !== 'quote' && this.last !== undefined && line.gap === 0) {
      if (this.continues(this.open, this.last, line)) {
        this.open.lines.push(line);
        return;
      }
    }
    this.start({ type: 'text', lines: [line] });
  }

  private start(piece: (TextPiece | ItemPiece | QuotePiece) & { readonly lines: Line[] }): void {
    this.pieces.push(piece);
    this.open = { type: piece.type, lines: piece.lines, indent: piece.type === 'item' ? piece.marked.indent : 0 };
  }

  /** `===` or `---` right below a single line makes it a heading. */
  private underline(line: Line): boolean {
    const level = underlineLevel(line.text);
    const above = this.open;
    if (level === undefined || line.gap > 0 || above?.type !== 'text' || above.lines.length > 1) return false;
    if (endsStatement(above.lines[0]!.text) || above.lines[0]!.text.length > 200) return false;
    this.pieces[this.pieces.length - 1] = { type: 'text', lines: above.lines, level };
    return true;
  }

  /** A dash or number at the start of a wrapped line may only happen to stand there. */
  private isInsideParagraph(line: Line, mark: ItemMark): boolean {
    const { last, layout } = this;
    if (this.open?.type !== 'text' || line.gap > 0 || last === undefined) return false;
    if (layout.type === 'lines') return mark.type === 'bullet' && mark.sign === '–' && breaksOff(last) && startsLowerCase(line.text);
    return isFull(last, line, layout.width) && !endsSentence(last.text) && !endsColon(last.text);
  }

  private continues(open: OpenPiece, last: Line, line: Line): boolean {
    if (open.type === 'item' && line.indent > open.indent) return true;
    if (this.layout.type === 'wrapped') return continuesWrapped(last, line, this.layout.width);
    return breaksOff(last) && (startsLowerCase(line.text) || /\p{L}-$/u.test(last.text));
  }

  private between(line: Line, before: number, after: number): Line | undefined {
    const rest = cutLine(this.input, { ...line, end: line.end - after }, before);
    return rest && { ...rest, gap: line.gap };
  }
}

/** Whether a line that should be a paragraph is none. */
function breaksOff(line: Line): boolean {
  return line.text.length >= LONG_ENOUGH_TO_WRAP && endsMidSentence(line.text);
}

function continuesWrapped(last: Line, line: Line, width: number): boolean {
  if (line.indent >= last.indent + 2 && endsSentence(last.text)) return false;
  if (isFull(last, line, width)) return true;
  if (endsMidSentence(last.text) && startsLowerCase(line.text)) return true;
  return !endsSentence(last.text) && last.text.length >= 0.8 * width;
}
