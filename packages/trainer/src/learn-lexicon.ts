/** What the tagger is to know of each word: frequency, classes, lists of names. */
import type { Lexicon, WordAttributes } from '@depesche/entities/training';
import { coarserClasses } from './pack-model.js';
import type { LearntWords } from './words/learn-words.js';

/** Attributes by word, and for each granularity but the finest the class of each finest class. */
export interface LearntLexicon extends Lexicon {
  readonly attributes: ReadonlyMap<string, WordAttributes>;
  readonly coarser: readonly Uint16Array[];
}

/** The `kept` most frequent words with their frequencies and classes, and the lists of names they stand in. */
export function wordLexicon({ words, classes }: LearntWords, nameLists: ReadonlyMap<string, number>, kept: number): LearntLexicon {
  const finest = Int32Array.from(classes.at(-1)!);
  const coarser = classes.slice(0, -1).map((granularity) => coarserClasses(finest, Int32Array.from(granularity)));
  const attributes = new Map<string, WordAttributes>();
  words.slice(0, kept).forEach((word, rank) => {
    const fine = finest[rank]!;
    const ownClasses = [...coarser.map((map) => map[fine]!), fine];
    attributes.set(word, { frequency: frequencyClass(rank), classes: ownClasses, lists: 0, vector: rank + 1 });
  });
  const nothing = { frequency: 0, classes: classes.map(() => 0), lists: 0, vector: 0 };
  for (const [word, lists] of nameLists) attributes.set(word, { ...(attributes.get(word) ?? nothing), lists });
  return { attributes, coarser, attributesOf: (word) => attributes.get(word) };
}

/** 15 for the first eight words, one less for each doubling of the rank; at least 1. */
function frequencyClass(rank: number): number {
  return Math.max(1, 15 - Math.floor(Math.log2(1 + rank / 8)));
}
