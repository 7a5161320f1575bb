/** Legal Entity Recognition (Leitner, Rehm, Moreno-Schneider 2019): German court rulings, of which the courts, bodies and countries are learnt. */
import { parseColumns } from '@depesche/corpus/readers';
import type { EntityType } from '@depesche/article';
import { beginOf, classOf, insideOf } from '@depesche/entities/training';
import { ANY_LABEL, type LabelledSentence, repaired } from './labelled-sentence.js';
import { outsideLabels } from './read-smartdata.js';

const TYPES: Readonly<Record<string, EntityType>> = { GRT: 'organization', INN: 'organization', ORG: 'organization', UN: 'organization', LD: 'place', ST: 'place', LDS: 'place' };

/** Sentences of one kind say little after a while, long ones are lists of references. */
const LONGEST = 40;

/** The sentences with a name of a type that is learnt; people are initials there, and laws are names in some corpora: both stay open. */
export function readLegal(text: string): LabelledSentence[] {
  return parseColumns(text)
    .filter(({ rows }) => rows.length <= LONGEST && rows.some((row) => TYPES[row[1]!.slice(2)] !== undefined))
    .map(({ rows }) => ({ words: rows.map((row) => row[0]!), allowed: repaired(rows.map((row) => allowedLabels(row[0]!, row[1]!))) }));
}

/** Words made from names of places are not labelled there. */
const ADJECTIVE = /isch|deutsch/;
const DERIVED_PLACE = 1 << beginOf(classOf('place', 'derived'));

function allowedLabels(word: string, label: string): number {
  if (label === 'O') return ADJECTIVE.test(word) ? outsideLabels(word) | DERIVED_PLACE : outsideLabels(word);
  const type = TYPES[label.slice(2)];
  if (type === undefined) return ANY_LABEL;
  const nameClass = classOf(type, 'name');
  return 1 << (label.startsWith('B') ? beginOf(nameClass) : insideOf(nameClass));
}
