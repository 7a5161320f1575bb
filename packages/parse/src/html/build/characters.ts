/** Which code units may stand in an article's text, as `normalizeText` of the document model has it. */

/** Blanks and line breaks of all kinds. */
export function isGap(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0 || code === 0x85;
  return (
    code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000
  );
}

/** Whether a code unit that is no gap may stand in the text; controls and invisible characters may not. */
export function isVisible(code: number): boolean {
  if (code < 0xa0) return code > 0x20 && code < 0x7f;
  return code !== 0xad && code !== 0x200b && code !== 0x2060 && code !== 0xfeff && code < 0xfffe;
}

/** Characters that stand for themselves in any text: ASCII without controls, blank and references, letters of Latin alphabets, quotation marks. */
export function isLetterLike(code: number): boolean {
  return (code > 0x26 && code < 0x7f) || (code >= 0xc0 && code < 0x250) || (code >= 0x2018 && code <= 0x201f);
}
