/** Character references of HTML (`&auml;`, `&#228;`) in text from pages, which JSON-LD often holds as well. */
import { accentedLetters, referenceNames, unterminatedNames } from './character-reference-names.js';

/** What a reference stands for, and how many code units of the source it takes up. */
export interface CharacterReference {
  readonly text: string;
  readonly length: number;
}

const LONGEST_NAME = 32;
const HASH = 0x23;
const SEMICOLON = 0x3b;

/** Pure, so that bundlers leave it out where nothing reads references. */
const table = /* @__PURE__ */ readTable();

/** What numbers 0x80 to 0x9f stand for: pages mean windows-1252 (HTML Living Standard, 13.2.5.80). */
const WINDOWS_1252 = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

interface NameTable {
  /** What each name stands for. */
  readonly characters: ReadonlyMap<string, string>;
  /** Names that need no semicolon, and the length of the longest. */
  readonly unterminated: ReadonlySet<string>;
  readonly longestUnterminated: number;
}

function readTable(): NameTable {
  const characters = new Map<string, string>();
  const unterminated = new Set(unterminatedNames.split(' '));
  const add = (name: string, character: string): void => {
    characters.set(name, character);
    if (/[\xa0-\xff]/.test(character)) unterminated.add(name);
  };
  let code = 0;
  for (const entry of referenceNames.trim().split(/\s+/)) {
    if (entry.startsWith('+')) {
      code = Number.parseInt(entry.slice(1), 16);
    } else {
      for (const name of entry.split('|')) add(name, String.fromCharCode(code));
      code++;
    }
  }
  for (const line of accentedLetters.trim().split('\n')) {
    const [accent = '', mark = '', letters = ''] = line.trim().split(' ');
    for (const letter of letters) add(letter + accent, (letter + mark).normalize());
  }
  return { characters, unterminated, longestUnterminated: Math.max(...[...unterminated].map((name) => name.length)) };
}

/**
 * The reference that starts with the `&` at `at`; undefined when there is none, or its name is not in our table.
 * `inAttribute`: the stricter rules of attribute values.
 */
export function readCharacterReference(source: string, at: number, inAttribute = false): CharacterReference | undefined {
  return source.charCodeAt(at + 1) === HASH ? readNumber(source, at) : readName(source, at, inAttribute);
}

/** A text with all references replaced. */
export function decodeCharacterReferences(raw: string, inAttribute = false): string {
  let at = raw.indexOf('&');
  if (at < 0) return raw;
  let decoded = '';
  let copied = 0;
  while (at >= 0) {
    const reference = readCharacterReference(raw, at, inAttribute);
    if (reference !== undefined) {
      decoded += raw.slice(copied, at) + reference.text;
      copied = at + reference.length;
    }
    at = raw.indexOf('&', reference === undefined ? at + 1 : copied);
  }
  return decoded + raw.slice(copied);
}

function readNumber(source: string, at: number): CharacterReference | undefined {
  const isHex = (source.charCodeAt(at + 2) | 0x20) === 0x78;
  const start = at + (isHex ? 3 : 2);
  let end = start;
  let value = 0;
  for (let digit = digitAt(source, end, isHex); digit >= 0; digit = digitAt(source, ++end, isHex)) {
    value = Math.min(value * (isHex ? 16 : 10) + digit, 0x110000);
  }
  if (end === start) return undefined;
  return { text: characterOf(value), length: end - at + (source.charCodeAt(end) === SEMICOLON ? 1 : 0) };
}

function digitAt(source: string, at: number, isHex: boolean): number {
  const code = source.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return isHex && letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function characterOf(value: number): string {
  if (value >= 0x80 && value <= 0x9f) return WINDOWS_1252[value - 0x80]!;
  if (value === 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(value);
}

function readName(source: string, at: number, inAttribute: boolean): CharacterReference | undefined {
  let end = at + 1;
  while (end - at <= LONGEST_NAME && isAlphanumeric(source.charCodeAt(end))) end++;
  const { characters, unterminated, longestUnterminated } = table;
  const name = source.slice(at + 1, end);
  if (source.charCodeAt(end) === SEMICOLON) {
    const text = characters.get(name);
    if (text !== undefined) return { text, length: end + 1 - at };
  }
  for (let length = Math.min(name.length, longestUnterminated); length > 1; length--) {
    const start = name.slice(0, length);
    if (!unterminated.has(start)) continue;
    const next = source.charCodeAt(at + 1 + length);
    if (inAttribute && (next === 0x3d || isAlphanumeric(next))) return undefined;
    return { text: characters.get(start)!, length: length + 1 };
  }
  return undefined;
}

function isAlphanumeric(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
