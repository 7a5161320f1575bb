/** Long texts as a page can show them. */
import type { Messages } from '../interface/messages.js';

/** The text; of a longer one its beginning and its end, with how much is left out between them. */
export function shortened(text: string, longest: number, { phrase, number }: Messages): string {
  if (text.length <= longest) return text.toWellFormed();
  const half = longest >> 1;
  return `${text.slice(0, half)}${phrase.cut(number(text.length - 2 * half))}${text.slice(-half)}`.toWellFormed();
}
