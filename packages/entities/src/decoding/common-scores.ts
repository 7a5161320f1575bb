/** What the features add that a word has in common with many others: its shape, frequency, classes and lists. */
import type { WordAttributes } from '../features/lexicon.js';
import type { WordView } from '../features/word-view.js';
import { PlainMemory } from '../kernel/plain-memory.js';
import { addFeatures, SCORES_OF_WORD, type ScoreTarget } from './feature-scores.js';
import type { FeatureSums } from './feature-sums.js';
import { KeptRows } from './kept-rows.js';

/** Kinds of words kept; many texts together have several thousand. */
const MOST_KINDS = 6144;

/** Sums the scores once for each kind of word: they are most of a word's. */
export class CommonScores {
  private readonly known = new Map<number, number>();
  private readonly rows = new KeptRows(new PlainMemory(), 0, SCORES_OF_WORD);

  constructor(private readonly sums: FeatureSums) {}

  /** Sets a row to the scores of the first `common` features of a view. */
  copyTo({ scores, at }: ScoreTarget, view: WordView, attributes: WordAttributes): void {
    const row = this.rowOf(view, attributes);
    const { numbers } = this.rows;
    for (let k = 0; k < SCORES_OF_WORD; k++) scores[at + k] = numbers[row + k]!;
  }

  private rowOf(view: WordView, { frequency, lists }: WordAttributes): number {
    // Shapes have 20 bits, classes 16, frequencies 4 and lists 8: together less than the 53 of a number.
    const kind = ((view.shape * 0x10000 + view.fine) * 16 + frequency) * 256 + lists;
    const known = this.known.get(kind);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_KINDS) {
      this.known.clear();
      this.rows.forget();
    }
    const row = this.rows.add();
    addFeatures({ scores: this.rows.numbers, at: row }, { view, sums: this.sums }, { to: view.common });
    this.known.set(kind, row);
    return row;
  }
}
