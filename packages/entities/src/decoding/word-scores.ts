/** What each word adds to the scores of the labels around it: summed once a word, not once a place. */
import { featureKey } from '../features/feature-hash.js';
import { networkView } from '../features/network-view.js';
import { wordParts, type WordRules } from '../features/word-parts.js';
import { startsUpper } from '../features/word-shape.js';
import { type WordView, viewParts } from '../features/word-view.js';
import { LABEL_COUNT } from '../labels.js';
import type { FeatureWeights, Model } from '../model/read-model.js';
import type { NetworkScores } from './network-scores.js';

/** A word's view, the scores of all labels at its own place and at the places one and two away from it, and what it adds to the network. */
export interface ScoredWord {
  readonly view: WordView;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** `LABEL_COUNT` scores for each of `OFFSETS`. */
  readonly scores: Float32Array;
  /** What the word adds to the network's hidden layer; empty where the model has none. */
  readonly rows: Float32Array;
}

/** Distances from a place to the word that adds to it, in the order of `ScoredWord.scores`. */
export const OFFSETS: readonly number[] = [0, -1, 1, -2, 2];

/** Words kept; a news text has a few hundred different ones. */
const MOST_WORDS = 8192;

/** Longer words are cut: nothing is learnt from what comes after. */
const LONGEST_WORD = 64;

const NO_ROWS = new Float32Array(0);

/** Scores words with the weights of a model and keeps the results, up to a limit. */
export class WordScores {
  private readonly known = new Map<string, ScoredWord>();
  private readonly rules: WordRules;

  constructor(
    private readonly model: Model,
    private readonly network: NetworkScores | undefined,
  ) {
    this.rules = { endings: model.endings };
  }

  /** The scores of a word. */
  of(word: string): ScoredWord {
    const found = this.known.get(word);
    if (found !== undefined) return found;
    const cut = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
    const parts = wordParts(cut, { lexicon: this.model.lexicon, rules: this.rules });
    const view = viewParts(parts);
    const scores = new Float32Array(OFFSETS.length * LABEL_COUNT);
    OFFSETS.forEach((offset, place) => {
      const at = place * LABEL_COUNT;
      for (const hash of featuresAt(view, offset)) addWeights(this.model.weights, featureKey(hash, offset), { scores, at });
    });
    const scored = { view, scores, capital: startsUpper(cut), rows: this.network?.ofWord(networkView(parts)) ?? NO_ROWS };
    if (this.known.size >= MOST_WORDS) this.known.clear();
    // A long word is not worth keeping, and would keep the whole text alive.
    if (word.length <= LONGEST_WORD) this.known.set(word, scored);
    return scored;
  }
}

/** Adds the weights of a feature to the scores from `at` on; a feature without weights adds nothing. */
export function addWeights(
  { table, entries, scale }: FeatureWeights,
  key: number,
  { scores, at }: { readonly scores: Float32Array; readonly at: number },
): void {
  const place = table.find(key);
  if (place < 0) return;
  const end = place + entries[place]!;
  for (let i = place + 1; i <= end; i++) {
    const entry = entries[i]!;
    scores[at + (entry >> 8)]! += ((entry << 24) >> 24) * scale;
  }
}

function featuresAt(view: WordView, offset: number): readonly number[] {
  if (offset === 0) return view.own;
  return offset === 1 || offset === -1 ? view.near : view.far;
}
