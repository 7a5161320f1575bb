/** What a trained tagger takes for likely in sentences without labels: what self-training learns from. */
import { LABEL_COUNT } from '@depesche/entities/training';
import type { LabelledSentence } from '../corpora/labelled-sentence.js';
import type { LearntCrf } from '../learn-weights.js';
import { asKnown } from '../words/training-views.js';
import { Lattice, transitionFactors, TRANSITIONS } from './lattice.js';

/** Longer sentences than this are not looked at. */
const LONGEST = 512;

/**
 * The sentences in which a name is sure to be, each word with all labels of at least the probability `least`, so that what
 * the tagger is not sure of stays open. A word may be anything when no label is that likely.
 */
export function* likelyLabels({ crf, features }: LearntCrf, sentences: Iterable<readonly string[]>, least: number): Generator<LabelledSentence> {
  const lattice = new Lattice(LONGEST);
  const factors = new Float64Array(TRANSITIONS);
  transitionFactors(crf.transitions, factors);
  for (const words of sentences) {
    if (words.length > LONGEST) continue;
    const rows = features.rowsOf({ words, allowed: [] }, asKnown);
    lattice.run({ scores: crf.score(rows), length: words.length }, factors);
    const allowed = words.map((_, word) => likely(lattice.marginals, word, least));
    if (allowed.some((labels) => (labels & 1) === 0)) yield { words, allowed };
  }
}

function likely(marginals: Float64Array, word: number, least: number): number {
  let labels = 0;
  for (let label = 0; label < LABEL_COUNT; label++) if (marginals[word * LABEL_COUNT + label]! >= least) labels |= 1 << label;
  return labels === 0 ? (1 << LABEL_COUNT) - 1 : labels;
}
