/** Lists of names as bits by word: one table for all languages, filled by each. */

/** Words in lists; a word may stand in several. */
export class NameLists {
  readonly bits: Map<string, number> = new Map();

  /** A name of one word goes to one list, the words of a longer one to another. */
  addName(name: string, whole: number, part: number): void {
    const words = name.split(' ').filter((word) => word !== '');
    for (const word of words) this.add(word, words.length === 1 ? whole : part);
  }

  /** Adds a word that begins with a capital or a digit. */
  add(word: string, bit: number): void {
    if (word.length > 1 && /^[\p{Lu}\d]/u.test(word)) this.bits.set(word, (this.bits.get(word) ?? 0) | bit);
  }
}

/** Counts given and family names, and adds words that are one of them more often than not. */
export function addPeople(lists: NameLists, names: Iterable<string>, bits: { readonly given: number; readonly family: number }): void {
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'));
    if (words.length < 2) continue;
    for (const word of words.slice(0, -1)) increase(given, word);
    increase(family, words.at(-1)!);
  }
  for (const [word, count] of given) if (count >= 2 && (family.get(word) ?? 0) < count * 2) lists.add(word, bits.given);
  for (const [word, count] of family) if ((given.get(word) ?? 0) < count * 3) lists.add(word, bits.family);
}

export function increase(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
