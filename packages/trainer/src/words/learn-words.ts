/** Frequencies and classes of words, learnt from text without labels. */
import { cached } from '../cached.js';
import type { UnlabelledTexts } from '../corpora/unlabelled-texts.js';
import type { Report } from '../report.js';
import { clusterVectors } from './k-means.js';
import { type SkipGramOptions, trainSkipGram } from './skip-gram.js';
import { unlabelledLines } from './unlabelled-lines.js';
import { FIRST_WORD, readWordCorpus } from './word-corpus.js';

/** Words by falling frequency, and the class of each at every granularity. */
export interface LearntWords {
  readonly words: readonly string[];
  readonly classes: readonly (readonly number[])[];
}

export interface WordsConfig {
  /** Words seen less often get no class. */
  readonly minimumCount: number;
  /** How often the news are read beside the much longer speeches. */
  readonly newsRepeats: number;
  readonly vectors: SkipGramOptions;
  /** Numbers of classes, coarse first. */
  readonly classes: readonly number[];
  readonly clusterRounds: number;
  readonly clusterSeed: number;
}

/** Learns from the texts and the words of labelled sets, or reads what an earlier run with the same settings has learnt. */
export function learnWords(
  labelledSets: readonly string[],
  { words: config, texts }: { readonly words: WordsConfig; readonly texts: UnlabelledTexts },
  report: Report,
): LearntWords {
  const { classes, clusterRounds, clusterSeed, ...forVectors } = config;
  return cached('words', [config, labelledSets, texts], () => {
    report('reading the texts');
    const corpus = readWordCorpus(unlabelledLines(labelledSets, texts, forVectors.newsRepeats), forVectors.minimumCount);
    report(`${corpus.words.length} words, ${corpus.stream.length} places`);
    const vectors = trainSkipGram(corpus, { ...forVectors.vectors, onProgress: report });
    const { dimensions } = forVectors.vectors;
    const clustered = classes.map((count) => {
      report(`${count} word classes`);
      const options = { dimensions, classes: count, rounds: clusterRounds, seed: clusterSeed };
      return [...clusterVectors(vectors, options).subarray(FIRST_WORD)];
    });
    return { words: corpus.words.slice(FIRST_WORD), classes: clustered };
  });
}
