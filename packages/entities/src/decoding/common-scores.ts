/** What the features add that a word has in common with many others: its shape, frequency, classes and lists. */
import type { WordAttributes } from '../features/lexicon.js';
import type { WordView } from '../features/word-view.js';
import { LABEL_COUNT } from '../labels.js';
import { addFeatures, OFFSETS } from './feature-scores.js';
import type { FeatureSums } from './feature-sums.js';

/** Kinds of words kept; many texts together have several thousand. */
const MOST_KINDS = 8192;

/** Sums the scores once for each kind of word: they are most of a word's. */
export class CommonScores {
  private readonly known = new Map<number, Float32Array>();

  constructor(private readonly sums: FeatureSums) {}

  /** `LABEL_COUNT` scores for each of `OFFSETS`, of the first `common` features of a view; not to be changed. */
  of(view: WordView, { frequency, lists }: WordAttributes): Float32Array {
    // Shapes have 20 bits, classes 16, frequencies 4 and lists 8: together less than the 53 of a number.
    const kind = ((view.shape * 0x10000 + view.fine) * 16 + frequency) * 256 + lists;
    let scores = this.known.get(kind);
    if (scores === undefined) {
      scores = new Float32Array(OFFSETS.length * LABEL_COUNT);
      addFeatures(scores, { view, sums: this.sums }, { to: view.common });
      if (this.known.size >= MOST_KINDS) this.known.clear();
      this.known.set(kind, scores);
    }
    return scores;
  }
}
