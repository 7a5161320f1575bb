/** Whether a line of the input is a paragraph, or paragraphs are wrapped over several lines. */
import type { Line } from './source-line.js';
import { isRule, itemMark, quoteMarkLength } from './line-marks.js';
import { endsSentence, startsLowerCase } from './text-form.js';

/** `wrapped`: lines were filled up to `width` code units, so a break between two full lines means nothing. */
export type Layout = { readonly type: 'lines' } | { readonly type: 'wrapped'; readonly width: number };

/** Wrapped text is narrower than this; longer lines are paragraphs. */
const WIDEST = 160;
const NARROWEST = 36;

/** Greedy filling leaves no room for the next word; other ways of filling leave a little. */
const SLACK = 6;

/**
 * Text counts as wrapped when most lines that are followed by another one had no room for its first word, and
 * most of those break off inside a sentence and go on in lower case. Verse and tables fail on the first count
 * (verse of even lines by its last lines, which are as long as the others), a line for each paragraph on the second.
 */
export function detectLayout(lines: readonly Line[]): Layout {
  const pairs = adjacentLines(lines);
  if (pairs.length < 2) return { type: 'lines' };
  const width = highPercentile(pairs.map(([line]) => line.text.length));
  if (width > WIDEST || width < NARROWEST) return { type: 'lines' };
  const full = pairs.filter(([line, next]) => isFull(line, next, width));
  const open = full.filter(([line]) => !endsSentence(line.text));
  const lower = open.filter(([, next]) => startsLowerCase(next.text));
  const hasCase = lines.some((line) => startsLowerCase(line.text) || /\p{Ll}/u.test(line.text));
  const isWrapped =
    full.length >= 0.6 * pairs.length && open.length >= 0.5 * full.length && (!hasCase || lower.length >= 0.2 * open.length);
  return isWrapped && open.length > 0 && !endsLikeVerse(lines, width) ? { type: 'wrapped', width } : { type: 'lines' };
}

/** Whether the next line's first word would not have fitted on this line. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S{1,40}/.exec(next.text)?.[0] ?? '';
  return line.text.length + 1 + word.length > width - SLACK;
}

/** Whether the last lines of paragraphs are mostly long: in prose their length is a matter of chance. */
function endsLikeVerse(lines: readonly Line[], width: number): boolean {
  const ends = lines.filter((line, i) => line.gap === 0 && i > 0 && lines[i + 1]?.gap !== 0);
  const long = ends.filter((line) => line.text.length >= 0.7 * width);
  return ends.length >= 3 && long.length > 0.75 * ends.length;
}

/** Pairs of lines without a blank line or a mark between them. */
function adjacentLines(lines: readonly Line[]): [Line, Line][] {
  const pairs: [Line, Line][] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]!;
    const next = lines[i]!;
    if (next.gap === 0 && !isMarked(next.text) && !isRule(line.text)) pairs.push([line, next]);
  }
  return pairs;
}

function isMarked(text: string): boolean {
  return itemMark(text) !== undefined || quoteMarkLength(text) > 0 || isRule(text) || text.startsWith('#');
}

/** The length that 95 % of the lines keep to, so that a stray long line does not count. */
function highPercentile(lengths: readonly number[]): number {
  const sorted = Float64Array.from(lengths).sort();
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 0;
}
