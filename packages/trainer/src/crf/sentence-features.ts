/** From words to the rows of their features, with some words hidden on purpose. */
import {
  addContextFeatures,
  featureKey,
  findEnclosure,
  type Lexicon,
  MOST_CONTEXT_FEATURES,
  viewHidden,
  viewWord,
  type WordMode,
  type WordRules,
  wordShape,
  type WordView,
} from '@depesche/entities/training';
import { hiddenExample, type LabelledSentence } from '../corpora/labelled-sentence.js';
import type { CrfSentence } from './linear-crf.js';
import type { FeatureIndex } from './feature-index.js';

/** A view and the rows of its features for the word's own place and the four places around it. */
interface IndexedView {
  readonly view: WordView;
  readonly rows: readonly Int32Array[];
}

/** Places the features of a word go to, as distances from those places to the word. */
const OFFSETS = [0, -1, 1, -2, 2] as const;

/** Says for a word whether it is looked at as known; asked for each word of each sentence. */
export type ChooseMode = (word: string) => WordMode;

/** Turns sentences into rows of features; views of words are kept. */
export class SentenceFeatures {
  private readonly views = new Map<string, WordView>();
  private readonly indexed = new Map<WordView, IndexedView>();
  private readonly context = new Uint32Array(MOST_CONTEXT_FEATURES);

  constructor(
    private readonly lexicon: Lexicon,
    private readonly rules: WordRules,
    private readonly index: FeatureIndex,
  ) {}

  /** Counts every feature of a sentence; `counts` has a place for each key and stops at 255. */
  count(sentence: LabelledSentence, choose: ChooseMode, counts: Uint8Array): void {
    const bump = (key: number): void => {
      if (counts[key]! < 255) counts[key]!++;
    };
    const views = sentence.words.map((word) => this.viewOf(word, choose));
    const enclosure = findEnclosure(views);
    views.forEach((_, i) => {
      for (const offset of OFFSETS) {
        const view = views[i + offset];
        if (view !== undefined) for (const hash of featuresAt(view, offset)) bump(featureKey(hash, offset));
      }
      if (sentence.domain !== undefined) for (const hash of views[i]!.own) bump(domainKey(hash, sentence.domain));
      const end = addContextFeatures(views, i, { enclosure, target: this.context });
      for (let f = 0; f < end; f++) bump(featureKey(this.context[f]!));
    });
  }

  /** The rows of a sentence's features; features without a row are left out. */
  rowsOf(sentence: LabelledSentence, choose: ChooseMode): CrfSentence {
    const indexed = sentence.words.map((word) => this.indexedOf(this.viewOf(word, choose)));
    const views = indexed.map((entry) => entry.view);
    const enclosure = findEnclosure(views);
    const starts = new Int32Array(views.length + 1);
    const rows: number[] = [];
    views.forEach((_, i) => {
      starts[i] = rows.length;
      OFFSETS.forEach((offset, place) => {
        const other = indexed[i + offset];
        if (other !== undefined) for (const row of other.rows[place]!) rows.push(row);
      });
      if (sentence.domain !== undefined) {
        for (const hash of views[i]!.own) {
          const row = this.index.find(domainKey(hash, sentence.domain));
          if (row >= 0) rows.push(row);
        }
      }
      const end = addContextFeatures(views, i, { enclosure, target: this.context });
      for (let f = 0; f < end; f++) {
        const row = this.index.find(featureKey(this.context[f]!));
        if (row >= 0) rows.push(row);
      }
    });
    starts[views.length] = rows.length;
    return { rows: Int32Array.from(rows), starts, length: views.length, allowed: sentence.allowed };
  }

  private viewOf(word: string, choose: ChooseMode): WordView {
    const example = hiddenExample(word);
    const mode = example === undefined ? choose(word) : 'known';
    const key = mode === 'known' ? word : `${word}\u0001`;
    let view = this.views.get(key);
    if (view === undefined) {
      view = example === undefined ? viewWord(word, { lexicon: this.lexicon, rules: this.rules, mode }) : viewHidden(wordShape(example));
      this.views.set(key, view);
    }
    return view;
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

/** Key of the copy of a feature that only one corpus has. */
function domainKey(hash: number, domain: number): number {
  return featureKey(hash, 0x100 + domain);
}

function featuresAt(view: WordView, offset: number): readonly number[] {
  if (offset === 0) return view.own;
  return Math.abs(offset) === 1 ? view.near : view.far;
}
