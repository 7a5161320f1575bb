/** The words of a title, for comparison with others. */

/** Words in lower case, without signs. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
