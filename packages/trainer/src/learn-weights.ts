/** The training of the sequence tagger. */
import { KEY_BITS, type Lexicon, type WordRules } from '@depesche/entities/training';
import { asItIs, type LabelledSentence, type Refill } from './corpora/labelled-sentence.js';
import { FeatureIndex } from './crf/feature-index.js';
import { type CrfSentence, LinearCrf } from './crf/linear-crf.js';
import { SentenceFeatures } from './crf/sentence-features.js';
import { type Random, seededRandom, shuffle } from '@depesche/corpus/random';
import type { WeightsConfig } from './training-config.js';
import { asKnown, hidingSome } from './words/training-views.js';

/** A trained tagger: its weights, and how features find their rows. */
export interface LearntCrf {
  readonly crf: LinearCrf;
  readonly features: SentenceFeatures;
  /** Keys of the features in the order of the rows of the weights. */
  readonly keys: Uint32Array;
}

const KEYS = 2 ** KEY_BITS;

/** What learning takes beside the sentences. */
export interface LearningOptions {
  readonly lexicon: Lexicon;
  readonly rules: WordRules;
  readonly config: WeightsConfig;
  /** Puts words in the place of hidden ones, others each time. */
  readonly refill?: Refill;
}

/** Learns weights from labelled sentences; the same input gives the same weights. */
export function learnCrf(
  sentences: readonly LabelledSentence[],
  { lexicon, rules, config, refill = asItIs }: LearningOptions,
  report: (message: string) => void,
): LearntCrf {
  const random = seededRandom(config.seed);
  const choose = hidingSome(config.hidden, random);
  const index = new FeatureIndex();
  const features = new SentenceFeatures(lexicon, rules, index);
  indexFeatures(sentences, { features, index, config, refill });
  report(`${sentences.length} labelled sentences, ${index.size} features`);
  const crf = new LinearCrf(index.size, config);
  const mean = new WeightMean(crf);
  const order = Int32Array.from(sentences.keys());
  for (let epoch = 0; epoch < config.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const i of order) loss += crf.learn(withoutSome(features.rowsOf(refill(sentences[i]!), choose), config.dropped, random));
    crf.shrink();
    if (epoch >= config.epochs - config.averaged) mean.add();
    report(`epoch ${epoch + 1} of ${config.epochs}: loss ${(loss / sentences.length).toFixed(3)} a sentence`);
  }
  // In training a part of the features is missing at each place, in use none is.
  mean.apply(1 - config.dropped);
  return { crf, features, keys: index.keysByRow() };
}

function indexFeatures(
  sentences: readonly LabelledSentence[],
  { features, index, config, refill }: Required<Pick<LearningOptions, 'config' | 'refill'>> & { features: SentenceFeatures; index: FeatureIndex },
): void {
  const counts = new Uint8Array(KEYS);
  const refilledCounts = new Uint8Array(KEYS);
  for (const sentence of sentences) {
    features.count(sentence, asKnown, counts);
    for (let pass = 0; pass < REFILLED_PASSES; pass++) {
      const refilled = refill(sentence);
      if (refilled !== sentence) features.count(refilled, asKnown, refilledCounts);
    }
  }
  counts.forEach((count, key) => {
    if (count >= config.minimumCount || refilledCounts[key]! >= config.minimumCount * 2 * REFILLED_PASSES) index.add(key);
  });
}

/** How often sentences are refilled to see which features that gives. */
const REFILLED_PASSES = 2;

/** The mean of the weights at several times. */
class WeightMean {
  private readonly sums: Float64Array;
  private readonly pairSums: Float64Array;
  private count = 0;

  constructor(private readonly crf: LinearCrf) {
    this.sums = new Float64Array(crf.weights.length);
    this.pairSums = new Float64Array(crf.transitions.length);
  }

  add(): void {
    this.count++;
    this.crf.weights.forEach((weight, i) => (this.sums[i]! += weight));
    this.crf.transitions.forEach((weight, i) => (this.pairSums[i]! += weight));
  }

  /** Gives the CRF the mean in the place of its last weights; those of features are scaled. */
  apply(factor: number): void {
    this.sums.forEach((sum, i) => (this.crf.weights[i] = (sum / this.count) * factor));
    this.pairSums.forEach((sum, i) => (this.crf.transitions[i] = sum / this.count));
  }
}

function withoutSome(sentence: CrfSentence, share: number, random: Random): CrfSentence {
  const rows = new Int32Array(sentence.rows.length);
  const starts = new Int32Array(sentence.length + 1);
  let at = 0;
  for (let i = 0; i < sentence.length; i++) {
    starts[i] = at;
    for (let f = sentence.starts[i]!; f < sentence.starts[i + 1]!; f++) {
      if (random.unit() >= share) rows[at++] = sentence.rows[f]!;
    }
  }
  starts[sentence.length] = at;
  return { ...sentence, rows, starts };
}
