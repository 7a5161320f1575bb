/** Text cut to what a terminal has room for. */
import { terminalWidth } from '@depesche/render';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text if it takes no more columns, else its beginning with an ellipsis. */
export function cutToWidth(text: string, columns: number): string {
  if (terminalWidth(text) <= columns) return text;
  let cut = '';
  let used = 1; // the ellipsis
  for (const { segment } of graphemes.segment(text.slice(0, 4 * columns))) {
    used += terminalWidth(segment);
    if (used > columns) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}
