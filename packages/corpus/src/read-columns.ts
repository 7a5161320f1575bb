/** Corpora of one token a line in columns, sentences parted by blank lines: CoNLL, IOB, GermEval. */
import { readText } from './read-json-lines.js';

/** One sentence: its tokens as rows of columns, and the comment lines before it without their `#`. */
export interface ColumnSentence {
  readonly comments: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A sentence of GermEval 2014 with its BIO labels, outer and inner. */
export interface GermEvalSentence {
  /** Address and date of the source. */
  readonly source: string;
  readonly tokens: readonly string[];
  readonly outer: readonly string[];
  readonly inner: readonly string[];
}

/** Sentences of a column file (tabs, or single blanks where a line has none, between columns; packed with xz when its name says so). */
export function readColumns(path: string): ColumnSentence[] {
  return parseColumns(readText(path));
}

/** Sentences of a column text; lines of `#` and more than a label before the rows of a sentence are comments. */
export function parseColumns(text: string): ColumnSentence[] {
  const sentences: ColumnSentence[] = [];
  let comments: string[] = [];
  let rows: string[][] = [];
  const finish = (): void => {
    if (rows.length === 0) return;
    sentences.push({ comments, rows });
    comments = [];
    rows = [];
  };
  for (const line of text.split('\n')) {
    const bare = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (bare === '') finish();
    else if (rows.length === 0 && isComment(bare)) comments.push(bare.slice(1).trim());
    else rows.push(bare.split(bare.includes('\t') ? '\t' : ' '));
  }
  finish();
  return sentences;
}

/** The sentences of GermEval 2014 in its own four columns: number, token, outer label, inner label. */
export function readGermEval(path: string): GermEvalSentence[] {
  return readColumns(path).map(({ comments, rows }) => ({
    source: comments.join(' '),
    tokens: rows.map((row) => row[1]!),
    outer: rows.map((row) => row[2]!),
    inner: rows.map((row) => row[3]!),
  }));
}

/** A token `#` is followed by its label, so by a tab and no further words. */
function isComment(line: string): boolean {
  return (line.startsWith('# ') && !/^# [OBI]\b/.test(line)) || (line.startsWith('#\t') && line.split('\t').length > 2 && !/^#\t[OBI]/.test(line));
}
