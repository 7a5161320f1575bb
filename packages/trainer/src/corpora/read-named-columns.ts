/** Corpora of one word and its label a line, each with types of its own, of which it labels all or some. */
import type { EntityType } from '@depesche/article';
import { parseColumns, readText } from '@depesche/corpus/readers';
import { beginOf, classOf, insideOf, LABEL_COUNT, OUTSIDE } from '@depesche/entities/training';
import { dataPath } from '../knowledge-base/read-table.js';
import { type LabelledSentence, repaired } from './labelled-sentence.js';

export interface NamedColumns {
  /** Path below the data folder. */
  readonly file: string;
  /** Columns of the word and of its label, counted from 0. */
  readonly columns: readonly [word: number, label: number];
  /** Our type of each label without its `B-` or `I-`; labels that are not here say nothing about a word. */
  readonly types: Readonly<Record<string, EntityType>>;
  /** Types the corpus does not label: a word outside its names may be one of those. */
  readonly unlabelled: readonly EntityType[];
  /** A word whose label says nothing. */
  readonly ignored?: RegExp;
}

/** Words that are made from names of places, as they are written: “Ukrainian”, “Londoners”. */
export type DerivedWords = ReadonlySet<string>;

/** The sentences; rows that begin with `-DOCSTART-` are left out. */
export function readNamedColumns(corpus: NamedColumns, derived: DerivedWords): LabelledSentence[] {
  const [wordColumn, labelColumn] = corpus.columns;
  return parseColumns(readText(dataPath(corpus.file))).flatMap(({ rows }) => {
    if (rows[0]![0] === '-DOCSTART-') return [];
    const words = rows.map((row) => row[wordColumn]!);
    const labels = rows.map((row) => row[labelColumn] ?? 'O');
    return [{ words, allowed: repaired(words.map((word, i) => allowedLabels(word, labels[i]!, { corpus, derived }))) }];
  });
}

const ANY = 2 ** LABEL_COUNT - 1;
const DERIVED_PLACE = 1 << beginOf(classOf('place', 'derived'));

function allowedLabels(word: string, label: string, { corpus, derived }: { corpus: NamedColumns; derived: DerivedWords }): number {
  if (corpus.ignored?.test(word) === true) return ANY;
  if (label === 'O') {
    const open = corpus.unlabelled.reduce((set, type) => set | bits(type), 1 << OUTSIDE);
    return derived.has(word) ? open | DERIVED_PLACE : open;
  }
  const [mark] = label;
  const type = corpus.types[label.slice(2)];
  if (type === undefined) return ANY;
  const nameClass = classOf(type, 'name');
  const named = 1 << (mark === 'I' ? insideOf(nameClass) : beginOf(nameClass));
  // Corpora that label “Ukrainian” count it among the other names.
  return type === 'misc' && derived.has(word) ? named | DERIVED_PLACE : named;
}

function bits(type: EntityType): number {
  const nameClass = classOf(type, 'name');
  return (1 << beginOf(nameClass)) | (1 << insideOf(nameClass));
}
