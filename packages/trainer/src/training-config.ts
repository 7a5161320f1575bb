/** Everything that decides what the weights of `@depesche/model-de` become. */
import type { RefillOptions } from './corpora/refill-hidden.js';
import type { UnlabelledOptions } from './corpora/unlabelled-sentences.js';
import type { PackOptions } from './pack-model.js';
import type { CrfOptions } from './crf/linear-crf.js';
import type { SkipGramOptions } from './words/skip-gram.js';

export interface TrainingConfig {
  readonly language: string;
  /** Endings that may follow a name; the word before them is looked up as well. */
  readonly endings: readonly string[];
  readonly words: {
    /** Words seen less often get no class. */
    readonly minimumCount: number;
    /** How often the Wikinews texts are read beside the much longer speeches. */
    readonly newsRepeats: number;
    readonly vectors: SkipGramOptions;
    /** Numbers of classes, coarse first. */
    readonly classes: readonly number[];
    readonly clusterRounds: number;
    readonly clusterSeed: number;
  };
  /** So many of the most frequent words get into the model. */
  readonly keptWords: number;
  readonly sets: {
    readonly germEvalTrain: string;
    readonly germEvalDev: string;
    readonly smartDataTrain: string;
  };
  readonly weights: CrfOptions & {
    readonly epochs: number;
    /** The weights after the last so many epochs are averaged. */
    readonly averaged: number;
    /** Features seen less often are left out. */
    readonly minimumCount: number;
    /** Share of the capitalised words that are looked at as if they were unknown. */
    readonly hidden: number;
    /** Share of the features that are left out at each place, anew in each epoch. */
    readonly dropped: number;
    readonly seed: number;
  };
  /** Which readable compounds take the place of hidden ones. */
  readonly compoundSeed: number;
  /** How words take the place of hidden names and nouns. */
  readonly refill: RefillOptions & { readonly seed: number };
  readonly selfTraining: {
    /** In each round the tagger labels sentences of texts without labels and is learnt anew with them. */
    readonly rounds: readonly UnlabelledOptions[];
    /** A label less likely than this is ruled out for a word. */
    readonly least: number;
  };
  readonly pack: PackOptions;
}

/** How the published weights are made. */
export const trainingConfig: TrainingConfig = {
  language: 'de',
  endings: ['s', 'er', 'isch', 'ische', 'ischen', 'ischer', 'isches', 'ischem', 'en', 'n', 'es', 'e'],
  words: {
    minimumCount: 4,
    newsRepeats: 3,
    vectors: { dimensions: 64, window: 2, negatives: 5, epochs: 4, rate: 0.06, sample: 6e-5, seed: 1 },
    classes: [120, 800],
    clusterRounds: 8,
    clusterSeed: 7,
  },
  keptWords: 64_000,
  sets: {
    germEvalTrain: 'ner/de/germeval2014-train-partial.tsv.xz',
    germEvalDev: 'ner/de/germeval2014-dev.tsv',
    smartDataTrain: 'ner/de/smartdata-train.conll',
  },
  weights: {
    epochs: 7,
    averaged: 5,
    minimumCount: 2,
    hidden: 0.1,
    dropped: 0.25,
    rate: 0.12,
    shrink: 0.0008,
    recallCost: 0.6,
    seed: 5,
  },
  compoundSeed: 11,
  refill: {
    refilled: { outside: 0.7, person: 0.85, place: 0.85, organization: 0.4, misc: 0.25 },
    known: { outside: 0.3, person: 0.33, place: 0.15, organization: 0.22, misc: 0.2 },
    invented: 0.4,
    genitives: 0.08,
    seed: 13,
  },
  selfTraining: {
    rounds: [{ speeches: 60_000, seed: 17 }],
    least: 0.04,
  },
  pack: { step: 0.05, leastOfFeature: 0.14, least: 0.04 },
};
