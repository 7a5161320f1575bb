/** Everything that decides what the weights of a model package become; a language is a file in `languages/`. */
import type { SegmentationPack } from '@depesche/segment';
import type { RefillOptions } from './corpora/refill-hidden.js';
import type { UnlabelledOptions } from './corpora/unlabelled-sentences.js';
import type { UnlabelledTexts } from './corpora/unlabelled-texts.js';
import type { PackOptions } from './pack-model.js';
import type { CrfOptions } from './crf/linear-crf.js';
import type { SkipGramOptions } from './words/skip-gram.js';

export interface TrainingConfig {
  /** Its language is the model's. */
  readonly languagePack: SegmentationPack;
  readonly texts: UnlabelledTexts;
  /** Endings that may follow a name; the word before them is looked up as well. */
  readonly endings: readonly string[];
  readonly words: {
    /** Words seen less often get no class. */
    readonly minimumCount: number;
    /** How often the news are read beside the much longer speeches. */
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
