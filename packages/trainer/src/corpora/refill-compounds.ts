/**
 * Words for hidden compounds. Of the compounds with a name („NATO-Chef“) in the partly hidden training set hardly one can
 * be read; in text without labels there are many whose first part is known as a name of the same class.
 */
import { beginOf, classOf, ENTITY_TYPES, insideOf } from '@depesche/entities/training';
import { seededRandom } from '../random.js';
import { hiddenExample, type LabelledSentence, onlyLabel } from './labelled-sentence.js';

/** Puts hyphenated words from `words` in the place of hidden compounds; the same seed chooses the same words. */
export function refillCompounds(sentences: readonly LabelledSentence[], words: readonly string[], seed: number): LabelledSentence[] {
  const choices = new Map(ENTITY_TYPES.map((type) => [beginOf(classOf(type, 'compound')), compoundsOf(classOf(type, 'name'), sentences, words)]));
  const random = seededRandom(seed);
  return sentences.map((sentence) => {
    const refilled = sentence.words.map((word, i) => {
      const label = onlyLabel(sentence.allowed[i]!);
      const fitting = label === undefined ? undefined : choices.get(label);
      if (fitting === undefined || fitting.length === 0 || hiddenExample(word) === undefined) return word;
      const goesOn = i + 1 < sentence.words.length && onlyLabel(sentence.allowed[i + 1]!) === label! + 1;
      return goesOn ? word : fitting[random.below(fitting.length)]!;
    });
    return { ...sentence, words: refilled };
  });
}

/** Hyphenated words whose first part stands alone as a name of the class more often than not. */
function compoundsOf(nameClass: number, sentences: readonly LabelledSentence[], words: readonly string[]): string[] {
  const balance = new Map<string, number>();
  const labelled = new Set<string>();
  for (const sentence of sentences) {
    sentence.words.forEach((word, i) => {
      const label = onlyLabel(sentence.allowed[i]!);
      if (word.includes('-')) labelled.add(word);
      const goesOn = onlyLabel(sentence.allowed[i + 1] ?? 1) === insideOf(nameClass);
      balance.set(word, (balance.get(word) ?? 0) + (label === beginOf(nameClass) && !goesOn ? 1 : -1));
    });
  }
  return words.filter((word) => {
    const hyphen = word.indexOf('-');
    return hyphen > 1 && hyphen < word.length - 3 && !labelled.has(word) && (balance.get(word.slice(0, hyphen)) ?? 0) > 0;
  });
}
