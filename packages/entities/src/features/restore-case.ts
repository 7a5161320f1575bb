/** Headlines in capitals: what the words would look like in running text. */
import type { Lexicon } from './lexicon.js';
import { isAllUpper } from './word-shape.js';

/** Fewer words in capitals may as well be abbreviations. */
const LEAST_WORDS = 3;

/**
 * The words as running text would write them, when all words of the sentence are in capitals; else the words as they are.
 * Each word gets the spelling that the lexicon knows as the most frequent, a capital at the start when it knows none.
 */
export function restoreCase(words: readonly string[], lexicon: Lexicon): readonly string[] {
  let upper = 0;
  for (const word of words) {
    if (word !== word.toUpperCase()) return words;
    if (word.length > 1 && isAllUpper(word)) upper++;
  }
  return upper < LEAST_WORDS ? words : words.map((word) => (isAllUpper(word) ? restored(word, lexicon) : word));
}

function restored(word: string, lexicon: Lexicon): string {
  if (word.includes('-')) return word.split('-').map((part) => (isAllUpper(part) ? restored(part, lexicon) : part)).join('-');
  const lower = word.toLowerCase();
  const titled = word.slice(0, 1) + lower.slice(1);
  let best = titled;
  let frequency = lexicon.attributesOf(titled)?.frequency ?? 0;
  for (const spelling of [lower, word]) {
    const found = lexicon.attributesOf(spelling)?.frequency ?? 0;
    if (found <= frequency) continue;
    best = spelling;
    frequency = found;
  }
  return best;
}
