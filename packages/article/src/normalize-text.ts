/** The characters an article's text may hold, and how any string is brought to that form. */
import type { SourceRun } from './article.js';

export interface NormalizeOptions {
  /** Offset of the raw string in the parsed input; `runs` count from there. Default 0. */
  readonly offset?: number;
  /** Keep line breaks (as `\n`, one for a run of white space that holds one) instead of making them blanks. Default false. */
  readonly keepLineBreaks?: boolean;
}

export interface NormalizedText {
  readonly text: string;
  /** Where each run of `text` was in the parsed input. */
  readonly runs: readonly SourceRun[];
}

type CharacterClass = 'text' | 'blank' | 'line-break' | 'dropped';

/**
 * A raw string as a text block may hold it: runs of white space become one blank, ends are trimmed, control and
 * invisible characters go, lone surrogates become U+FFFD. Nothing else is touched: no NFC, quotation marks as printed.
 */
export function normalizeText(raw: string, options: NormalizeOptions = {}): NormalizedText {
  const { offset = 0, keepLineBreaks = false } = options;
  const runs: [text: number, source: number, length: number][] = [];
  let text = '';
  let gap = -1; // offset of white space that is written when text follows
  let gapText = ' ';

  const write = (piece: string, source: number): void => {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + last[2] === source) last[2] += piece.length;
    else runs.push([text.length, source, piece.length]);
    text += piece;
  };

  for (let i = 0; i < raw.length; ) {
    const kind = classify(raw.charCodeAt(i));
    if (kind === 'text') {
      if (gap >= 0 && text !== '') write(gapText, offset + gap);
      gap = -1;
      gapText = ' ';
      const end = endOfRun(raw, i);
      write(raw.slice(i, end).toWellFormed(), offset + i);
      i = end;
      continue;
    }
    if (kind !== 'dropped' && gap < 0) gap = i;
    if (kind === 'line-break' && keepLineBreaks) gapText = '\n';
    i++;
  }
  return { text, runs };
}

/** Whether a code unit may stand in an article's text as it is (blanks and line breaks have rules of their own). */
export function isTextCodeUnit(code: number): boolean {
  return classify(code) === 'text';
}

/** End of the run of ordinary characters that starts at `start`. */
function endOfRun(raw: string, start: number): number {
  let end = start + 1;
  while (end < raw.length && classify(raw.charCodeAt(end)) === 'text') end++;
  return end;
}

/**
 * What the model does with a code unit. Dropped are C0 and C1 controls, soft hyphen, zero-width space, word joiner,
 * byte order mark, U+FFFE and U+FFFF; the zero-width (non-)joiners and bidi controls stay, scripts and
 * emoji need them.
 */
function classify(code: number): CharacterClass {
  if (code > 0x20 && code < 0x7f) return 'text';
  if (code === 0x20 || code === 0x09) return 'blank';
  if (code >= 0x0a && code <= 0x0d) return 'line-break';
  if (code < 0x20) return 'dropped';
  if (code < 0xa0) return code === 0x85 ? 'line-break' : 'dropped';
  if (code === 0xa0) return 'blank';
  if (code === 0xad) return 'dropped';
  if (code < 0x1680) return 'text';
  return classifyRare(code);
}

function classifyRare(code: number): CharacterClass {
  if (code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000) {
    return 'blank';
  }
  if (code === 0x2028 || code === 0x2029) return 'line-break';
  if (code === 0x200b || code === 0x2060 || code === 0xfeff || code >= 0xfffe) return 'dropped';
  return 'text';
}
