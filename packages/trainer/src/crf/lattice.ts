/** Sums over all label sequences of a sentence: the forward and backward passes of a linear-chain CRF. */
import { LABEL_COUNT, mayFollow, OUTSIDE } from '@depesche/entities/training';

const LABELS = LABEL_COUNT;

/** Row of the transition weights that stands for the start of a sentence. */
export const START: number = LABELS;

/** Number of transition weights: from each label and from the start to each label. */
export const TRANSITIONS: number = (LABELS + 1) * LABELS;

/** Labels whose score is so far below the best at a word count as impossible there: their share is below 0.00005. */
const OUT_OF_REACH = 10;

/** Whether a transition is valid, by its place among the transition weights. */
const VALID: readonly boolean[] = Array.from({ length: TRANSITIONS }, (_, t) => {
  const previous = Math.floor(t / LABELS);
  return mayFollow(previous === START ? OUTSIDE : previous, t % LABELS);
});

/** Writes the factors that belong to transition weights; invalid transitions get 0. */
export function transitionFactors(weights: Float64Array, factors: Float64Array): void {
  for (let t = 0; t < TRANSITIONS; t++) factors[t] = VALID[t] === true ? Math.exp(weights[t]!) : 0;
}

/** What a lattice is made of: a score for each label of each word, and perhaps the labels each word may have as bit sets. */
export interface LatticeInput {
  readonly scores: Float32Array;
  readonly length: number;
  readonly allowed?: readonly number[];
  /** Labels that count however low their score is. */
  readonly kept?: readonly number[];
}

/** Probabilities of labels and label pairs of one sentence at a time; its arrays are reused. */
export class Lattice {
  /** Probability of each label of each word after `run`. */
  readonly marginals: Float64Array;
  /** Expected number of each transition, added up by `run`. */
  readonly pairs: Float64Array = new Float64Array(TRANSITIONS);
  private readonly emission: Float64Array;
  private readonly alpha: Float64Array;
  private readonly beta: Float64Array;
  private readonly scales: Float64Array;
  /** Labels in reach at each word, and their number. */
  private readonly active: Uint8Array;
  private readonly activeCounts: Uint8Array;

  constructor(longest: number) {
    this.marginals = new Float64Array(longest * LABELS);
    this.emission = new Float64Array(longest * LABELS);
    this.alpha = new Float64Array(longest * LABELS);
    this.beta = new Float64Array(longest * LABELS);
    this.scales = new Float64Array(longest);
    this.active = new Uint8Array(longest * LABELS);
    this.activeCounts = new Uint8Array(longest);
  }

  /** Fills `marginals`, adds the expected transitions to `pairs` and gives the logarithm of the sum over all sequences. */
  run(input: LatticeInput, factors: Float64Array): number {
    let log = 0;
    for (let i = 0; i < input.length; i++) log += this.open(input, i) + this.forward(factors, i);
    this.backward(factors, input.length);
    return log;
  }

  /** Finds the labels in reach at word `i`; where labels are prescribed, all of those are. */
  private open({ scores, allowed, kept }: LatticeInput, i: number): number {
    const base = i * LABELS;
    const mask = allowed === undefined ? -1 : allowed[i]!;
    const sure = (kept === undefined ? 0 : kept[i]!) | 1;
    let highest = -Infinity;
    for (let y = 0; y < LABELS; y++) if ((mask >> y) & 1 && scores[base + y]! > highest) highest = scores[base + y]!;
    let count = 0;
    for (let y = 0; y < LABELS; y++) {
      this.marginals[base + y] = 0;
      if (((mask >> y) & 1) === 0) continue;
      const below = highest - scores[base + y]!;
      if (allowed === undefined && below > OUT_OF_REACH && ((sure >> y) & 1) === 0) continue;
      this.active[base + count++] = y;
      this.emission[base + y] = Math.exp(-Math.min(below, 60));
    }
    this.activeCounts[i] = count;
    return highest;
  }

  private forward(factors: Float64Array, i: number): number {
    const { alpha, emission, active, activeCounts } = this;
    const base = i * LABELS;
    const previous = base - LABELS;
    let total = 0;
    for (let a = 0; a < activeCounts[i]!; a++) {
      const y = active[base + a]!;
      let sum = 0;
      if (i === 0) sum = factors[START * LABELS + y]!;
      else {
        for (let b = 0; b < activeCounts[i - 1]!; b++) {
          const p = active[previous + b]!;
          sum += alpha[previous + p]! * factors[p * LABELS + y]!;
        }
      }
      total += alpha[base + y] = sum * emission[base + y]!;
    }
    const scale = 1 / total;
    for (let a = 0; a < activeCounts[i]!; a++) alpha[base + active[base + a]!]! *= scale;
    this.scales[i] = scale;
    return -Math.log(scale);
  }

  private backward(factors: Float64Array, length: number): void {
    const { alpha, beta, active, activeCounts, marginals, pairs } = this;
    const last = (length - 1) * LABELS;
    for (let a = 0; a < activeCounts[length - 1]!; a++) {
      const y = active[last + a]!;
      beta[last + y] = 1;
      marginals[last + y] = alpha[last + y]!;
    }
    for (let i = length - 1; i > 0; i--) this.stepBack(factors, i);
    for (let a = 0; a < activeCounts[0]!; a++) pairs[START * LABELS + active[a]!]! += marginals[active[a]!]!;
  }

  private stepBack(factors: Float64Array, i: number): void {
    const { alpha, beta, emission, active, activeCounts, marginals, pairs } = this;
    const base = i * LABELS;
    const previous = base - LABELS;
    for (let b = 0; b < activeCounts[i - 1]!; b++) {
      const p = active[previous + b]!;
      let sum = 0;
      for (let a = 0; a < activeCounts[i]!; a++) {
        const y = active[base + a]!;
        const step = factors[p * LABELS + y]! * emission[base + y]! * beta[base + y]! * this.scales[i]!;
        sum += step;
        pairs[p * LABELS + y]! += alpha[previous + p]! * step;
      }
      beta[previous + p] = sum;
      marginals[previous + p] = alpha[previous + p]! * sum;
    }
  }
}
