/** Frequencies and classes of words from vectors that others have published: for languages of which we have little text. */
import { readFileSync } from 'node:fs';
import type { Report } from '../report.js';
import { cached } from '../cached.js';
import { clusterVectors } from './k-means.js';
import type { LearntWords } from './learn-words.js';
import { plainWord } from './word-corpus.js';
import { wordPackageFile } from './word-packages.js';

export interface PublishedVectors {
  /** Path of the file as it is imported; its format is that of wink-nlp's embeddings. */
  readonly file: string;
  /** So many of the most frequent words are read. */
  readonly mostWords: number;
  /** Numbers of classes, coarse first. */
  readonly classes: readonly number[];
  readonly clusterRounds: number;
  readonly clusterSeed: number;
}

/** A file of vectors: `words` by falling frequency; behind the numbers of a vector stand two more, which are not needed here. */
interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The words of a file of vectors and their classes, or what an earlier run with the same settings has made of it. */
export function wordsOfVectors(config: PublishedVectors, report: Report): LearntWords {
  return cached('vectors', config, () => {
    report('reading vectors');
    const { dimensions, words, vectors } = JSON.parse(readFileSync(wordPackageFile(config.file), 'utf8')) as VectorFile;
    const places = new Map<string, string>();
    for (const word of words.slice(0, config.mostWords)) {
      const plain = plainWord(word);
      if (!places.has(plain)) places.set(plain, word);
    }
    const table = new Float32Array(places.size * dimensions);
    [...places.values()].forEach((word, row) => { table.set(vectors[word]!.slice(0, dimensions), row * dimensions); });
    const { clusterRounds: rounds, clusterSeed: seed } = config;
    const classes = config.classes.map((count) => {
      report(`${count} word classes`);
      return [...clusterVectors(table, { dimensions, classes: count, rounds, seed })];
    });
    return { words: [...places.keys()], classes };
  });
}
