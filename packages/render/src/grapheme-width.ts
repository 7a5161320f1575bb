/** How many terminal columns a string takes, grapheme by grapheme. */

// Blocks whose characters take two columns: East Asian Wide and Fullwidth of Unicode UAX #11, without unassigned gaps.
const wide =
  /^[\u{1100}-\u{115f}\u{231a}\u{231b}\u{2329}\u{232a}\u{2e80}-\u{303e}\u{3041}-\u{33ff}\u{3400}-\u{4dbf}\u{4e00}-\u{9fff}\u{a000}-\u{a4cf}\u{a960}-\u{a97c}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe10}-\u{fe19}\u{fe30}-\u{fe6b}\u{ff01}-\u{ff60}\u{ffe0}-\u{ffe6}\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const emoji = /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2})/u;
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
/** Characters of one column each that never join with their neighbours: Latin without combining marks, general punctuation. */
const simple = /^[ -~\u{a1}-\u{ac}\u{ae}-\u{2ff}\u{2010}-\u{2027}\u{2030}-\u{205e}]*$/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Code units the segmenter is given at a time: what it needs for a string grows with the square of its length. */
const WINDOW = 256;

/** The graphemes of a string (user-perceived characters); one of more than 256 code units comes in several pieces. */
export function graphemes(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const window = text.slice(start, start + WINDOW);
    const goesOn = start + window.length < text.length;
    const pieces = Array.from(segmenter.segment(window), ({ segment }) => segment);
    if (goesOn && pieces.length > 1) pieces.pop(); // the last may go on behind the window, so the next one starts with it
    for (const piece of pieces) {
      found.push(piece);
      start += piece.length;
    }
  }
  return found;
}

/** Columns a string takes in a terminal: wide characters and emoji two, combining marks and format characters none. */
export function terminalWidth(text: string): number {
  if (simple.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (zeroWidth.test(grapheme)) return 0;
  return wide.test(grapheme) || emoji.test(grapheme) ? 2 : 1;
}
