/** A linear-chain conditional random field, learnt with AdaGrad; labels may be known only in part. */
import { LABEL_COUNT } from '@depesche/entities/training';
import { Lattice, transitionFactors, TRANSITIONS } from './lattice.js';

const LABELS = LABEL_COUNT;

export interface CrfOptions {
  readonly rate: number;
  /** Pulls every weight towards 0 after each pass over the data: the width of the soft threshold. */
  readonly shrink: number;
  /** Added to the score of „outside“ at a word that is part of a name: the higher, the more names are found. */
  readonly recallCost: number;
}

/** A sentence for learning: for each word the rows of its features, flat, with the borders between words. */
export interface CrfSentence {
  readonly rows: Int32Array;
  /** Features of word `i` are `rows[starts[i]] … rows[starts[i + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly length: number;
  readonly allowed: readonly number[];
}

const LONGEST = 512;

/** Smaller differences between what is and what should be are not learnt from. */
const LEAST_GRADIENT = 4e-3;

/** The weights being learnt. */
export class LinearCrf {
  readonly weights: Float32Array;
  readonly transitions: Float64Array = new Float64Array(TRANSITIONS);
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float64Array(TRANSITIONS);
  private readonly factors = new Float64Array(TRANSITIONS);
  private readonly scores = new Float32Array(LONGEST * LABELS);
  private readonly free = new Lattice(LONGEST);
  private readonly bound = new Lattice(LONGEST);

  /** Labels to learn about at a word, and by how much. */
  private readonly labels = new Int32Array(LABELS);
  private readonly gradients = new Float64Array(LABELS);

  constructor(
    rowCount: number,
    private readonly options: CrfOptions,
  ) {
    this.weights = new Float32Array(rowCount * LABELS);
    this.squares = new Float32Array(rowCount * LABELS).fill(0.1);
    this.transitionSquares.fill(1);
  }

  /** Scores of every label at every word, as `scores[word * LABELS + label]`; the array is reused. */
  score({ rows, starts, length }: Pick<CrfSentence, 'rows' | 'starts' | 'length'>): Float32Array {
    const { scores, weights } = this;
    scores.fill(0, 0, length * LABELS);
    for (let i = 0; i < length; i++) {
      const base = i * LABELS;
      for (let f = starts[i]!; f < starts[i + 1]!; f++) {
        const row = rows[f]! * LABELS;
        for (let y = 0; y < LABELS; y++) scores[base + y]! += weights[row + y]!;
      }
    }
    return scores;
  }

  /** Learns from one sentence, at most `LONGEST` words of it; gives the loss before the step. */
  learn(sentence: CrfSentence): number {
    const length = Math.min(sentence.length, LONGEST);
    const scores = this.score({ ...sentence, length });
    for (let i = 0; i < length; i++) if ((sentence.allowed[i]! & 1) === 0) scores[i * LABELS]! += this.options.recallCost;
    transitionFactors(this.transitions, this.factors);
    this.free.pairs.fill(0);
    this.bound.pairs.fill(0);
    const all = this.free.run({ scores, length, kept: sentence.allowed }, this.factors);
    const right = this.bound.run({ scores, length, allowed: sentence.allowed }, this.factors);
    this.stepEmissions(sentence, length);
    this.stepTransitions();
    return all - right;
  }

  /** Moves every weight towards 0 by the soft threshold. */
  shrink(): void {
    const { shrink } = this.options;
    const { weights } = this;
    if (shrink === 0) return;
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i]!;
      weights[i] = weight > shrink ? weight - shrink : weight < -shrink ? weight + shrink : 0;
    }
  }

  private stepEmissions({ rows, starts }: CrfSentence, length: number): void {
    const { weights, squares } = this;
    const { rate } = this.options;
    const { labels, gradients } = this;
    for (let i = 0; i < length; i++) {
      let count = 0;
      for (let y = 0; y < LABELS; y++) {
        const gradient = this.free.marginals[i * LABELS + y]! - this.bound.marginals[i * LABELS + y]!;
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        labels[count] = y;
        gradients[count++] = gradient;
      }
      if (count === 0) continue;
      for (let f = starts[i]!; f < starts[i + 1]!; f++) {
        const row = rows[f]! * LABELS;
        for (let k = 0; k < count; k++) {
          const at = row + labels[k]!;
          const gradient = gradients[k]!;
          const square = (squares[at]! += gradient * gradient);
          weights[at]! -= (rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }

  private stepTransitions(): void {
    for (let t = 0; t < TRANSITIONS; t++) {
      const gradient = this.free.pairs[t]! - this.bound.pairs[t]!;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      const square = (this.transitionSquares[t]! += gradient * gradient);
      this.transitions[t]! -= (this.options.rate * gradient) / Math.sqrt(square);
    }
  }
}
