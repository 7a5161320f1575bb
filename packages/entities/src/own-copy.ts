/** Texts that are kept longer than the article they were cut from. */

/** A copy of a text that does not keep alive what it was cut from, as engines do with longer parts of a text. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
