/** Markdown escaping: text that CommonMark reads back as it is (CommonMark 0.31.2, 2.4 and 2.5). */

export interface EscapeContext {
  /** The text stands at the start of a line. */
  readonly atLineStart: boolean;
  /** How a line feed is written: a hard break, or a reference where a line cannot break. */
  readonly lineFeed: string;
}

/** Text with every character escaped that could mean something at its place. */
export function escapeMarkdown(text: string, { atLineStart, lineFeed }: EscapeContext): string {
  return text
    .split('\n')
    .map((line, i) => escapeLine(clean(line), atLineStart || (i > 0 && lineFeed.endsWith('\n'))))
    .join(lineFeed);
}

/** An address for the inside of `<…>`; `safeUrl` leaves no angle bracket, backslash or blank in it. */
export function linkDestination(safe: string): string {
  return `<${safe.replaceAll('&', '&amp;')}>`;
}

function escapeLine(line: string, atLineStart: boolean): string {
  const escaped = line
    // `#` can end a heading, `~` and `|` mean something in GFM, `!` before a link makes it a picture.
    .replace(/[\\`*_[\]<>#~|]|!$|&(?=[#a-z\d])/gi, '\\$&');
  // What starts a list or underlines a heading; the other characters that matter here are escaped everywhere.
  return atLineStart ? escaped.replace(/^[-+=]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2') : escaped;
}

function clean(line: string): string {
  return line.replace(/\p{Cc}+/gu, ' ').toWellFormed();
}
