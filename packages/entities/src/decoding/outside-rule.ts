/** Which words are so surely outside every name that nothing more is asked of them. */
import { isBegin, LABEL_COUNT, OUTSIDE } from '../labels.js';
import { BestPath } from './best-path.js';

const LABELS = LABEL_COUNT;

/**
 * A word is passed over when the best sequence of labels in which it is part of a name scores so much less than the best in which it is not, by what the
 * words alone say. Words with a capital need more: what they are is often told by the words joined. With these margins nine small words in ten and four
 * of seven with a capital are passed over, and the figures of names are the same as without the rule; half a point less costs some.
 */
const MARGIN = { small: 1.5, capital: 2.5 };

/** Decides for the words of a sentence. */
export class OutsideRule {
  private readonly path: BestPath;
  /** No word of a sentence is known to be outside before this rule. */
  private open = new Uint8Array(64);
  /** For each word and label what the best labels behind it add. */
  private onward = new Float32Array(64 * LABELS);
  /** The same with the word's own scores, for the word looked at. */
  private readonly ahead = new Float32Array(LABELS);
  private readonly inReach = new Uint8Array(LABELS);
  /** A label that is further than this behind the best one cannot be made up for by the transition to it. */
  private readonly range: number;

  constructor(private readonly transitions: Float32Array) {
    this.path = new BestPath(transitions);
    this.range = rangeOf(transitions);
  }

  /** Marks in `outside` which of `length` words surely are; `isCapital` says whether a word begins with a capital. */
  mark(scores: Float32Array, { length, isCapital }: { readonly length: number; readonly isCapital: (word: number) => boolean }, outside: Uint8Array): void {
    if (length === 0) return;
    if (length > this.open.length) {
      this.open = new Uint8Array(length * 2);
      this.onward = new Float32Array(length * 2 * LABELS);
    }
    const { onward } = this;
    const upTo = this.path.scoresUpTo(scores, { length, outside: this.open });
    onward.fill(0, (length - 1) * LABELS, length * LABELS);
    for (let i = length - 1; i >= 0; i--) {
      const at = i * LABELS;
      let named = -Infinity;
      for (let y = 1; y < LABELS; y++) named = Math.max(named, upTo[at + y]! + onward[at + y]!);
      const margin = upTo[at]! + onward[at]! - named;
      outside[i] = margin > (isCapital(i) ? MARGIN.capital : MARGIN.small) ? 1 : 0;
      if (i > 0) this.stepBack(scores, at);
    }
  }

  /** What the best labels from the word at `base` on add to each label of the word before it. */
  private stepBack(scores: Float32Array, base: number): void {
    const { onward, ahead, inReach, transitions } = this;
    let highest = -Infinity;
    for (let next = 0; next < LABELS; next++) {
      ahead[next] = scores[base + next]! + onward[base + next]!;
      if (startsAnew(next) && ahead[next]! > highest) highest = ahead[next]!;
    }
    let count = 0;
    for (let next = 0; next < LABELS; next++) if (startsAnew(next) && ahead[next]! >= highest - this.range) inReach[count++] = next;
    const previous = base - LABELS;
    for (let label = 0; label < LABELS; label++) {
      const row = label * LABELS;
      let top = -Infinity;
      for (let c = 0; c < count; c++) {
        const score = transitions[row + inReach[c]!]! + ahead[inReach[c]!]!;
        if (score > top) top = score;
      }
      if (label !== OUTSIDE) {
        const inside = isBegin(label) ? label + 1 : label;
        top = Math.max(top, transitions[row + inside]! + ahead[inside]!);
      }
      onward[previous + label] = top;
    }
  }
}

/** Whether a label may follow any other: it goes on with no name. */
function startsAnew(label: number): boolean {
  return label === OUTSIDE || isBegin(label);
}

/** The largest difference between the transitions from a label to two that any label may stand before. */
function rangeOf(transitions: Float32Array): number {
  let range = 0;
  for (let label = 0; label < LABELS; label++) {
    const scores = Array.from({ length: LABELS }, (_, next) => next).filter(startsAnew).map((next) => transitions[label * LABELS + next]!);
    range = Math.max(range, Math.max(...scores) - Math.min(...scores));
  }
  return range;
}
