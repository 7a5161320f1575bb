/** The network that stands beside a CRF: learnt from the same sentences, and from some more. */
import { LABEL_COUNT, type Lexicon, type WordRules } from '@depesche/entities/training';
import { join } from 'node:path';
import { cacheFolder } from '../cached.js';
import type { LabelledSentence, Refill } from '../corpora/labelled-sentence.js';
import type { LearntCrf } from '../learn-weights.js';
import type { Report } from '../report.js';
import type { NetworkConfig } from '../training-config.js';
import type { LearntWords } from '../words/learn-words.js';
import { asKnown } from '../words/training-views.js';
import { learnNetwork, type LearntNetwork } from './learn-network.js';
import { writeMaterial } from './write-material.js';

export interface PairSources {
  readonly config: NetworkConfig;
  readonly sentences: readonly LabelledSentence[];
  readonly measured: Readonly<Record<string, readonly LabelledSentence[]>>;
  readonly lexicon: Lexicon;
  readonly words: LearntWords;
  /** Of so many words the network has the vectors. */
  readonly kept: number;
  readonly rules: WordRules;
  readonly refill: Refill;
}

/** Learns the network; the CRF is asked for its scores where both are measured. */
export function learnPair({ crf, features }: LearntCrf, { config, sentences, measured, words: { words, vectors }, ...sources }: PairSources, report: Report): LearntNetwork {
  if (vectors === undefined) throw new Error('A network is to be learnt, but the language has no word vectors.');
  const folder = join(cacheFolder, 'network');
  const sets = Object.entries(measured).map(([name, own]) => ({
    name,
    sentences: own,
    scores: (sentence: LabelledSentence): Float32Array => {
      const rows = features.rowsOf(sentence, asKnown);
      return crf.score(rows).slice(0, rows.length * LABEL_COUNT);
    },
  }));
  const { passes, hidden, seed, options } = config;
  writeMaterial(folder, { sentences, measured: sets, crfTransitions: crf.transitions }, { ...sources, words, vectors, passes, hidden, seed });
  report(`material for the network in ${folder}`);
  return learnNetwork(folder, { seed, ...options });
}
