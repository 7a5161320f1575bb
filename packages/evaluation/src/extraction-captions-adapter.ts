/** `parseHtml` with captions in the text, to compare with Readability, which keeps them. */
import { parseHtml } from '@depesche/parse/html';
import { bodyText } from './body-text.js';

export const name = 'depesche with captions';

/** One page. */
export function extract(html: string, { url }: { readonly url: string }): { readonly text: string } {
  return { text: bodyText(parseHtml(html, { url }), { captions: true }) };
}
