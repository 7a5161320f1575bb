/** What the tagger is to know of each word: frequency, classes, lists of names. */
import type { Lexicon, WordAttributes } from '@depesche/entities/training';
import type { LabelledSentence } from './corpora/labelled-sentence.js';
import { readNameLists } from './names/name-lists.js';
import { coarserClasses } from './pack-model.js';
import type { TrainingConfig } from './training-config.js';
import { learnWords } from './words/learn-words.js';

/** Attributes by word, and for each granularity but the finest the class of each finest class. */
export interface LearntLexicon extends Lexicon {
  readonly attributes: ReadonlyMap<string, WordAttributes>;
  readonly coarser: readonly Uint16Array[];
}

/** Learns the lexicon from all texts; `labelled` must not hold sentences to be measured on. */
export function learnLexicon(
  labelled: readonly LabelledSentence[],
  config: TrainingConfig,
  onProgress: (message: string) => void,
): LearntLexicon {
  const { words, classes } = learnWords(labelled, config.words, onProgress);
  const finest = Int32Array.from(classes.at(-1)!);
  const coarser = classes.slice(0, -1).map((granularity) => coarserClasses(finest, Int32Array.from(granularity)));
  const attributes = new Map<string, WordAttributes>();
  words.forEach((word, rank) => {
    const fine = finest[rank]!;
    attributes.set(word, { frequency: frequencyClass(rank), classes: [...coarser.map((map) => map[fine]!), fine], lists: 0, evidence: 0 });
  });
  const none = config.words.classes.map(() => 0);
  for (const [word, lists] of readNameLists()) {
    attributes.set(word, { ...(attributes.get(word) ?? { frequency: 0, classes: none, evidence: 0 }), lists });
  }
  return { attributes, coarser, attributesOf: (word) => attributes.get(word) };
}

/** 15 for the first eight words, one less for each doubling of the rank; at least 1. */
function frequencyClass(rank: number): number {
  return Math.max(1, 15 - Math.floor(Math.log2(1 + rank / 8)));
}
