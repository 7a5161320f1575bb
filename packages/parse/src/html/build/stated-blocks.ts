/** Paragraphs out of the text that JSON-LD states, for pages that a script would fill from it. */
import type { TextDraft } from '@depesche/article';
import { InlineText } from './inline-text.js';
import type { JsonString } from '../choose/stated-text.js';

/** The paragraphs of an `articleBody`: apart at line breaks, without markup, each character mapped to the page. Linear. */
export function statedBlocks(source: string, { from, to }: JsonString): TextDraft[] {
  const blocks: TextDraft[] = [];
  let text = new InlineText(source);
  let copied = from;
  const endParagraph = (): void => {
    const block = text.finish('paragraph');
    if (block !== undefined) blocks.push(block);
    text = new InlineText(source);
  };
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    const tag = code === 0x3c || source.startsWith('\\u003', at) ? tagLength(source, at, to) : 0;
    if (code !== 0x5c && tag === 0) continue;
    text.append(copied, at);
    if (tag > 0) {
      if (/^(?:<|\\u003c)(?:\\?\/)?(?:p|br|div|h\d|li|ul|ol)(?:\b|(?=\\))/i.test(source.slice(at, at + 16))) endParagraph();
      at += tag - 1;
    } else if (source[at + 1] === 'n' || source[at + 1] === 'r') {
      endParagraph();
      at++;
    } else {
      const [characters, length] = escaped(source, at);
      text.appendCharacters(characters, at);
      at += length - 1;
    }
    copied = at + 1;
  }
  text.append(copied, to);
  endParagraph();
  return blocks;
}

/** Longer ones are none. */
const LONGEST_TAG = 500;

/** Characters of the tag that begins here; 0 when none does. */
function tagLength(source: string, at: number, to: number): number {
  const begins = /^(<|\\u003c)(?:\\?\/)?[a-z]/i.exec(source.slice(at, at + 10));
  if (begins === null) return 0;
  const end = /^[^<>]*?(?:>|\\u003e)/i.exec(source.slice(at + begins[0].length, Math.min(to, at + LONGEST_TAG)));
  return end === null ? 0 : begins[0].length + end[0].length;
}

/** What an escape of JSON stands for, and its length (RFC 8259, section 7). */
function escaped(source: string, at: number): [characters: string, length: number] {
  const next = source[at + 1] ?? '';
  if (next === 't' || next === 'b' || next === 'f') return [' ', 2];
  if (next !== 'u') return [next, 2];
  const high = codeAt(source, at);
  if (high === undefined) return ['\ufffd', 2];
  if (high < 0xd800 || high > 0xdfff) return [String.fromCharCode(high), 6];
  const low = codeAt(source, at + 6);
  if (high < 0xdc00 && low !== undefined && low >= 0xdc00 && low <= 0xdfff) return [String.fromCharCode(high, low), 12];
  return ['\ufffd', 6];
}

/** The code of `\uXXXX` at this place. */
function codeAt(source: string, at: number): number | undefined {
  const match = /^\\u([0-9a-f]{4})/i.exec(source.slice(at, at + 6));
  return match === null ? undefined : parseInt(match[1]!, 16);
}
