/** What the form of a piece of text says: how wide it is, how it starts and how it ends. */

/** Texts longer than this are wide whatever they hold; their columns and words are not counted. */
const COUNTED = 400;

const wideCharacter = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;
const closers = new Set('"“”„‟«»‹›’‘\'`)]}」』】〉》＂*_');
const sentenceEnds = new Set('.!?…‽。！？｡．؟۔։।॥።');
const fullStops = new Set('.…。｡．۔։।॥።');

/** Width in columns of a terminal, East Asian characters counting two; at least the length when it is over 400. */
export function columns(text: string): number {
  if (text.length > COUNTED) return text.length;
  return text.length + (text.match(wideCharacter)?.length ?? 0);
}

/** Number of words between white space; `Infinity` for texts of more than 400 code units. */
export function wordCount(text: string): number {
  if (text.length > COUNTED) return Number.POSITIVE_INFINITY;
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The last character that is no closing quotation mark, bracket or emphasis mark; empty when there is none. */
export function lastCharacter(text: string): string {
  let i = text.length - 1;
  while (i >= 0 && closers.has(text[i]!)) i--;
  return text[i] ?? '';
}

/** Whether the text ends like a sentence, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return sentenceEnds.has(lastCharacter(text));
}

/** Whether the text ends with a full stop or an ellipsis, as statements do and headings rarely. */
export function endsStatement(text: string): boolean {
  return fullStops.has(lastCharacter(text));
}

/** Whether the text ends with a colon: it introduces what follows. */
export function endsColon(text: string): boolean {
  const last = lastCharacter(text);
  return last === ':' || last === '：';
}

/** Whether the text breaks off: it ends with a letter, digit, comma, dash or opening bracket. */
export function endsMidSentence(text: string): boolean {
  return !endsSentence(text) && !endsColon(text) && !closers.has(text.at(-1) ?? '');
}

/** Whether the first letter is a lower-case one (of a script that has case), opening quotation marks aside. */
export function startsLowerCase(text: string): boolean {
  const first = /^[^\p{L}\p{N}]{0,3}(\p{L})/u.exec(text)?.[1];
  return first !== undefined && first !== first.toUpperCase() && first === first.toLowerCase();
}

/** Whether the text is more letters than digits and signs. */
export function isMostlyLetters(text: string): boolean {
  const letters = text.slice(0, COUNTED).match(/\p{L}/gu)?.length ?? 0;
  const others = text.slice(0, COUNTED).match(/[^\p{L}\p{M}\s]/gu)?.length ?? 0;
  return letters > others;
}

/** Whether the text has letters with case, all of them capitals. */
export function isAllCapitals(text: string): boolean {
  const start = text.slice(0, COUNTED);
  return start === start.toUpperCase() && start !== start.toLowerCase();
}
