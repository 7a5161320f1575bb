/** Phrases typed without capitals, as German spells them. */
import { de } from '@depesche/lang-de';

/** Nouns that stand in the pack with a capital only. Parts of the day were long written small behind another word. */
const nouns: ReadonlySet<string> = new Set(
  Object.entries(de.dates.classes)
    .filter(([name, words]) => words.case === 'upper' && name !== 'weekdayShort' && name !== 'dayPart')
    .flatMap(([, { words }]) => Object.keys(words).flatMap((forms) => forms.split(' ')))
    .concat('uhr', 'viertel', 'ende', 'woche', 'wochenende', 'einheit'),
);
const abbreviations: ReadonlySet<string> = new Set(Object.keys(de.dates.classes['weekdayShort']!.words));
const dayParts: ReadonlySet<string> = new Set(Object.keys(de.dates.classes['dayPart']!.words).flatMap((forms) => forms.split(' ')));

/** The text with a capital at each of these nouns; nothing changes its length. */
export function spelled(text: string): string {
  return text.replace(/\p{L}+/gu, (word, at: number) => {
    const isNoun = nouns.has(word) || (abbreviations.has(word) && /[.,]/.test(text[at + word.length] ?? '')) || (dayParts.has(word) && /\bam $/.test(text.slice(0, at)));
    return isNoun ? word[0]!.toUpperCase() + word.slice(1) : word;
  });
}
