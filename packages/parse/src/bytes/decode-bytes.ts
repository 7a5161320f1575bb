/** Bytes of a page as text: which character set, by the marks a page carries, checked against the bytes themselves. */
import type { ParseOptions } from '@depesche/article';
import { parseIssue } from '../issues.js';
import { unmarkedUtf16 } from './unmarked-utf-16.js';
import { decodeWestern } from './western.js';

/** A character set by its name in the Encoding Standard, and how its bytes are read. */
interface Decoder {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

/** A page may declare its character set within so many bytes (HTML Living Standard, 13.2.3.2, asks for 1024; pages are late). */
const PRESCAN = 8192;
/** What browsers take for pages that say nothing. */
const western: Decoder = { encoding: 'windows-1252', decode: decodeWestern };

/**
 * Decodes a page. A byte order mark decides; then the zeros of UTF-16 without one; then bytes that are valid UTF-8 and use it; then the character set of the HTTP
 * header (`contentType`), then that of the page, then windows-1252. Guesses and damage are reported.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | undefined, onIssue: ParseOptions['onIssue']): string {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) {
    onIssue?.(parseIssue('charset', `The page is ${unmarked} without a byte order mark, and was read as such.`));
    return new TextDecoder(unmarked).decode(bytes);
  }
  const declared = charsetOf(contentType ?? '') ?? charsetOf(declaration(bytes));
  const decoder = declared === undefined ? undefined : decoderFor(declared);
  if (declared !== undefined && decoder === undefined) {
    onIssue?.(parseIssue('charset', `The page names the character set "${declared.slice(0, 40)}", which is unknown; it was guessed.`));
  }
  const isStateful = decoder !== undefined && decoder.encoding.startsWith('iso-2022');
  const unicode = isStateful ? undefined : asUtf8(bytes);
  if (unicode !== undefined && (unicode.length < bytes.length || decoder === undefined)) {
    if (decoder !== undefined && decoder.encoding !== 'utf-8') {
      onIssue?.(parseIssue('charset', `The page says ${decoder.encoding} but is UTF-8, and was read as such.`));
    }
    return unicode;
  }
  return damaged(bytes, decoder, onIssue);
}

/** Decodes what is no clean UTF-8. */
function damaged(bytes: Uint8Array, decoder: Decoder | undefined, onIssue: ParseOptions['onIssue']): string {
  if (decoder !== undefined && decoder.encoding !== 'utf-8') return decoder.decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  if (decoder !== undefined && isMostlySound(text)) {
    onIssue?.(parseIssue('charset', 'Some bytes of the page are no UTF-8; they were read as U+FFFD.'));
    return text;
  }
  onIssue?.(parseIssue('charset', `The page is no UTF-8 and names no other character set; it was read as ${western.encoding}.`));
  return western.decode(bytes);
}

function isMostlySound(text: string): boolean {
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code >= 0x80) sound++;
  }
  return broken <= sound;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoderFor(label: string): Decoder | undefined {
  try {
    const decoder = new TextDecoder(label);
    if (decoder.encoding === western.encoding) return western;
    // A declaration that could be read byte by byte is not in UTF-16 (HTML Living Standard, 13.2.3.3).
    return decoder.encoding.startsWith('utf-16') ? new TextDecoder('utf-8') : decoder;
  } catch {
    return undefined;
  }
}

/** The part of the page that may declare its character set, as Latin characters. */
function declaration(bytes: Uint8Array): string {
  const lower = decodeWestern(bytes.subarray(0, PRESCAN)).toLowerCase();
  if (lower.startsWith('<?xml')) return lower.slice(0, lower.indexOf('>')).replace('encoding', 'charset');
  for (let at = lower.indexOf('<meta'); at >= 0; at = lower.indexOf('<meta', at + 1)) {
    const end = lower.indexOf('>', at);
    const tag = lower.slice(at, end < 0 ? lower.length : end);
    if (tag.includes('charset')) return tag;
  }
  return '';
}

function charsetOf(declared: string): string | undefined {
  return /charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9][a-z0-9_:.+-]{0,40})/i.exec(declared)?.[1];
}
