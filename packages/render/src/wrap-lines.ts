/** Breaks text into lines of a width, by what a terminal shows. */
import type { Span } from '@depesche/article';
import { graphemes, terminalWidth } from './grapheme-width.js';

/**
 * The lines of `text` between two offsets as ranges, without the blanks at which they were broken. Lines break at blanks
 * and line feeds; a word longer than the width is cut between graphemes. Without a finite width only line feeds break.
 */
export function wrapLines(text: string, range: Span, width: number): Span[] {
  const lines: Span[] = [];
  for (let start = range.start; start <= range.end; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > range.end ? range.end : feed;
    if (Number.isFinite(width)) wrapLine(text, { start, end }, { width: Math.max(1, Math.floor(width)), lines });
    else lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/**
 * The lines of a text, each no wider than `width` columns of a terminal: broken at blanks and line feeds, within a word only where it is longer than a line.
 * Control characters are as wide as nothing and stay; take them out first where they may do harm.
 */
export function wrapText(text: string, width: number): string[] {
  return wrapLines(text, { start: 0, end: text.length }, width).map(({ start, end }) => text.slice(start, end));
}

function wrapLine(text: string, range: Span, { width, lines }: { readonly width: number; readonly lines: Span[] }): void {
  let lineStart = range.start;
  let lineEnd = range.start; // end of the last word that fits
  let used = 0;
  for (const word of wordsOf(text.slice(range.start, range.end), range.start)) {
    let columns = terminalWidth(text.slice(word.start, word.end));
    if (lineEnd > lineStart && used + 1 + columns <= width) {
      used += 1 + columns;
      lineEnd = word.end;
      continue;
    }
    if (lineEnd > lineStart) lines.push({ start: lineStart, end: lineEnd });
    lineStart = word.start;
    if (columns > width) {
      const cuts = cutWord(text, word, width);
      lines.push(...cuts.slice(0, -1));
      lineStart = cuts.at(-1)!.start;
      columns = terminalWidth(text.slice(lineStart, word.end));
    }
    lineEnd = word.end;
    used = columns;
  }
  lines.push({ start: lineStart, end: lineEnd });
}

/** The words of a line that starts at `offset` of the text. */
function* wordsOf(line: string, offset: number): Generator<Span, void, undefined> {
  for (let from = 0; from < line.length; ) {
    if (line[from] === ' ') {
      from++;
      continue;
    }
    const blank = line.indexOf(' ', from);
    const to = blank < 0 ? line.length : blank;
    yield { start: offset + from, end: offset + to };
    from = to;
  }
}

function cutWord(text: string, word: Span, width: number): Span[] {
  const pieces: Span[] = [];
  let start = word.start;
  let end = word.start;
  let used = 0;
  for (const grapheme of graphemes(text.slice(word.start, word.end))) {
    const columns = terminalWidth(grapheme);
    if (used + columns > width && end > start) {
      pieces.push({ start, end });
      start = end;
      used = 0;
    }
    end += grapheme.length;
    used += columns;
  }
  pieces.push({ start, end });
  return pieces;
}
