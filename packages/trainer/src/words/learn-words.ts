/** Frequencies and classes of words, learnt from text without labels; kept in a cache, because it takes minutes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledSentence } from '../corpora/labelled-sentence.js';
import type { TrainingConfig } from '../training-config.js';
import { clusterVectors } from './k-means.js';
import { trainSkipGram } from './skip-gram.js';
import { unlabelledLines } from './unlabelled-lines.js';
import { FIRST_WORD, readWordCorpus } from './word-corpus.js';

/** Words by falling frequency, and the class of each at every granularity. */
export interface LearntWords {
  readonly words: readonly string[];
  readonly classes: readonly (readonly number[])[];
}

const cacheFolder = join(import.meta.dirname, '../../../../.cache/trainer');

/** Learns, or reads what an earlier run with the same settings has learnt. */
export function learnWords(
  labelled: readonly LabelledSentence[],
  config: TrainingConfig['words'],
  onProgress: (message: string) => void,
): LearntWords {
  const key = createHash('sha256').update(JSON.stringify([config, labelled.map(({ words }) => words)])).digest('hex');
  const file = join(cacheFolder, `words-${key.slice(0, 16)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LearntWords;
  const learnt = learn(labelled, config, onProgress);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(learnt));
  return learnt;
}

function learn(
  labelled: readonly LabelledSentence[],
  config: TrainingConfig['words'],
  onProgress: (message: string) => void,
): LearntWords {
  onProgress('reading the texts');
  const corpus = readWordCorpus(unlabelledLines(labelled, config.newsRepeats), config.minimumCount);
  onProgress(`${corpus.words.length} words, ${corpus.stream.length} places`);
  const vectors = trainSkipGram(corpus, { ...config.vectors, onProgress });
  const { dimensions } = config.vectors;
  const classes = config.classes.map((count) => {
    onProgress(`${count} word classes`);
    const clustered = clusterVectors(vectors.subarray(FIRST_WORD * dimensions), {
      dimensions,
      classes: count,
      rounds: config.clusterRounds,
      seed: config.clusterSeed,
    });
    return [...clustered];
  });
  return { words: corpus.words.slice(FIRST_WORD), classes };
}
