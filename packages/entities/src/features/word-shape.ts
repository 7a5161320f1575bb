/** The outline of a word: which kinds of characters follow one another. */

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const HYPHEN = 4;
const PERIOD = 5;
const OTHER = 6;
const LONGEST = 6;

/**
 * Kinds of characters as a number of base 7, runs of a kind counted once, after six runs no more:
 * „Haus“ and „Ei“ have one shape, „NATO“ another. A capital at the start is told from two or more.
 */
export function wordShape(word: string): number {
  let shape = 0;
  let runs = 0;
  let last = 0;
  let length = 0;
  for (let i = 0; i < word.length && runs < LONGEST; i++) {
    const kind = kindOf(word, i);
    if (kind !== last) {
      shape = shape * 7 + kind;
      runs++;
      length = 1;
    } else if (++length === 2 && kind === UPPER) {
      shape = shape * 7 + kind;
      runs++;
    }
    last = kind;
  }
  return shape;
}

/** Whether the word starts with a capital. */
export function startsUpper(word: string): boolean {
  return word !== '' && kindOf(word, 0) === UPPER;
}

/** Whether the word has capitals and no small letter. */
export function isAllUpper(word: string): boolean {
  return word !== word.toLowerCase() && word === word.toUpperCase();
}

function kindOf(word: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 45 || (code >= 0x2010 && code <= 0x2015)) return HYPHEN;
  if (code === 46) return PERIOD;
  if (code < 0xc0) return OTHER;
  const character = word[at]!;
  const lower = character.toLowerCase();
  if (lower !== character) return UPPER;
  return character.toUpperCase() === character ? OTHER : LOWER;
}
