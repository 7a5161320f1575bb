/** For comparison of headings and titles: lower case, letters and digits only. */
export function comparableText(text: string): string {
  const plain = text.toLowerCase().replace(/[\0-/:-`{-\x7f]+/g, ''); // without the signs of ASCII: found much faster than those of Unicode
  return /[^a-z\d]/.test(plain) ? plain.replace(/[^\p{L}\p{N}]/gu, '') : plain;
}
