/** Labels for the words of a sentence. */
import { addContextFeatures, findEnclosure, MOST_CONTEXT_FEATURES } from '../features/context-features.js';
import { featureKey } from '../features/feature-hash.js';
import { restoreCase } from '../features/restore-case.js';
import type { WordView } from '../features/word-view.js';
import { LABEL_COUNT } from '../labels.js';
import type { Model } from '../model/read-model.js';
import { BestPath, labelProbability } from './best-path.js';
import { addWeights, OFFSETS, WordScores } from './word-scores.js';

/**
 * A word whose own and neighbouring words speak so much more for „outside“ than for anything else is not looked at any
 * further; the figures on GermEval's dev part are the same with and without.
 */
const SURELY_OUTSIDE = 5;

/** A constant of this module is read faster than an imported one. */
const LABELS = LABEL_COUNT;

/** The labels of one sentence; valid until the next one is labelled. */
export interface LabelledWords {
  readonly labels: Uint8Array;
  readonly length: number;
  /** Probability of the label chosen for a word, 0…1. */
  probability(word: number): number;
}

/** Labels sentences with a model; what it learns of words it keeps for the next sentence. */
export class NameTagger {
  private readonly words: WordScores;
  private readonly path: BestPath;
  private readonly context = new Uint32Array(MOST_CONTEXT_FEATURES);
  private scores = new Float32Array(64 * LABEL_COUNT);
  private labels = new Uint8Array(64);
  private outside = new Uint8Array(64);

  constructor(private readonly model: Model) {
    this.words = new WordScores(model);
    this.path = new BestPath(model.transitions);
  }

  /** Endings that are to be words of their own. */
  get clitics(): readonly string[] {
    return this.model.clitics;
  }

  /** Labels the words of one sentence. */
  label(words: readonly string[]): LabelledWords {
    const { length } = words;
    this.reset(length);
    this.addWordScores(restoreCase(words, this.model.lexicon));
    this.path.find(this.scores, { length, outside: this.outside }, this.labels);
    const { scores, labels, model } = this;
    return { labels, length, probability: (word) => labelProbability({ scores, labels, length }, model.transitions, word) };
  }

  private reset(length: number): void {
    const needed = length * LABEL_COUNT;
    if (needed > this.scores.length) {
      this.scores = new Float32Array(needed * 2);
      this.labels = new Uint8Array(length * 2);
      this.outside = new Uint8Array(length * 2);
    } else this.scores.fill(0, 0, needed);
  }

  private addWordScores(words: readonly string[]): void {
    const views: WordView[] = [];
    const { length } = words;
    for (let i = 0; i < length; i++) {
      const scored = this.words.of(words[i]!);
      views.push(scored.view);
      for (let place = 0; place < OFFSETS.length; place++) {
        const target = i - OFFSETS[place]!;
        if (target >= 0 && target < length) this.addAll(scored.scores, place * LABELS, target * LABELS);
      }
    }
    this.addContextScores(views);
  }

  private addAll(from: Float32Array, start: number, at: number): void {
    const { scores } = this;
    for (let y = 0; y < LABELS; y++) scores[at + y]! += from[start + y]!;
  }

  private addContextScores(views: readonly WordView[]): void {
    const enclosure = findEnclosure(views);
    const { context: target, scores } = this;
    for (let i = 0; i < views.length; i++) {
      this.outside[i] = this.isOutside(i) ? 1 : 0;
      if (this.outside[i] === 1) continue;
      const end = addContextFeatures(views, i, { enclosure, target });
      const at = i * LABEL_COUNT;
      for (let f = 0; f < end; f++) addWeights(this.model.weights, featureKey(target[f]!), { scores, at });
    }
  }

  private isOutside(word: number): boolean {
    const base = word * LABELS;
    const limit = this.scores[base]! - SURELY_OUTSIDE;
    for (let y = 1; y < LABELS; y++) if (this.scores[base + y]! > limit) return false;
    return true;
  }
}
