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
  /** The vectors that the classes were made of, in the order of the words; the network needs them. */
  readonly vectors?: WordVectors;
}

/** As many numbers a word as there are dimensions. */
export interface WordVectors {
  readonly dimensions: number;
  readonly values: Float32Array;
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
  const { dimensions } = forVectors.vectors;
  const { words, packed } = cached('word-vectors', [forVectors, labelledSets, texts], () => {
    report('reading the texts');
    const corpus = readWordCorpus(unlabelledLines(labelledSets, texts, forVectors.newsRepeats), forVectors.minimumCount);
    report(`${corpus.words.length} words, ${corpus.stream.length} places`);
    const learnt = trainSkipGram(corpus, { ...forVectors.vectors, onProgress: report });
    return { words: corpus.words.slice(FIRST_WORD), packed: asBase64(learnt) };
  });
  const values = fromBase64(packed);
  const clustered = cached('word-classes', [config, labelledSets, texts], () =>
    classes.map((count) => {
      report(`${count} word classes`);
      return [...clusterVectors(values, { dimensions, classes: count, rounds: clusterRounds, seed: clusterSeed }).subarray(FIRST_WORD)];
    }),
  );
  return { words, classes: clustered, vectors: { dimensions, values: values.subarray(FIRST_WORD * dimensions) } };
}

function asBase64({ buffer, byteOffset, byteLength }: Float32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function fromBase64(text: string): Float32Array {
  return new Float32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}
