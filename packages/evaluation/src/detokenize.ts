/** Text from the tokens of a corpus that does not say where its blanks were. */
import type { Span } from '@depesche/article';

const closing = new Set([',', '.', ';', ':', '!', '?', ')', ']', '}', '“', '”', '’', '%', '...', '…']);
const opening = new Set(['(', '[', '{', '„', '‚', '§§']);

/**
 * Joins tokens as German prints them: no blank before closing and after opening marks; straight quotation marks open and
 * close by turns. Slashes stand without blanks, dashes between blanks. What the source really had may differ.
 */
export function detokenize(tokens: readonly string[]): { text: string; tokens: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let open = false;
  let glue = true;
  for (const token of tokens) {
    const straight = token === '"';
    const closes = closing.has(token) || (straight && open) || token === '/';
    if (!glue && !closes) text += ' ';
    spans.push({ start: text.length, end: text.length + token.length });
    text += token;
    if (straight) open = !open;
    glue = opening.has(token) || (straight && open) || token === '/';
  }
  return { text, tokens: spans };
}
