/** The scores that features of words give the labels around them. */
import { featureKey } from '../features/feature-hash.js';
import { featuresAt, OFFSETS, type WordView } from '../features/word-view.js';
import { LABEL_COUNT } from '../labels.js';
import type { FeatureSums } from './feature-sums.js';

/** Which features of a word: from the first to the last of each of its lists, half-open. */
export interface FeatureRange {
  readonly from?: number;
  readonly to?: number;
}

/** Numbers of a row of scores: `LABEL_COUNT` for each of `OFFSETS`. */
export const SCORES_OF_WORD: number = OFFSETS.length * LABEL_COUNT;

/** Where a row of scores begins. */
export interface ScoreTarget {
  readonly scores: Float32Array;
  readonly at: number;
}

/** Adds to a row of `SCORES_OF_WORD` scores the weights of a word's features. */
export function addFeatures({ scores, at }: ScoreTarget, { view, sums }: { readonly view: WordView; readonly sums: FeatureSums }, { from = 0, to }: FeatureRange): void {
  for (let place = 0; place < OFFSETS.length; place++) {
    const offset = OFFSETS[place]!;
    const features = featuresAt(view, offset);
    const end = to ?? features.length;
    for (let f = from; f < end; f++) sums.note(featureKey(features[f]!, offset), scores, at + place * LABEL_COUNT);
  }
  sums.addTo(scores);
}
