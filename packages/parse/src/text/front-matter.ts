/** What stands above the first paragraph: headline, standfirst, byline, date. */
import type { Agent, Metadata, TextRole } from '@depesche/article';
import { type Byline, readByline } from '../credits/byline.js';
import { type DateFacts, mergeDates, readDateLine } from '../credits/date-line.js';
import { captionStarts, sectionLines } from '../words.js';
import { hasHeadingForm, hasHeadlineForm, headingText, isProse } from './heading-form.js';
import { columnsOf, firstLine, gapBefore, type Piece, type TextPiece } from './piece.js';
import { readPlaceAndDate, runInDateline } from './run-in-dateline.js';
import { cutLine, lineStart } from './source-line.js';
import { columns, isAllCapitals, wordCount } from './text-form.js';

export interface FrontMatter {
  /** All pieces, those of the front matter with their role. */
  readonly pieces: readonly Piece[];
  readonly metadata: Metadata;
  /** A first line that only names the section and is left out. */
  readonly section?: TextPiece;
  readonly hasHeadline: boolean;
  /** A date whose day and month cannot be told apart, and no other. */
  readonly ambiguousDate?: TextPiece;
}

/** Byline and date stand at most so many pieces below the headline. */
const FURTHEST_CREDIT = 5;

/** Running text above the byline is a standfirst up to this width. */
const WIDEST_STANDFIRST = 800;

/** Finds the front matter. A `title` known from a header is the headline, unless the text has it again or marks its own. */
export function readFrontMatter(input: string, pieces: readonly Piece[], title?: string): FrontMatter {
  const reading = new Reading(pieces);
  reading.skipSection();
  reading.readCredits();
  reading.readHeadline(title);
  reading.readBelowHeadline();
  reading.splitDateline(input);
  return reading.result();
}

class Reading {
  private readonly pieces: Piece[];
  private at = 0;
  private section: TextPiece | undefined;
  private ambiguous: TextPiece | undefined;
  private hasHeadline = false;
  private readonly authors: Agent[] = [];
  private dates: DateFacts = {};

  constructor(pieces: readonly Piece[]) {
    this.pieces = [...pieces];
  }

  skipSection(): void {
    const text = headingText(this.pieces[0], 1);
    if (text === undefined || !sectionLines.has(text.toLowerCase()) || !isHeadline(this.pieces, 1)) return;
    this.section = this.pieces.shift() as TextPiece;
  }

  readHeadline(title: string | undefined): void {
    const first = this.pieces[this.at];
    if (first?.type !== 'text') return;
    if (title !== undefined) {
      if (headingText(first, 3) !== title && (first.level === undefined || !this.isTopHeading())) return;
    } else if (isKicker(this.pieces, this.at)) {
      this.give(this.at, 'kicker');
      this.at++;
    } else if (first.level !== undefined ? !this.isTopHeading() : !isHeadline(this.pieces, this.at)) return;
    this.give(this.at, 'headline');
    this.hasHeadline = true;
    this.at++;
  }

  /** Standfirst, captions, byline and date, in any order. */
  readBelowHeadline(): void {
    const end = this.endOfCredits();
    for (; this.at < end; this.at++) {
      if (this.readCredit(this.at)) continue;
      this.give(this.at, isCaption(this.pieces[this.at]!) ? 'caption' : 'standfirst');
    }
    if (this.hasHeadline && end < 0 && this.isSubheadline()) {
      this.give(this.at, 'standfirst');
      this.at++;
    }
    this.readCredits();
  }

  readCredits(): void {
    while (this.at < this.pieces.length - 1 && this.readCredit(this.at)) this.at++;
  }

  /** Cuts „BERLIN (dpa) -“ off the first paragraph. */
  splitDateline(input: string): void {
    const piece = this.pieces[this.at];
    if (piece?.type !== 'text' || piece.level !== undefined || !isProse(piece)) return;
    const line = firstLine(piece);
    const found = runInDateline(line.text);
    const place = found && lineStart(input, line, found.length);
    const rest = found && cutLine(input, line, found.textStart);
    if (found === undefined || place === undefined || rest === undefined) return;
    this.dates = mergeDates(this.dates, found.dates ?? {});
    this.pieces.splice(
      this.at,
      1,
      { type: 'text', role: 'dateline', lines: [place] },
      { ...piece, lines: [{ ...rest, gap: 0 }, ...piece.lines.slice(1)] },
    );
  }

  result(): FrontMatter {
    const { published, modified } = this.dates;
    const metadata: Metadata = {
      ...(this.section !== undefined && { section: firstLine(this.section).text }),
      ...(this.authors.length > 0 && { authors: this.authors }),
      ...(published !== undefined && { datePublished: published }),
      ...(modified !== undefined && { dateModified: modified }),
    };
    return {
      pieces: this.pieces,
      metadata,
      hasHeadline: this.hasHeadline,
      ...(this.section !== undefined && { section: this.section }),
      ...(this.ambiguous !== undefined && published === undefined && { ambiguousDate: this.ambiguous }),
    };
  }

  private give(i: number, role: TextRole): void {
    const { lines } = this.pieces[i] as TextPiece;
    this.pieces[i] = { type: 'text', lines, role };
  }

  private readCredit(i: number): boolean {
    const credit = readCredit(this.pieces, i);
    if (credit === undefined) return false;
    this.give(i, credit.authors === undefined ? 'dateline' : 'byline');
    this.authors.push(...(credit.authors ?? []));
    if (credit.dates?.ambiguous === true) this.ambiguous = this.pieces[i] as TextPiece;
    this.dates = mergeDates(this.dates, credit.dates ?? {});
    return true;
  }

  /** Index behind the last byline or date near the top with nothing but standfirst before it; -1 when there is none. */
  private endOfCredits(): number {
    let end = -1;
    for (let i = this.at; i < Math.min(this.pieces.length - 1, this.at + FURTHEST_CREDIT); i++) {
      const piece = this.pieces[i]!;
      if (isCredit(this.pieces, i)) end = i + 1;
      else if (!this.hasHeadline || end >= 0 || !isStandfirst(piece)) break;
    }
    return end;
  }

  /** The first marked heading is the headline when it is the only one of its level, or of the first. */
  private isTopHeading(): boolean {
    const level = (this.pieces[this.at] as TextPiece).level!;
    const isRival = (piece: Piece, i: number): boolean => i > this.at && piece.type === 'text' && piece.level !== undefined && piece.level <= level;
    return level === 1 || !this.pieces.some(isRival);
  }

  /** A second line with the form of a headline, and not a heading's, above running text. */
  private isSubheadline(): boolean {
    const text = headingText(this.pieces[this.at], 2);
    if (text === undefined || (this.pieces[this.at] as TextPiece).level !== undefined || !hasHeadlineForm(text)) return false;
    return columns(text) >= 30 && wordCount(text) >= 5 && isProse(this.pieces[this.at + 1], columns(text));
  }
}

/** Whether the piece has the form of a headline and a body follows. */
function isHeadline(pieces: readonly Piece[], i: number): boolean {
  const text = headingText(pieces[i], 3);
  if (text === undefined || !hasHeadlineForm(text)) return false;
  const next = pieces[i + 1];
  if (next === undefined) return false;
  if (isProse(next, columns(text))) return columns(text) < Math.max(110, 0.7 * widest(pieces, i + 1));
  if (isCredit(pieces, i + 1)) return pieces.length > i + 2;
  const below = headingText(next, 2);
  if (below !== undefined && hasHeadlineForm(below) && leadsToProse(pieces, i + 2)) return true;
  return gapBefore(next) > 0 && hasHeadingForm(text) && (next.type !== 'text' || pieces.length > i + 3);
}

/** A short line of capitals above a headline that is not all capitals. */
function isKicker(pieces: readonly Piece[], i: number): boolean {
  const text = headingText(pieces[i], 1);
  const next = headingText(pieces[i + 1], 3);
  if (text === undefined || next === undefined || (pieces[i] as TextPiece).level !== undefined) return false;
  const isLabel = wordCount(text) <= 4 && columns(text) <= 40 && isAllCapitals(text) && !isAllCapitals(next);
  return isLabel && columns(next) > columns(text) && isHeadline(pieces, i + 1);
}

/** Running text, or one more line and then running text. */
function leadsToProse(pieces: readonly Piece[], i: number): boolean {
  return isProse(pieces[i]) || isProse(pieces[i + 1]);
}

function isStandfirst(piece: Piece): boolean {
  return piece.type === 'text' && piece.level === undefined && columnsOf(piece) <= WIDEST_STANDFIRST;
}

/** „Foto: …“. */
export function isCaption(piece: Piece): boolean {
  const start = /^(\p{L}{3,12}(?: \p{L}{3,12})?):\s/u.exec(headingText(piece, 2) ?? '')?.[1];
  return start !== undefined && captionStarts.has(start.toLowerCase());
}

function isCredit(pieces: readonly Piece[], i: number): boolean {
  return readCredit(pieces, i) !== undefined;
}

/** What a byline or date line says; a bare date is one only above running text or beside another credit. */
function readCredit(pieces: readonly Piece[], i: number): Partial<Byline> | undefined {
  const text = headingText(pieces[i], 1);
  if (text === undefined || text.endsWith(':')) return undefined;
  const byline = readByline(text);
  if (byline !== undefined) return byline;
  const dates = readDateLine(text) ?? readPlaceAndDate(text);
  if (dates === undefined) return undefined;
  const next = pieces[i + 1];
  return next === undefined || next.type !== 'text' || headingText(next, 1) === undefined || leadsToProse(pieces, i + 1) ? { dates } : undefined;
}

function widest(pieces: readonly Piece[], from: number): number {
  let width = 0;
  for (let i = from; i < pieces.length; i++) width = Math.max(width, columnsOf(pieces[i]!));
  return width;
}
