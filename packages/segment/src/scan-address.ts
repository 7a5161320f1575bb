/** Web addresses, which hold characters that otherwise end a token. */
import { classAt, SPACE } from './character-class.js';

const prefixes = ['http://', 'https://', 'ftp://', 'www.'];
const quotes = '"<>„“”«»‹›';
const trailing = '.,;:!?\'’)]}*…';

/** End of the web address that starts at `start`, without the punctuation of the sentence around it; `start` when there is none. */
export function scanAddress(text: string, start: number, limit: number): number {
  const first = text.charCodeAt(start) | 0x20;
  if (first !== 0x68 && first !== 0x66 && first !== 0x77) return start; // h, f, w
  const prefix = prefixes.find((candidate) => text.startsWith(candidate, start));
  if (prefix === undefined) return start;
  let end = start + prefix.length;
  let opened = false;
  while (end < limit && classAt(text, end) !== SPACE && !quotes.includes(text[end]!)) {
    if (text[end] === '(') opened = true;
    end++;
  }
  while (end > start && trailing.includes(text[end - 1]!) && !(opened && text[end - 1] === ')')) end--;
  return end > start + prefix.length ? end : start;
}
