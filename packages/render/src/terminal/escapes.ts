/** The escape sequences of `toTerminal`, and what keeps those of others out. */
import { safeUrl } from '../safe-url.js';

/** How many colours the terminal shows: none, 16, 256, or 16 million. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** A colour at each level: an SGR foreground code of the 16, a palette index of the 256, and RGB. */
export type TerminalColor = readonly [basic: number, palette: number, rgb: readonly [number, number, number]];

/** How a piece of text looks. */
export interface TerminalStyle {
  readonly color?: TerminalColor;
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

const ESC = '\u001b';
const RESET = `${ESC}[0m`;

/** `text` in a style; the text must be clean. Level 0 leaves it bare. */
export function styled(text: string, style: TerminalStyle, level: ColorLevel): string {
  const codes = level === 0 || text === '' ? [] : styleCodes(style, level);
  return codes.length === 0 ? text : `${ESC}[${codes.join(';')}m${text}${RESET}`;
}

/** `text` as an OSC 8 hyperlink, or bare when the address may not be linked. */
export function hyperlink(text: string, url: string): string {
  const safe = safeUrl(url);
  if (safe === undefined || text === '') return text;
  // The OSC 8 convention allows only bytes 32–126 in the address.
  const ascii = safe.replace(/[^!-~]+/g, (stray) => encodeURIComponent(stray));
  return `${ESC}]8;;${ascii}${ESC}\\${text}${ESC}]8;;${ESC}\\`;
}

/** A string without control characters, on one line, its bidi controls closed and isolated from what follows. */
export function cleanForTerminal(text: string): string {
  const clean = text.replace(/\p{Cc}+/gu, (controls) => (/[\t\n\r]/.test(controls) ? ' ' : '')).toWellFormed();
  return /[\u202a-\u202e\u2066-\u2069]/.test(clean) ? isolated(clean) : clean;
}

/** Unicode UAX #9: an isolate around the text, every embedding in it closed, every closing character without an opener gone. */
function isolated(text: string): string {
  const open: string[] = [];
  let result = '\u2068';
  for (const character of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(character)) open.push('\u202c');
    else if (/[\u2066-\u2068]/.test(character)) open.push('\u2069');
    else if (character === '\u202c' || character === '\u2069') {
      if (open.at(-1) !== character) continue;
      open.pop();
    }
    result += character;
  }
  return `${result}${open.reverse().join('')}\u2069`;
}

function styleCodes({ color, bold, dim, italic, underline }: TerminalStyle, level: 1 | 2 | 3): string[] {
  const codes: string[] = [];
  if (bold === true) codes.push('1');
  if (dim === true) codes.push('2');
  if (italic === true) codes.push('3');
  if (underline === true) codes.push('4');
  if (color !== undefined) codes.push(colorCode(color, level));
  return codes;
}

function colorCode([basic, palette, rgb]: TerminalColor, level: 1 | 2 | 3): string {
  if (level === 1) return String(basic);
  return level === 2 ? `38;5;${palette}` : `38;2;${rgb.join(';')}`;
}

/** Text without the sequences that `styled` and `hyperlink` write. */
export function withoutEscapes(text: string): string {
  return text.replaceAll(ownEscapes, '');
}

const ownEscapes = /\p{Cc}(?:\[[\d;]*m|\]8;;[!-~]*\p{Cc}\\)/gu;
