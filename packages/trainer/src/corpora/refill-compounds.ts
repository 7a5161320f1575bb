/**
 * Words for hidden compounds. Of the compounds in the partly hidden training set hardly one can be read, neither those with
 * a name („NATO-Chef“) nor those without („Rad-Fahrer“); in text without labels there are many whose first part is known
 * as a name of the same class, or as none.
 */
import { beginOf, classOf, ENTITY_TYPES, formOfClass, OUTSIDE, CLASS_COUNT } from '@depesche/entities/training';
import { seededRandom } from '@depesche/corpus/random';
import { hiddenExample, isCapitalised, type LabelledSentence, onlyLabel } from './labelled-sentence.js';

const CLASSES = Array.from({ length: CLASS_COUNT }, (_, nameClass) => nameClass);
const COMPOUNDS: ReadonlySet<number> = new Set(CLASSES.filter((nameClass) => formOfClass(nameClass) === 'compound').map(beginOf));

/**
 * Puts hyphenated words from `words` in the place of hidden compounds with a name, and of as many hidden words without one
 * as keeps the share of names among the hyphenated words that can be read; the same seed chooses the same words.
 */
export function refillCompounds(sentences: readonly LabelledSentence[], words: readonly string[], seed: number): LabelledSentence[] {
  const choices = readableCompounds(sentences, words);
  const chance = chanceOutside(sentences);
  const random = seededRandom(seed);
  return sentences.map((sentence) => ({
    ...sentence,
    words: sentence.words.map((word, i) => {
      const label = onlyLabel(sentence.allowed[i]!);
      const fitting = label === undefined ? undefined : choices.get(label);
      if (fitting === undefined || fitting.length === 0 || !isHiddenNoun(word)) return word;
      if (label === OUTSIDE && random.unit() >= chance) return word;
      const goesOn = label !== OUTSIDE && onlyLabel(sentence.allowed[i + 1] ?? 1) === label! + 1;
      return goesOn ? word : fitting[random.below(fitting.length)]!;
    }),
  }));
}

/** For each label of compounds, and for outside, the words whose first part stands alone as a name of that type, or as none. */
function readableCompounds(sentences: readonly LabelledSentence[], words: readonly string[]): Map<number, string[]> {
  const counts = countLabels(sentences);
  const candidates = words.filter((word) => {
    const hyphen = word.indexOf('-');
    return hyphen > 1 && hyphen < word.length - 3 && isCapitalised(word) && !counts.has(word);
  });
  const headIs = (word: string, label: number): boolean => {
    const own = counts.get(word.slice(0, word.indexOf('-')));
    const total = [...(own?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    return (own?.get(label) ?? 0) * 2 > total;
  };
  return new Map([
    [OUTSIDE, candidates.filter((word) => headIs(word, OUTSIDE))],
    ...ENTITY_TYPES.map((type): [number, string[]] => [
      beginOf(classOf(type, 'compound')),
      candidates.filter((word) => headIs(word, beginOf(classOf(type, 'name')))),
    ]),
  ]);
}

/** How often each word has each label; words that begin a longer name count for none. */
function countLabels(sentences: readonly LabelledSentence[]): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const { words, allowed } of sentences) {
    words.forEach((word, i) => {
      const label = onlyLabel(allowed[i]!);
      if (label === undefined || hiddenExample(word) !== undefined) return;
      const goesOn = label !== OUTSIDE && onlyLabel(allowed[i + 1] ?? 1) === label + 1;
      const own = counts.get(word) ?? new Map<number, number>();
      own.set(goesOn ? -1 : label, (own.get(goesOn ? -1 : label) ?? 0) + 1);
      counts.set(word, own);
    });
  }
  return counts;
}

/** How many of the hidden nouns outside names must be refilled for the shares to fit. */
function chanceOutside(sentences: readonly LabelledSentence[]): number {
  let readableNames = 0;
  let readableOthers = 0;
  let hiddenNames = 0;
  let hiddenOthers = 0;
  for (const { words, allowed } of sentences) {
    words.forEach((word, i) => {
      const label = onlyLabel(allowed[i]!) ?? -1;
      const readable = /^\p{Lu}[^-]+-[^-]/u.test(word);
      if (COMPOUNDS.has(label)) {
        if (readable) readableNames++;
        if (isHiddenNoun(word)) hiddenNames++;
      } else if (label === OUTSIDE) {
        if (readable) readableOthers++;
        if (isHiddenNoun(word)) hiddenOthers++;
      }
    });
  }
  const wanted = (hiddenNames * readableOthers) / Math.max(1, readableNames);
  return hiddenOthers === 0 ? 0 : Math.min(0.5, wanted / hiddenOthers);
}

function isHiddenNoun(word: string): boolean {
  const example = hiddenExample(word);
  return example !== undefined && isCapitalised(example);
}
