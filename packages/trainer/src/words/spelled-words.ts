/** How words of vectors in small letters are spelled in running text: capitals tell names from plain words. */
import type { LabelledSentence } from '../corpora/labelled-sentence.js';
import type { LearntWords } from './learn-words.js';
import { plainWord } from './word-corpus.js';

export interface SpellingSources {
  /** Text to learn spellings from; words at the start of sentences are not looked at. */
  readonly sentences: readonly LabelledSentence[];
  /** Words in lists of names, as written there. */
  readonly listed: ReadonlyMap<string, number>;
  /** Plain words in small letters. */
  readonly plain: ReadonlySet<string>;
}

/** The words in their usual spelling: as the text has it most often, else as the lists have it unless it is a plain word, else in small letters; behind them those with capitals once more in small letters. */
export function spelledWords({ words, classes }: LearntWords, { sentences, listed, plain }: SpellingSources): LearntWords {
  const seen = countSpellings(sentences);
  const fromLists = new Map<string, string>();
  for (const word of listed.keys()) {
    const lower = word.toLowerCase();
    // An abbreviation gives way to a name that is written with small letters.
    if (!fromLists.has(lower) || fromLists.get(lower) === lower.toUpperCase()) fromLists.set(lower, word);
  }
  const spelled = words.map((word) => mostFrequent(seen.get(word)) ?? (plain.has(word) ? word : (fromLists.get(word) ?? word)));
  // In careless writing names have small letters: such spellings come last, as the rarest words.
  const small = words.flatMap((word, i) => (spelled[i] === word || spelled[i]!.toLowerCase() !== word ? [] : [i]));
  return { words: [...spelled, ...small.map((i) => words[i]!)], classes: classes.map((own) => [...own, ...small.map((i) => own[i]!)]) };
}

function countSpellings(sentences: readonly LabelledSentence[]): Map<string, Map<string, number>> {
  const seen = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    if (words.every((word) => word === word.toUpperCase())) continue;
    words.slice(1).forEach((word) => {
      const plain = plainWord(word);
      const lower = plain.toLowerCase();
      const spellings = seen.get(lower) ?? new Map<string, number>();
      spellings.set(plain, (spellings.get(plain) ?? 0) + 1);
      seen.set(lower, spellings);
    });
  }
  return seen;
}

/** The spelling seen most often, if any was seen twice. */
function mostFrequent(spellings: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined;
  let most = 1;
  for (const [spelling, count] of spellings ?? []) {
    if (count <= most) continue;
    most = count;
    best = spelling;
  }
  return best;
}
