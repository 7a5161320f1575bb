/** What each word adds to the scores of the labels around it: summed once a word, not once a place. */
import { networkView } from '../features/network-view.js';
import { wordParts, type WordRules } from '../features/word-parts.js';
import { startsUpper } from '../features/word-shape.js';
import { type ContextView, viewParts } from '../features/word-view.js';
import { PlainMemory } from '../kernel/plain-memory.js';
import type { Model } from '../model/read-model.js';
import { ownCopy } from '../own-copy.js';
import { CommonScores } from './common-scores.js';
import { addFeatures, SCORES_OF_WORD } from './feature-scores.js';
import type { FeatureSums } from './feature-sums.js';
import { KeptRows } from './kept-rows.js';
import type { NetworkScores } from './network-scores.js';

/** A word's view, the scores of all labels at its own place and at the places one and two away from it, and what it adds to the network. */
export interface ScoredWord {
  readonly view: ContextView;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Position of its row in `WordScores.rows`: `LABEL_COUNT` scores for each of `OFFSETS`. */
  scores: number;
  /** Position of what the word adds to the network's hidden layer; 0 where the model has none. */
  networkRows: number;
  /** Whether the word came again since words were forgotten. */
  again: boolean;
}

/** Words kept; a news text has a few hundred different ones. */
const MOST_WORDS = 12_288;

/** Longer words are cut: nothing is learnt from what comes after. */
const LONGEST_WORD = 64;

/** Scores words with the weights of a model and keeps the results, up to a limit. Before each sentence comes `makeRoom`. */
export class WordScores {
  /** The scores of all words. */
  readonly rows: KeptRows = new KeptRows(new PlainMemory(), 0, SCORES_OF_WORD);
  private readonly known = new Map<string, ScoredWord>();
  /** Words scored since words were forgotten: those that are known, and long ones. */
  private scored = 0;
  private readonly common: CommonScores;
  private readonly rules: WordRules;

  constructor(
    private readonly model: Model,
    private readonly sums: FeatureSums,
    private readonly network: NetworkScores | undefined,
  ) {
    this.rules = { endings: model.endings };
    this.common = new CommonScores(sums);
  }

  /**
   * Forgets words where the limit would be passed within a sentence of so many: those that came only once since the last time, and what is more than half
   * of the limit. What `of` gives holds until the next call.
   */
  makeRoom(count: number): void {
    if (this.scored + count <= MOST_WORDS) return;
    this.rows.forget();
    this.network?.forgetWords();
    this.scored = 0;
    for (const [text, word] of this.known) {
      if (word.again && this.scored < MOST_WORDS / 2) {
        word.again = false;
        word.scores = this.rows.keep(word.scores);
        if (this.network !== undefined) word.networkRows = this.network.keep(word.networkRows);
        this.scored++;
      } else this.known.delete(text);
    }
  }

  /** The scores of a word. */
  of(word: string): ScoredWord {
    const found = this.known.get(word);
    if (found !== undefined) {
      found.again = true;
      return found;
    }
    const scored = this.score(word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word);
    this.scored++;
    // A long word is not worth keeping.
    if (word.length <= LONGEST_WORD) this.known.set(ownCopy(word), scored);
    return scored;
  }

  private score(word: string): ScoredWord {
    const parts = wordParts(word, { lexicon: this.model.lexicon, rules: this.rules });
    const view = viewParts(parts);
    const scores = this.rows.add();
    const target = { scores: this.rows.numbers, at: scores };
    this.common.copyTo(target, view, parts.attributes);
    addFeatures(target, { view, sums: this.sums }, { from: view.common });
    const { identity, shape, coarse, fine, lists, mark } = view;
    return {
      view: { identity, shape, coarse, fine, lists, mark },
      capital: startsUpper(word),
      scores,
      networkRows: this.network?.ofWord(networkView(parts)) ?? 0,
      again: false,
    };
  }
}
