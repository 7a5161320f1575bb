/** The network that stands beside a CRF: learnt from the same sentences. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL_COUNT, type Lexicon, type WordRules } from '@depesche/entities/training';
import { cacheFolder } from '../cached.js';
import type { LabelledSentence } from '../corpora/labelled-sentence.js';
import type { LearntCrf } from '../learn-weights.js';
import type { Report } from '../report.js';
import type { NetworkConfig } from '../training-config.js';
import type { WordVectors } from '../words/learn-words.js';
import { learnNetwork, type LearntNetwork } from './learn-network.js';
import { writeMaterial } from './write-material.js';

export interface PairSources {
  readonly config: NetworkConfig;
  readonly sentences: readonly LabelledSentence[];
  readonly measured: Readonly<Record<string, readonly LabelledSentence[]>>;
  readonly lexicon: Lexicon;
  readonly vectors: WordVectors | undefined;
  readonly rules: WordRules;
  readonly refill?: (sentence: LabelledSentence) => LabelledSentence;
}

/** Learns the network from the sentences that the CRF was learnt from. */
export function learnPair({ crf, features }: LearntCrf, { config, sentences, measured, lexicon, vectors, rules, refill = unchanged }: PairSources, report: Report): LearntNetwork {
  if (vectors === undefined) throw new Error('A network is to be learnt, but the language has no word vectors.');
  const folder = join(cacheFolder, 'network');
  const sets = Object.entries(measured).map(([name, own]) => ({
    name,
    sentences: own,
    scores: (sentence: LabelledSentence): Float32Array => {
      const rows = features.rowsOf(sentence, () => 'known');
      return crf.score(rows).slice(0, rows.length * LABEL_COUNT);
    },
  }));
  const { passes, hidden, seed, options } = config;
  writeMaterial(folder, sentences, sets, { lexicon, rules, vectors, passes, hidden, seed, refill });
  writeFileSync(join(folder, 'crf.transitions'), Float32Array.from(crf.transitions));
  report(`material for the network in ${folder}`);
  return learnNetwork(folder, { passes, seed, ...options });
}

function unchanged(sentence: LabelledSentence): LabelledSentence {
  return sentence;
}
