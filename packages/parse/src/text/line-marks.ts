/** Marks at the start of a line or instead of one: bullets, numbers, quote marks, heading marks, rules. */

/** The mark of a list item; `length` counts the mark and the blanks behind it. */
export type ItemMark =
  | { readonly type: 'bullet'; readonly sign: string; readonly length: number }
  | { readonly type: 'number'; readonly value: number; readonly length: number };

/** A heading that is marked as one; the text lies between `before` and `after` code units. */
export interface HeadingMark {
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly before: number;
  readonly after: number;
}

/** The mark of a list item that a line starts with: `-`, `–`, `*`, `+`, `•`, `·` …, `1.`, `1)`, `a)`. */
export function itemMark(text: string): ItemMark | undefined {
  const bullet = /^([-–*+•‣⁃▪▫◦●○■□·►▶➤✓✔])\s{1,8}(?=\S)/u.exec(text);
  if (bullet !== null) return { type: 'bullet', sign: bullet[1]!, length: bullet[0].length };
  const number = /^(?:(\d{1,3})[.)]|\((\d{1,3})\)|([a-z])\))\s{1,8}(?=\S)/u.exec(text);
  if (number === null) return undefined;
  const [all, plain, bracketed, letter] = number;
  const value = letter === undefined ? Number(plain ?? bracketed) : letter.charCodeAt(0) - 96;
  return { type: 'number', value, length: all.length };
}

/** Length of the quote mark `>` with the blank behind it; 0 when the line has none. */
export function quoteMarkLength(text: string): number {
  if (!text.startsWith('>')) return 0;
  return text[1] === ' ' ? 2 : 1;
}

/** Whether a line is a rule drawn with signs: `---`, `* * *`, `_____`, `+++`, `#`. */
export function isRule(text: string): boolean {
  if (text === '#') return true;
  return text.length <= 200 && /^([-*_=~+#·•—–])(?:\s?\1){2,}$/u.test(text);
}

/** The heading that a line's signs make it: `## …`, `== … ==` or a line wholly in `**…**`. */
export function headingMark(text: string): HeadingMark | undefined {
  if (text.length > 300) return undefined;
  const hashes = /^(#{1,6})\s+(?=\S)/.exec(text);
  if (hashes !== null) return mark(hashes[1]!.length, hashes[0].length, hashesAtEnd(text));
  const equals = /^(={2,6})[^=]/.exec(text)?.[1];
  if (equals !== undefined && text.length > 2 * equals.length && text.endsWith(equals)) {
    return mark(equals.length, equals.length, equals.length);
  }
  const stars = /^(\*\*|__)[^*_\s][^*_]*(\*\*|__)$/.exec(text);
  return stars !== null && stars[1] === stars[2] ? mark(2, 2, 2) : undefined;
}

/** Level of the heading above a line of `===` (1) or `---` (2). */
export function underlineLevel(text: string): 1 | 2 | undefined {
  if (/^={3,200}$/.test(text)) return 1;
  return /^-{3,200}$/.test(text) ? 2 : undefined;
}

function mark(level: number, before: number, after: number): HeadingMark {
  return { level: level as HeadingMark['level'], before, after };
}

function hashesAtEnd(text: string): number {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return text[end - 1] === ' ' ? text.length - end : 0;
}
