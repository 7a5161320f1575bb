/** What a character is to the tokenizer; a table for the Latin script, Unicode properties for the rest. */

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Extends the character before it: combining marks, joiners, variation selectors, direction marks. */
export const EXTENDER = 3;
/** Punctuation, symbols, controls, unpaired surrogates: everything else. */
export const SYMBOL = 4;

const TABLE_SIZE = 0x300;
const table = latinTable();

/** Class of the character at `offset`; a surrogate pair is classed as the character it encodes. */
export function classAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code < TABLE_SIZE ? table[code]! : classOfRare(text, offset, code);
}

/** How many code units the character at `offset` takes: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, offset: number): number {
  return (text.charCodeAt(offset) & 0xfc00) === 0xd800 && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** Whether the character at `offset` is an upper- or title-case letter. */
export function isUpper(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = text.slice(offset, offset + widthAt(text, offset));
  return character.toLowerCase() !== character;
}

/** Whether the character at `offset` is a lower-case letter; letters of scripts without case are neither. */
export function isLower(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (classAt(text, offset) !== LETTER) return false;
  const character = text.slice(offset, offset + widthAt(text, offset));
  return character.toUpperCase() !== character;
}

function classOfRare(text: string, offset: number, code: number): number {
  if (code >= 0x2010 && code <= 0x2027) return SYMBOL; // dashes, quotation marks, ellipsis: by far the most frequent here
  if ((code & 0xf800) === 0xd800) return widthAt(text, offset) === 2 ? classOf(String.fromCodePoint(text.codePointAt(offset)!)) : SYMBOL;
  return classOf(text[offset] ?? ' ');
}

function classOf(character: string): number {
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^\p{Nd}/u.test(character)) return DIGIT;
  if (/^[\s\u0085]/u.test(character)) return SPACE;
  if (/^[\p{M}\u200c-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u.test(character)) return EXTENDER;
  if (/^\p{Emoji_Modifier}/u.test(character)) return EXTENDER;
  return /^\p{N}/u.test(character) ? LETTER : SYMBOL;
}

function latinTable(): Uint8Array {
  const classes = new Uint8Array(TABLE_SIZE).fill(SYMBOL);
  for (let code = 0; code < TABLE_SIZE; code++) classes[code] = classOf(String.fromCharCode(code));
  return classes;
}
