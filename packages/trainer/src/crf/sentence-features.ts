/** From words to the rows of their features, with some words hidden on purpose. */
import {
  addContextFeatures,
  featureKey,
  featuresAt,
  findEnclosure,
  type Lexicon,
  MOST_CONTEXT_FEATURES,
  OFFSETS,
  viewHidden,
  viewWord,
  type WordRules,
  type WordView,
} from '@depesche/entities/training';
import type { LabelledSentence } from '../corpora/labelled-sentence.js';
import { type ChooseMode, TrainingViews } from '../words/training-views.js';
import type { CrfSentence } from './linear-crf.js';
import type { FeatureIndex } from './feature-index.js';

/** A view and the rows of its features for the word's own place and the four places around it. */
interface IndexedView {
  readonly view: WordView;
  readonly rows: readonly Int32Array[];
}

/** More features than a word can have at one place. */
const MOST_FEATURES = 1024;

/** Turns sentences into rows of features; views of words are kept. */
export class SentenceFeatures {
  private readonly views: TrainingViews<WordView>;
  private readonly indexed = new Map<WordView, IndexedView>();
  private readonly context = new Uint32Array(MOST_CONTEXT_FEATURES);
  private rows = new Int32Array(1 << 16);

  constructor(
    lexicon: Lexicon,
    rules: WordRules,
    private readonly index: FeatureIndex,
  ) {
    this.views = new TrainingViews(lexicon, rules, { hidden: viewHidden, shown: viewWord });
  }

  /** Counts every feature of a sentence; `counts` has a place for each key and stops at 255. */
  count(sentence: LabelledSentence, choose: ChooseMode, counts: Uint8Array): void {
    const bump = (key: number): void => {
      if (counts[key]! < 255) counts[key]!++;
    };
    const views = sentence.words.map((word) => this.views.of(word, choose));
    const enclosure = findEnclosure(views);
    views.forEach((_, i) => {
      for (const offset of OFFSETS) {
        const view = views[i + offset];
        if (view !== undefined) for (const hash of featuresAt(view, offset)) bump(featureKey(hash, offset));
      }
      const end = addContextFeatures(views, i, { enclosure, target: this.context });
      for (let f = 0; f < end; f++) bump(featureKey(this.context[f]!));
    });
  }

  /** The rows of a sentence's features; features without a row are left out. */
  rowsOf(sentence: LabelledSentence, choose: ChooseMode): CrfSentence {
    const indexed = sentence.words.map((word) => this.indexedOf(this.views.of(word, choose)));
    const views = indexed.map((entry) => entry.view);
    const enclosure = findEnclosure(views);
    const starts = new Int32Array(views.length + 1);
    let count = 0;
    views.forEach((_, i) => {
      starts[i] = count;
      this.reserve(count);
      const { rows } = this;
      OFFSETS.forEach((offset, place) => {
        const other = indexed[i + offset];
        if (other !== undefined) for (const row of other.rows[place]!) rows[count++] = row;
      });
      const end = addContextFeatures(views, i, { enclosure, target: this.context });
      for (let f = 0; f < end; f++) {
        const row = this.index.find(featureKey(this.context[f]!));
        if (row >= 0) rows[count++] = row;
      }
    });
    starts[views.length] = count;
    return { rows: this.rows.slice(0, count), starts, length: views.length, allowed: sentence.allowed };
  }

  /** Makes room for the features of one more word. */
  private reserve(count: number): void {
    if (count + MOST_FEATURES <= this.rows.length) return;
    const grown = new Int32Array(this.rows.length * 2);
    grown.set(this.rows);
    this.rows = grown;
  }

  private indexedOf(view: WordView): IndexedView {
    let entry = this.indexed.get(view);
    if (entry === undefined) {
      const rows = OFFSETS.map((offset) =>
        Int32Array.from(featuresAt(view, offset).map((hash) => this.index.find(featureKey(hash, offset))).filter((row) => row >= 0)),
      );
      entry = { view, rows };
      this.indexed.set(view, entry);
    }
    return entry;
  }
}
