/** German: what its model is learnt from, and how. */
import { de } from '@depesche/lang-de';
import type { TrainingConfig } from '../training-config.js';

/** How the published weights of `@depesche/model-de` are made. */
export const german: TrainingConfig = {
  languagePack: de,
  texts: { speeches: 'text/bundestag-speeches.txt.xz', news: 'text/wikinews-de.jsonl' },
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
