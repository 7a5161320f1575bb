/** Corpora of one word and its label a line, each with types of its own, of which it labels all or some. */
import type { EntityType } from '@depesche/article';
import { parseColumns, readText } from '@depesche/corpus/readers';
import { beginOf, classOf, insideOf, OUTSIDE } from '@depesche/entities/training';
import { dataPath } from '../knowledge-base/read-table.js';
import { ANY_LABEL, type LabelledSentence, repaired } from './labelled-sentence.js';

export interface NamedColumns {
  /** Path below the data folder. */
  readonly file: string;
  /** Columns of the word and of its label, counted from 0. */
  readonly columns: readonly [word: number, label: number];
  /** Our type of each label without its `B-` or `I-`; labels that are not here say nothing about a word. */
  readonly types: Readonly<Record<string, EntityType>>;
  /** Types the corpus does not label: a word outside its names may be one of those. */
  readonly unlabelled: readonly EntityType[];
  /** Column with the full name of what a word names, words joined by `_`. */
  readonly wholeNames?: number;
  /** A word that is cut from the beginning of names; where it is all of a name, its label says nothing. */
  readonly cut?: RegExp;
  /** A word whose label says nothing. */
  readonly ignored?: RegExp;
}

/** Words that are made from names of places, as they are written: “Ukrainian”, “Londoners”. */
export type DerivedWords = ReadonlySet<string>;

/** A sentence and the number of its document, counted by the rows that begin with `-DOCSTART-`. */
export interface DocumentSentence extends LabelledSentence {
  readonly document: number;
}

export function readNamedColumns(corpus: NamedColumns, derived: DerivedWords): DocumentSentence[] {
  const [wordColumn, labelColumn] = corpus.columns;
  let document = 0;
  return parseColumns(readText(dataPath(corpus.file))).flatMap(({ rows: all }) => {
    if (all[0]![0] === '-DOCSTART-') document++;
    const rows = all.filter((row) => (row[wordColumn] ?? '').trim() !== '' && row[0] !== '-DOCSTART-');
    if (rows.length === 0) return [];
    const words = rows.map((row) => row[wordColumn]!);
    const labels = begun(words, rows.map((row) => row[labelColumn] ?? 'O'), corpus.wholeNames === undefined ? undefined : rows.map((row) => row[corpus.wholeNames!] ?? ''));
    const cut = corpus.cut === undefined ? labels : withoutFirstWords(words, labels, corpus.cut);
    return [{ words, allowed: repaired(words.map((word, i) => allowedLabels(word, cut[i]!, { corpus, derived }))), document }];
  });
}

/**
 * Labels in which every name begins with `B-`, whether the corpus marks each beginning or only those behind a name of the same type. `wholeNames` holds
 * the full name of what a word names: a name that lacks its first words in the labels („United“ of “United States”) gets them.
 */
function begun(words: readonly string[], labels: readonly string[], wholeNames: readonly string[] | undefined): string[] {
  const result = [...labels];
  labels.forEach((label, i) => {
    const before = labels[i - 1] ?? 'O';
    if (label.startsWith('I-') && (before === 'O' || before.slice(2) !== label.slice(2))) result[i] = `B-${label.slice(2)}`;
  });
  if (wholeNames === undefined) return result;
  for (let i = 1; i < words.length; i++) {
    const whole = wholeNames[i]!.replace(/_\(.*|,.*|%.*/g, '').split('_');
    const place = whole.indexOf(words[i]!);
    if (!result[i]!.startsWith('B-') || place <= 0 || result[i - 1] !== 'O' || words[i - 1] !== whole[place - 1] || !/^\p{Lu}/u.test(words[i - 1]!)) continue;
    result[i - 1] = result[i]!;
    result[i] = `I-${result[i]!.slice(2)}`;
    i = Math.max(0, i - 2);
  }
  return result;
}

/** Labels of names that begin one word later where their first word is one of those; `?` where nothing is left. */
function withoutFirstWords(words: readonly string[], labels: readonly string[], cut: RegExp): string[] {
  const result = [...labels];
  words.forEach((word, i) => {
    if (!result[i]!.startsWith('B-') || !cut.test(word)) return;
    const goesOn = result[i + 1]?.startsWith('I-') === true;
    if (goesOn) result[i + 1] = `B-${result[i + 1]!.slice(2)}`;
    result[i] = goesOn ? 'O' : '?';
  });
  return result;
}

const DERIVED_PLACE = 1 << beginOf(classOf('place', 'derived'));

function allowedLabels(word: string, label: string, { corpus, derived }: { corpus: NamedColumns; derived: DerivedWords }): number {
  if (corpus.ignored?.test(word) === true) return ANY_LABEL;
  if (label === 'O') {
    const open = corpus.unlabelled.reduce((set, type) => set | bits(type), 1 << OUTSIDE);
    return derived.has(word) ? open | DERIVED_PLACE : open;
  }
  const [mark] = label;
  const type = corpus.types[label.slice(2)];
  if (type === undefined) return ANY_LABEL;
  // What is made from a place's name is a form of its own here, whatever a corpus calls it.
  if (type === 'place' && mark === 'B' && derived.has(word)) return DERIVED_PLACE;
  const nameClass = classOf(type, 'name');
  const named = 1 << (mark === 'I' ? insideOf(nameClass) : beginOf(nameClass));
  // Corpora that label “Ukrainian” count it among the other names.
  return type === 'misc' && derived.has(word) ? named | DERIVED_PLACE : named;
}

function bits(type: EntityType): number {
  const nameClass = classOf(type, 'name');
  return (1 << beginOf(nameClass)) | (1 << insideOf(nameClass));
}
