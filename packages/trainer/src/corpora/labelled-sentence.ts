/** A sentence with labels, as every corpus reader gives it. */
import { beginOf, classOfLabel, LABEL_COUNT, mayFollow, OUTSIDE } from '@depesche/entities/training';

/** Words and, for each, the labels it may have. */
export interface LabelledSentence {
  /** A word whose letters are hidden is written as in `hiddenWord`. */
  readonly words: readonly string[];
  /** For each word a bit set of the labels it may have: one bit where the corpus says which. */
  readonly allowed: readonly number[];
}

/** Gives a sentence other words, others each time. */
export type Refill = (sentence: LabelledSentence) => LabelledSentence;

/** Leaves every sentence as it is. */
export const asItIs: Refill = (sentence) => sentence;

/** Every label: what is not known of a word. */
export const ANY_LABEL: number = 2 ** LABEL_COUNT - 1;

/** Whether a word begins with a capital; no marked one does. */
export function isCapitalised(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}

const HIDDEN_MARK = '\u0000';

/** Stands for a word of which only an example of the same shape is known („Xxxx“). */
export function hiddenWord(example: string): string {
  return HIDDEN_MARK + example;
}

/** The example a hidden word was made with; undefined when the word is not hidden. */
export function hiddenExample(word: string): string | undefined {
  return word.startsWith(HIDDEN_MARK) ? word.slice(1) : undefined;
}

const UNSEEN_MARK = '\u0001';

/** Stands for a word that is looked at as if nothing were known of it but its letters. */
export function unseenWord(word: string): string {
  return UNSEEN_MARK + word;
}

/** The word that `unseenWord` was given; undefined for any other. */
export function unseenLetters(word: string): string | undefined {
  return word.startsWith(UNSEEN_MARK) ? word.slice(1) : undefined;
}

/** The one label of a bit set; undefined when it holds several. */
export function onlyLabel(allowed: number): number | undefined {
  return (allowed & (allowed - 1)) === 0 ? 31 - Math.clz32(allowed) : undefined;
}

/** Lets a name that goes on without having begun begin where it stands: some corpora are cut by rule. */
export function repaired(allowed: readonly number[]): number[] {
  let previous: number = 1 << OUTSIDE;
  return allowed.map((set) => {
    const before = labelsOf(previous);
    const possible = labelsOf(set).some((label) => before.some((other) => mayFollow(other, label)));
    previous = possible ? set : labelsOf(set).reduce((begun, label) => begun | (1 << beginOf(classOfLabel(label))), 0);
    return previous;
  });
}

function labelsOf(set: number): number[] {
  return Array.from({ length: LABEL_COUNT }, (_, label) => label).filter((label) => (set >> label) & 1);
}
