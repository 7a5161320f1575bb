/** Labels for the words of a sentence. */
import { contextBits } from '../features/context-bits.js';
import { addContextFeatures, type Enclosure, findEnclosure, MOST_CONTEXT_FEATURES } from '../features/context-features.js';
import { featureKey } from '../features/feature-hash.js';
import { restoreCase } from '../features/restore-case.js';
import { type ContextView, OFFSETS } from '../features/word-view.js';
import { LABEL_COUNT } from '../labels.js';
import { WINDOW } from '../model/network-table.js';
import type { Model } from '../model/read-model.js';
import { BestPath, labelProbability } from './best-path.js';
import { FeatureSums } from './feature-sums.js';
import { NetworkScores } from './network-scores.js';
import { OutsideRule } from './outside-rule.js';
import { type ScoredWord, WordScores } from './word-scores.js';

/** A constant of this module is read faster than an imported one. */
const LABELS = LABEL_COUNT;

/** Words to either side that the network looks at. */
const REACH = (WINDOW - 1) / 2;

/** The labels of one sentence; valid until the next one is labelled. */
export interface LabelledWords {
  readonly labels: Uint8Array;
  readonly length: number;
  /** Probability of the label chosen for a word, 0…1. */
  probability(word: number): number;
}

/** The words of the sentence that is being labelled. */
interface ScoredSentence {
  readonly words: readonly ScoredWord[];
  readonly views: readonly ContextView[];
  readonly enclosure: Enclosure;
}

/** Labels sentences with a model; what it learns of words it keeps for the next sentence. */
export class NameTagger {
  private readonly words: WordScores;
  private readonly network: NetworkScores | undefined;
  private readonly sums: FeatureSums;
  private readonly path: BestPath;
  private readonly rule: OutsideRule;
  private readonly context = new Uint32Array(MOST_CONTEXT_FEATURES);
  private scores = new Float32Array(64 * LABEL_COUNT);
  private labels = new Uint8Array(64);
  private outside = new Uint8Array(64);
  private readonly window = new Uint32Array(WINDOW);

  constructor(private readonly model: Model) {
    this.network = model.network === undefined ? undefined : new NetworkScores(model.network);
    this.sums = new FeatureSums(model.weights);
    this.words = new WordScores(model, this.sums, this.network);
    this.path = new BestPath(model.transitions);
    this.rule = new OutsideRule(model.transitions);
  }

  /** Endings that are to be words of their own. */
  get clitics(): readonly string[] {
    return this.model.clitics;
  }

  /** Labels the words of one sentence. */
  label(words: readonly string[]): LabelledWords {
    const { length } = words;
    this.reset(length);
    const sentence = this.addWordScores(restoreCase(words, this.model.lexicon));
    this.path.find(this.scores, { length, outside: this.outside }, this.labels);
    return { labels: this.labels, length, probability: (word) => this.probability(sentence, word) };
  }

  /** Words that were passed over are asked everything now. */
  private probability(sentence: ScoredSentence, word: number): number {
    const { scores, labels, outside, model } = this;
    if (outside[word] === 1) {
      this.addContextScoresOf(sentence, word);
      outside[word] = 0;
    }
    return labelProbability({ scores, labels, length: sentence.words.length }, model.transitions, word);
  }

  private reset(length: number): void {
    const needed = length * LABEL_COUNT;
    if (needed > this.scores.length) {
      this.scores = new Float32Array(needed * 2);
      this.labels = new Uint8Array(length * 2);
      this.outside = new Uint8Array(length * 2);
    } else this.scores.fill(0, 0, needed);
  }

  private addWordScores(words: readonly string[]): ScoredSentence {
    this.words.makeRoom(words.length);
    const sentence = words.map((word) => this.words.of(word));
    const { length } = sentence;
    const rows = this.words.rows.numbers;
    for (let i = 0; i < length; i++) {
      const scored = sentence[i]!;
      for (let place = 0; place < OFFSETS.length; place++) {
        const target = i - OFFSETS[place]!;
        if (target >= 0 && target < length) this.addAll(rows, scored.scores + place * LABELS, target * LABELS);
      }
    }
    return this.addContextScores(sentence);
  }

  private addAll(from: Float32Array, start: number, at: number): void {
    const { scores } = this;
    for (let y = 0; y < LABELS; y++) scores[at + y]! += from[start + y]!;
  }

  private addContextScores(sentence: readonly ScoredWord[]): ScoredSentence {
    const views = sentence.map(({ view }) => view);
    const scored = { words: sentence, views, enclosure: findEnclosure(views) };
    this.rule.mark(this.scores, { length: views.length, isCapital: (word) => sentence[word]!.capital }, this.outside);
    for (let i = 0; i < views.length; i++) if (this.outside[i] === 0) this.addContextScoresOf(scored, i);
    return scored;
  }

  private addContextScoresOf({ words, views, enclosure }: ScoredSentence, i: number): void {
    const { context: target, scores, sums } = this;
    const end = addContextFeatures(views, i, { enclosure, target });
    for (let f = 0; f < end; f++) sums.note(featureKey(target[f]!), scores, i * LABELS);
    sums.addTo(scores);
    if (this.network !== undefined) this.addNetworkScores(this.network, words, { i, bits: contextBits(views, i, enclosure) });
  }

  private addNetworkScores(network: NetworkScores, sentence: readonly ScoredWord[], { i, bits }: { readonly i: number; readonly bits: number }): void {
    const { window, scores } = this;
    for (let place = 0; place < WINDOW; place++) window[place] = sentence[i + place - REACH]?.networkRows ?? network.border;
    network.addScores(window, bits, { scores, at: i * LABELS });
  }
}
