/** Everything that decides what the weights of a model package become; a language is a file in `languages/`. */
import type { SegmentationPack } from '@depesche/segment';
import type { LabelledSentence, Refill } from './corpora/labelled-sentence.js';
import type { CrfOptions } from './crf/linear-crf.js';
import type { LearntLexicon } from './learn-lexicon.js';
import type { PackOptions } from './pack-model.js';
import type { Report } from './report.js';
import type { LearntWords } from './words/learn-words.js';

export interface WeightsConfig extends CrfOptions {
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
}

/** What a run is to leave out, so that it can be measured. */
export interface HeldOut {
  /** Whether sets that are learnt from last are left out. */
  readonly dev: boolean;
  /** The documents of part `index` of `of` are left out, where the language's recipe can. */
  readonly fold?: { readonly index: number; readonly of: number };
  /** Names of parts of the recipe to do without, to see what they are worth. */
  readonly without: readonly string[];
}

/** Sentences to learn from, and others to measure on. */
export interface TrainingMaterial {
  readonly learnt: readonly LabelledSentence[];
  /** Sets by the name they have in reports; none of their sentences is learnt from. */
  readonly measured: Readonly<Record<string, readonly LabelledSentence[]>>;
  readonly refill?: Refill;
  /** Sentences that only the network learns from, beside the others. */
  readonly forNetwork?: readonly LabelledSentence[];
}

/** How the network beside the CRF is learnt. */
export interface NetworkConfig {
  /** How often the sentences are gone through, with other words in the place of hidden ones each time. */
  readonly passes: number;
  /** Share of the capitalised words that are looked at as if they were unknown. */
  readonly hidden: number;
  /** Share of the network's scores in those of the pair. */
  readonly share: number;
  readonly seed: number;
  /** What `learn_network.py` takes beside; it has defaults. */
  readonly options: Readonly<Record<string, number>>;
}

export interface TrainingLanguage {
  /** Its language is the model's. */
  readonly languagePack: SegmentationPack;
  /** Endings that may follow a name; the word before them is looked up as well. */
  readonly endings: readonly string[];
  /** Endings that are a word of their own, as in the corpora. */
  readonly clitics: readonly string[];
  /** So many of the most frequent words get into the model. */
  readonly keptWords: number;
  readonly weights: WeightsConfig;
  readonly pack: PackOptions;
  /** Learnt as well where it is there; then a model without it is packed by `small` beside the one with it. */
  readonly network?: NetworkConfig;
  readonly small?: PackOptions;
  /** Frequencies and classes of words. */
  readonly learnWords: (report: Report) => LearntWords;
  /** For each word the bits of the lists it stands in. */
  readonly nameLists: () => ReadonlyMap<string, number>;
  readonly material: (words: LearntWords, lexicon: LearntLexicon, held: HeldOut) => TrainingMaterial;
  readonly selfTraining?: {
    /** Sentences without labels, for each round: the tagger labels them and is learnt anew with them. */
    readonly rounds: readonly (() => Iterable<readonly string[]>)[];
    /** A label less likely than this is ruled out for a word. */
    readonly least: number;
  };
}
