/** Text cut to what a terminal has room for. */
import { graphemes, terminalWidth } from './grapheme-width.js';

/** The text if it takes no more than `columns` of a terminal, else as many whole graphemes of its beginning as fit, and an ellipsis. */
export function cutToWidth(text: string, columns: number): string {
  if (terminalWidth(text) <= columns) return text;
  let cut = '';
  let used = 1; // the ellipsis
  // What is cut off need not be looked at; marks without a width of their own are the reason for more than `columns`.
  for (const grapheme of graphemes(text.slice(0, 4 * columns))) {
    used += terminalWidth(grapheme);
    if (used > columns) break;
    cut += grapheme;
  }
  return `${cut.trimEnd()}…`;
}
