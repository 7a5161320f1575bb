/** The best label sequence under a model in training. */
import { LABEL_COUNT, mayFollow } from '@depesche/entities/training';
import { START } from './lattice.js';

const LABELS = LABEL_COUNT;

/** Viterbi over the valid label sequences. */
export function bestLabels(scores: Float32Array, length: number, transitions: Float64Array): number[] {
  const best = new Float64Array(length * LABELS);
  const from = new Int32Array(length * LABELS);
  for (let i = 0; i < length; i++) {
    for (let y = 0; y < LABELS; y++) {
      let top = -Infinity;
      for (let p = 0; p < LABELS; p++) {
        if (!mayFollow(i === 0 ? 0 : p, y)) continue;
        const score = i === 0 ? transitions[START * LABELS + y]! : best[(i - 1) * LABELS + p]! + transitions[p * LABELS + y]!;
        if (score <= top) continue;
        top = score;
        from[i * LABELS + y] = p;
      }
      best[i * LABELS + y] = top + scores[i * LABELS + y]!;
    }
  }
  const labels: number[] = new Array<number>(length).fill(0);
  if (length === 0) return labels;
  let label = 0;
  for (let y = 1; y < LABELS; y++) if (best[(length - 1) * LABELS + y]! > best[(length - 1) * LABELS + label]!) label = y;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * LABELS + label]!;
  }
  return labels;
}
