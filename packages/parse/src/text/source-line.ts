/** The input cut into lines; blank lines are only counted. */
import { isTextCodeUnit } from '@depesche/article';

/** A line that holds text, without the white space and invisible characters at its ends. */
export interface Line {
  /** Range in the input. */
  readonly start: number;
  readonly end: number;
  /** The range's characters, as the input has them. */
  readonly text: string;
  /** Width of the white space before it, a tab reaching to the next multiple of four. */
  readonly indent: number;
  /** Number of blank lines before it. */
  readonly gap: number;
}

/** More lines than a book has; what follows them is taken as one line, so that memory stays bounded. */
export const MOST_LINES = 500_000;

/** All lines that hold text; ends of line are CRLF, LF, CR, VT, FF, NEL, U+2028 and (as a blank line) U+2029. */
export function splitLines(input: string): Line[] {
  const lines: Line[] = [];
  const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
  let from = 0;
  let gap = 0;
  while (from <= input.length) {
    const found = lines.length < MOST_LINES - 1 ? lineBreak.exec(input) : null;
    const line = readLine(input, { from, to: found?.index ?? input.length, gap });
    if (line === undefined) gap++;
    else {
      lines.push(line);
      gap = 0;
    }
    if (found === null) break;
    if (found[0] === '\u2029') gap++;
    from = lineBreak.lastIndex;
  }
  return lines;
}

/** The rest of a line from `by` code units on; undefined when nothing is left. */
export function cutLine(input: string, line: Line, by: number): Line | undefined {
  const rest = readLine(input, { from: line.start + by, to: line.end, gap: line.gap });
  return rest === undefined ? undefined : { ...rest, indent: line.indent + by + rest.indent };
}

/** The first `length` code units of a line; undefined when they hold no text. */
export function lineStart(input: string, line: Line, length: number): Line | undefined {
  const part = readLine(input, { from: line.start, to: line.start + length, gap: line.gap });
  return part === undefined ? undefined : { ...part, indent: line.indent };
}

function readLine(input: string, range: { from: number; to: number; gap: number }): Line | undefined {
  let start = range.from;
  let end = range.to;
  while (start < end && !isTextCodeUnit(input.charCodeAt(start))) start++;
  while (end > start && !isTextCodeUnit(input.charCodeAt(end - 1))) end--;
  if (start === end) return undefined;
  return { start, end, text: input.slice(start, end), indent: columnsBetween(input, range.from, start), gap: range.gap };
}

function columnsBetween(input: string, from: number, to: number): number {
  let columns = 0;
  for (let i = from; i < to; i++) {
    if (input[i] === '\t') columns += 4 - (columns % 4);
    else if (/\s/.test(input[i]!)) columns++;
  }
  return columns;
}
