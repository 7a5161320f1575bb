/** How many words a text has, as editors count them. */
import type { Span } from '@depesche/article';

/** Runs of characters between white space that hold a letter or a digit. Code by code, since an article's text is counted whole. */
export function countWords(text: string, { start, end }: Span): number {
  let count = 0;
  let isCounted = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x0a) isCounted = false;
    else if (!isCounted && isLetterOrDigit(code)) {
      count++;
      isCounted = true;
    }
  }
  return count;
}

/** Beyond ASCII everything but general punctuation (U+2000–206F), symbols of Latin-1 and punctuation of East Asia counts as a letter. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}
