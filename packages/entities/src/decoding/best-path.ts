/** The best valid sequence of labels (Viterbi), and how sure it is. */
import { LABEL_COUNT, mayFollow, OUTSIDE } from '../labels.js';

const LABELS = LABEL_COUNT;

/** Row of the transition scores that stands for the start of a sentence. */
const START = LABELS;

/** For each label the labels that may stand before it. */
const before: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, next) =>
  Uint8Array.from(Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(label, next))),
);

/** Finds best paths; its arrays grow to the longest sentence and are used again. */
export class BestPath {
  private best = new Float32Array(64 * LABELS);
  private from = new Uint8Array(64 * LABELS);

  /** Labels that may come before one that any label may come before, at the word being looked at. */
  private readonly inReach = new Uint8Array(LABELS);
  /** A label that is further than this behind the best one cannot be made up for by its transition. */
  private readonly range: number;

  constructor(private readonly transitions: Float32Array) {
    this.range = rangeOf(transitions);
  }

  /**
   * Writes the best label of each of `length` words to `labels`; `scores` holds `LABEL_COUNT` numbers a word.
   * Words marked in `outside` are outside every name whatever their scores.
   */
  find(scores: Float32Array, { length, outside }: { readonly length: number; readonly outside: Uint8Array }, labels: Uint8Array): void {
    if (length === 0) return;
    this.scoresUpTo(scores, { length, outside });
    const last = (length - 1) * LABELS;
    let label: number = OUTSIDE;
    if (outside[length - 1] === 0) {
      for (let y = 1; y < LABELS; y++) if (this.best[last + y]! > this.best[last + label]!) label = y;
    }
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = outside[i - 1] === 1 ? OUTSIDE : this.from[i * LABELS + label]!;
    }
  }

  /** For each word and label the score of the best sequence that ends there; valid until the next sentence. */
  scoresUpTo(scores: Float32Array, { length, outside }: { readonly length: number; readonly outside: Uint8Array }): Float32Array {
    this.grow(length);
    this.begin(scores);
    for (let i = 1; i < length; i++) {
      if (outside[i] === 1) this.stepOutside(scores, i * LABELS);
      else if (outside[i - 1] === 1) this.stepFromOutside(scores, i * LABELS);
      else this.step(scores, i * LABELS);
    }
    return this.best;
  }

  private begin(scores: Float32Array): void {
    for (let y = 0; y < LABELS; y++) {
      this.best[y] = mayFollow(OUTSIDE, y) ? this.transitions[START * LABELS + y]! + scores[y]! : -Infinity;
    }
  }

  private step(scores: Float32Array, base: number): void {
    const { best, transitions, inReach } = this;
    const previous = base - LABELS;
    let highest = -Infinity;
    for (let p = 0; p < LABELS; p++) if (best[previous + p]! > highest) highest = best[previous + p]!;
    let count = 0;
    for (let p = 0; p < LABELS; p++) if (best[previous + p]! >= highest - this.range) inReach[count++] = p;
    for (let y = 0; y < LABELS; y++) {
      const goesOn = before[y]!.length < LABELS;
      const candidates = goesOn ? before[y]! : inReach;
      const end = goesOn ? candidates.length : count;
      let top = -Infinity;
      let label = 0;
      for (let c = 0; c < end; c++) {
        const p = candidates[c]!;
        const score = best[previous + p]! + transitions[p * LABELS + y]!;
        if (score > top) {
          top = score;
          label = p;
        }
      }
      best[base + y] = top + scores[base + y]!;
      this.from[base + y] = label;
    }
  }

  /** A word outside every name after words that may be in one; only its own label is kept. */
  private stepOutside(scores: Float32Array, base: number): void {
    const { best, transitions } = this;
    const previous = base - LABELS;
    let top = -Infinity;
    let label = 0;
    for (let p = 0; p < LABELS; p++) {
      const score = best[previous + p]! + transitions[p * LABELS]!;
      if (score > top) {
        top = score;
        label = p;
      }
    }
    best.fill(-Infinity, base, base + LABELS);
    best[base] = top + scores[base]!;
    this.from[base] = label;
  }

  private stepFromOutside(scores: Float32Array, base: number): void {
    const { best, transitions } = this;
    const reached = best[base - LABELS]!;
    for (let y = 0; y < LABELS; y++) {
      best[base + y] = mayFollow(OUTSIDE, y) ? reached + transitions[y]! + scores[base + y]! : -Infinity;
      this.from[base + y] = OUTSIDE;
    }
  }

  private grow(length: number): void {
    if (length * LABELS <= this.best.length) return;
    this.best = new Float32Array(length * 2 * LABELS);
    this.from = new Uint8Array(length * 2 * LABELS);
  }
}

/** The largest difference between the transitions of two labels to one that both may stand before. */
function rangeOf(transitions: Float32Array): number {
  let range = 0;
  for (let next = 0; next < LABELS; next++) {
    const scores = Array.from(before[next]!, (label) => transitions[label * LABELS + next]!);
    range = Math.max(range, Math.max(...scores) - Math.min(...scores));
  }
  return range;
}

/**
 * Probability of the label chosen at word `i`, given the labels chosen around it: 0…1.
 * Cheaper than the forward and backward sums of the whole sentence, and nearly as telling.
 */
export function labelProbability(
  { scores, labels, length }: { readonly scores: Float32Array; readonly labels: Uint8Array; readonly length: number },
  transitions: Float32Array,
  i: number,
): number {
  const previous = i === 0 ? START : labels[i - 1]!;
  const next = i + 1 < length ? labels[i + 1]! : undefined;
  const total = (label: number): number =>
    scores[i * LABELS + label]! +
    transitions[previous * LABELS + label]! +
    (next === undefined ? 0 : transitions[label * LABELS + next]!);
  const chosen = total(labels[i]!);
  let sum = 0;
  for (let y = 0; y < LABELS; y++) {
    const possible = mayFollow(i === 0 ? OUTSIDE : previous, y) && (next === undefined || mayFollow(y, next));
    if (possible) sum += Math.exp(total(y) - chosen);
  }
  return 1 / sum;
}
