/** Tables of words and phrases as they are written in this package's sources. */

/** The entries of a table: parted by `|` or line breaks, without the blanks around them. */
export function wordList(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
