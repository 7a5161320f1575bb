/** The SmartData corpus (Schiersch et al. 2018): German news, feeds and tweets. */
import { parseColumns } from '@depesche/corpus/readers';
import type { EntityType, MentionForm } from '@depesche/article';
import { beginOf, CLASS_COUNT, classOf, ENTITY_TYPES, insideOf } from '@depesche/entities/training';
import { ANY_LABEL, type LabelledSentence, repaired } from './labelled-sentence.js';

const TYPES: readonly (readonly [prefix: string, type: EntityType | undefined])[] = [
  ['person', 'person'],
  ['organization', 'organization'],
  ['location-route', undefined], // „A 3“, „S1“: names in some corpora, none in others
  ['location', 'place'],
];

/** Reads the two-column file; where it says nothing about a class or form, the word may be of that class or form. */
export function readSmartData(text: string): LabelledSentence[] {
  return parseColumns(text).map(({ rows }) => ({
    words: rows.map((row) => row[0]!),
    allowed: repaired(rows.map((row) => allowedLabels(row[0]!, row.at(-1)!))),
  }));
}

/**
 * Bit set of the labels of this project that a label of the corpus allows. The corpus has no misc, and tells no name from
 * a word with or from one: „deutsche“ is a place, „NATO-Chef“ may be an organisation.
 */
export function allowedLabels(word: string, label: string): number {
  const [mark, ...rest] = label.toLowerCase().replaceAll('_', '-').split('-');
  const name = rest.join('-');
  const row = TYPES.find(([prefix]) => name.startsWith(prefix));
  if (mark === 'o' || row === undefined) return outsideLabels(word);
  const [, type] = row;
  if (type === undefined) return ANY_LABEL;
  const labelOf = mark === 'b' ? beginOf : insideOf;
  return possibleForms(word).reduce((set, form) => set | (1 << labelOf(classOf(type, form))), 0);
}

/** The labels of a word outside the names of a corpus that labels no other names than people, organisations and places, and no compounds apart. */
function outsideLabels(word: string): number {
  const compounds = possibleForms(word).includes('compound') ? ENTITY_TYPES.map((type) => classOf(type, 'compound')) : [];
  return [classOf('misc', 'name'), ...compounds].reduce((set, nameClass) => set | (1 << beginOf(nameClass)) | (1 << insideOf(nameClass)), 1);
}

/** The forms a name may have in a word, judged by the word alone. */
function possibleForms(word: string): MentionForm[] {
  if (word.includes('-')) return ['name', 'compound', 'derived'];
  return DERIVED.test(word) ? ['name', 'derived'] : ['name'];
}

/** Adjectives and words for inhabitants. */
const DERIVED = /^(?:\p{Ll}|.*(?:er|isch|ische|ischen|ischer|isches|ischem)$)/u;

/** The sentences whose words have hyphens, with a token for each part and each hyphen, as some tokenisers cut them. */
export function cutAtHyphens(sentences: readonly LabelledSentence[]): LabelledSentence[] {
  return sentences.filter(({ words }) => words.some(isHyphenated)).map(cut);
}

function cut({ words, allowed }: LabelledSentence): LabelledSentence {
  const cutWords: string[] = [];
  const cutAllowed: number[] = [];
  words.forEach((word, i) => {
    const parts = isHyphenated(word) ? word.split(/(-)/).filter((part) => part !== '') : [word];
    parts.forEach((part, place) => {
      cutWords.push(part);
      cutAllowed.push(place === 0 ? allowed[i]! : continuing(allowed[i]!));
    });
  });
  return { words: cutWords, allowed: cutAllowed };
}

/** Each label that begins a name as the one that goes on with it. */
function continuing(allowed: number): number {
  const begins = CLASSES.filter((nameClass) => (allowed >> beginOf(nameClass)) & 1);
  return begins.reduce((set, nameClass) => set | (1 << insideOf(nameClass)), allowed & ~BEGINS);
}

function isHyphenated(word: string): boolean {
  return /^[^-\s]+(?:-[^-\s]+)+$/.test(word) && !word.includes('/');
}

const CLASSES: readonly number[] = Array.from({ length: CLASS_COUNT }, (_, nameClass) => nameClass);

const BEGINS: number = CLASSES.reduce((set, nameClass) => set | (1 << beginOf(nameClass)), 0);
