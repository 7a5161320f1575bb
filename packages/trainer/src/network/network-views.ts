/** The views of words that the network learns from, each numbered once. */
import { BORDER_VIEW, hiddenNetworkView, type Lexicon, type NetworkView, networkView, type WordMode, wordParts, type WordRules, wordShape } from '@depesche/entities/training';
import { hiddenExample, unseenLetters, unseenWord } from '../corpora/labelled-sentence.js';

/** Views by number; 0 stands for what is beyond the ends of a sentence. */
export class NetworkViews {
  readonly all: NetworkView[] = [BORDER_VIEW];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly rules: WordRules,
  ) {}

  /** The number of a word as training text has it: hidden, unseen, or looked at as `mode` says. */
  numberOf(word: string, mode: WordMode): number {
    const isMarked = hiddenExample(word) !== undefined || unseenLetters(word) !== undefined;
    const key = isMarked || mode === 'known' ? word : unseenWord(word);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.all.push(this.makeView(key)) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  private makeView(word: string): NetworkView {
    const example = hiddenExample(word);
    if (example !== undefined) return hiddenNetworkView(wordShape(example));
    const { lexicon, rules } = this;
    const letters = unseenLetters(word);
    return networkView(letters === undefined ? wordParts(word, { lexicon, rules }) : wordParts(letters, { lexicon, rules, mode: 'unknown' }));
  }
}
