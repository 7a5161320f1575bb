/** GermEval 2014 (Benikova, Biemann, Reznicek 2014): outer labels of its dev part and of the partly hidden train part. */
import { parseColumns } from '@depesche/corpus/readers';
import { beginOf, classOf, insideOf, OUTSIDE } from '@depesche/entities/training';
import type { EntityType, MentionForm } from '@depesche/article';
import { hiddenWord, type LabelledSentence, repaired } from './labelled-sentence.js';

const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', ORG: 'organization', LOC: 'place', OTH: 'misc' };
const FORMS: Readonly<Record<string, MentionForm>> = { '': 'name', part: 'compound', deriv: 'derived' };

/** Example words for the case classes of hidden words, by their number in the file. */
const EXAMPLES = ['0', 'xxxx', 'XXXX', 'Xxxx', 'xX', '00x', 'X0'];

/** Reads the dev or test file: number, token, outer and inner label. */
export function readGermEval(text: string): LabelledSentence[] {
  return readBlocks(text, (columns) => ({ word: columns[1]!, label: columns[2]! }));
}

/** Reads the train file whose rarer words are hidden: token, outer label, word number, case class. */
export function readPartialGermEval(text: string): LabelledSentence[] {
  return readBlocks(text, (columns) => ({
    word: columns[0]!.startsWith('<UNK') ? hiddenWord(EXAMPLES[Number(columns[3])]!) : columns[0]!,
    label: columns[1]!,
  }));
}

/** The labels of GermEval as numbers. */
export function germEvalLabel(label: string): number {
  const match = /^([BI])-([A-Z]{3})(part|deriv)?$/.exec(label);
  if (match === null) return OUTSIDE;
  const nameClass = classOf(TYPES[match[2]!]!, FORMS[match[3] ?? '']!);
  return match[1] === 'B' ? beginOf(nameClass) : insideOf(nameClass);
}

function readBlocks(text: string, read: (columns: readonly string[]) => { word: string; label: string }): LabelledSentence[] {
  return parseColumns(text).map(({ rows }) => {
    const words = rows.map(read);
    return { words: words.map(({ word }) => word), allowed: repaired(words.map(({ label }) => 1 << germEvalLabel(label))) };
  });
}
