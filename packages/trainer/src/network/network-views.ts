/** The views of words that the network learns from, each numbered once. */
import { BORDER_VIEW, hiddenNetworkView, type Lexicon, type NetworkView, networkView, wordParts, type WordRules } from '@depesche/entities/training';
import { type ChooseMode, TrainingViews } from '../words/training-views.js';

/** Views by number; 0 stands for what is beyond the ends of a sentence. */
export class NetworkViews {
  readonly all: NetworkView[] = [BORDER_VIEW];
  private readonly numbers: TrainingViews<number>;

  constructor(lexicon: Lexicon, rules: WordRules) {
    this.numbers = new TrainingViews(lexicon, rules, {
      hidden: (shape) => this.add(hiddenNetworkView(shape)),
      shown: (word, options) => this.add(networkView(wordParts(word, options))),
    });
  }

  /** The number of a word as training text has it. */
  numberOf(word: string, choose: ChooseMode): number {
    return this.numbers.of(word, choose);
  }

  private add(view: NetworkView): number {
    return this.all.push(view) - 1;
  }
}
