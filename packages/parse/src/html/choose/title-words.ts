/** The words of a title, for comparison with others. */
import type { PageTree } from '../page/page-tree.js';

/** Longer titles are read so far. */
const LONGEST = 300;
/** A line says what a title says with so large a share of its words, … */
const SHARE = 0.75;

/** Words in lower case, without signs. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of the page's `<title>`; none when it has none. */
export function titleWords(page: PageTree): ReadonlySet<string> {
  const title = page.find('title');
  return new Set(title === undefined ? [] : wordsOf(page.text(title).slice(0, LONGEST)));
}

/** How many words a line shares with a title; 0 when they are too few to say the same, or fewer than `least` stand in the line. */
export function sharedWords(text: string, title: ReadonlySet<string>, least = 2): number {
  const own = wordsOf(text);
  const shared = own.filter((word) => title.has(word)).length;
  return own.length >= least && shared >= own.length * SHARE ? shared : 0;
}
