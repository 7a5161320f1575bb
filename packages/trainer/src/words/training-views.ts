/** Words of training text as a tagger sees them: some hidden, some looked at as unknown, each view made once. */
import { type Lexicon, type WordMode, type WordPartsOptions, type WordRules, wordShape } from '@depesche/entities/training';
import { hiddenExample, isCapitalised, unseenLetters, unseenWord } from '../corpora/labelled-sentence.js';
import type { Random } from '@depesche/corpus/random';

/** Says for a word whether it is looked at as known; asked for each word of each sentence. */
export type ChooseMode = (word: string) => WordMode;

/** Looks at every word as it is. */
export const asKnown: ChooseMode = () => 'known';

/** Looks at a share of the capitalised words as if they were unknown. */
export function hidingSome(share: number, random: Random): ChooseMode {
  return (word) => (isCapitalised(word) && random.unit() < share ? 'unknown' : 'known');
}

/** Makes a view of a word whose letters are hidden, by its shape, and of any other. */
export interface ViewMakers<View> {
  readonly hidden: (shape: number) => View;
  readonly shown: (word: string, options: WordPartsOptions) => View;
}

/** Keeps the views of words. */
export class TrainingViews<View> {
  private readonly kept = new Map<string, View>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly rules: WordRules,
    private readonly makers: ViewMakers<View>,
  ) {}

  /** The view of a word as training text has it; one that is marked as hidden or unseen is looked at so whatever `choose` says. */
  of(word: string, choose: ChooseMode): View {
    const isMarked = hiddenExample(word) !== undefined || unseenLetters(word) !== undefined;
    const key = isMarked || choose(word) === 'known' ? word : unseenWord(word);
    let view = this.kept.get(key);
    if (view === undefined) {
      view = this.make(key);
      this.kept.set(key, view);
    }
    return view;
  }

  private make(word: string): View {
    const example = hiddenExample(word);
    if (example !== undefined) return this.makers.hidden(wordShape(example));
    const letters = unseenLetters(word);
    const { lexicon, rules } = this;
    return this.makers.shown(letters ?? word, { lexicon, rules, mode: letters === undefined ? 'known' : 'unknown' });
  }
}
