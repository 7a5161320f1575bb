/** The SmartData corpus (Schiersch et al. 2018): German news, feeds and tweets; it labels no misc and no derived names. */
import { beginOf, classOf, formOfClass, insideOf, CLASS_COUNT, typeOfClass } from '@depesche/entities/training';
import type { EntityType } from '@depesche/article';
import { type LabelledSentence, repaired } from './labelled-sentence.js';

const TYPES: readonly (readonly [prefix: string, type: EntityType])[] = [
  ['person', 'person'],
  ['organization', 'organization'],
  ['location-route', 'misc'],
  ['location', 'place'],
];

const SMARTDATA_DOMAIN = 1;

/** Reads the two-column file; where it says nothing about a class, the word may be of that class. */
export function readSmartData(text: string): LabelledSentence[] {
  const sentences: LabelledSentence[] = [];
  for (const block of text.split(/\n\s*\n/)) {
    const rows = block.split('\n').filter((line) => line.includes('\t') && !line.startsWith('# id'));
    if (rows.length === 0) continue;
    const columns = rows.map((row) => row.split('\t'));
    sentences.push({
      words: columns.map((column) => column[0]!),
      allowed: repaired(columns.map((column) => allowedLabels(column[1]!))),
      domain: SMARTDATA_DOMAIN,
    });
  }
  return sentences;
}

/** Bit set of the labels of this project that a label of the corpus allows. */
export function allowedLabels(label: string): number {
  if (label === 'O') return UNLABELLED;
  const name = label.slice(2).toLowerCase().replaceAll('_', '-');
  const row = TYPES.find(([prefix]) => name.startsWith(prefix));
  if (row === undefined) return UNLABELLED;
  if (row[1] === 'misc') return ANY;
  const nameClass = classOf(row[1], 'name');
  return 1 << (label.startsWith('B') ? beginOf(nameClass) : insideOf(nameClass));
}

const ANY = (1 << (1 + 2 * CLASS_COUNT)) - 1;

const UNLABELLED: number = [...Array(CLASS_COUNT).keys()]
  .filter((nameClass) => typeOfClass(nameClass) === 'misc' || formOfClass(nameClass) !== 'name')
  .reduce((set, nameClass) => set | (1 << beginOf(nameClass)) | (1 << insideOf(nameClass)), 1);
