/** For comparison of headings and titles: lower case, letters and digits only. */
export function comparableText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
