/** Who the subject of a cue verb is: before it, behind it (“said Vance”), or that of the verb before. */
import { isAnimate } from '../can-speak.js';
import { FINITE, Word } from '../lexicon.js';
import { nounPhraseEnd, withAppositions } from '../noun-phrase.js';
import { has, isWord, type Reading, Shape } from '../reading.js';
import type { TokenRange } from '../token-range.js';
import { phraseBefore } from './open-phrase.js';
import { isAdverb, type VerbGroup } from './verb-group.js';

/** A subject, and whether it stands behind its verb. */
export interface Subject {
  readonly range: TokenRange;
  readonly inverted: boolean;
}

const MAX_APPOSITION = 40;

/** The closing mark of words that are said, however short: “Never,” said Vance. */
function closesWords(reading: Reading, i: number): boolean {
  return has(reading.shapes, i, Shape.mark) && has(reading.shapes, i - 1, Shape.comma | Shape.final);
}

/** The subject of a finite group; undefined when the clause has none of its own. */
export function subjectOfGroup(reading: Reading, group: VerbGroup, sentence: TokenRange): Subject | undefined {
  const before = beforeAdverbials(reading, group.start, sentence.start);
  const atEdge = before === sentence.start || !has(reading.shapes, before - 1, Shape.word | Shape.closing | Shape.mark);
  const afterPassage = before > sentence.start && (reading.speech[before - 1]! >= 0 || closesWords(reading, before - 1));
  const afterComma = !afterPassage && has(reading.shapes, before - 1, Shape.comma | Shape.dash);
  const named = afterComma ? subjectBeforeApposition(reading, before - 1, sentence.start) : undefined;
  if (named !== undefined && isAnimate(reading, named)) return { range: named, inverted: false };
  const behind = atEdge || afterPassage ? invertedSubject(reading, group, sentence) : undefined;
  if (behind !== undefined || afterPassage) return behind === undefined ? undefined : { range: behind, inverted: true };
  const range = afterComma ? named : phraseBefore(reading, before, sentence.start);
  return range === undefined ? undefined : { range, inverted: false };
}

/** “Vance also said”, “Vance on Monday said”: where the subject ends. */
function beforeAdverbials(reading: Reading, start: number, earliest: number): number {
  let end = start;
  while (end > earliest && isAdverb(reading, end - 1)) end--;
  if (end - 2 > earliest && isWord(reading, end - 1, Word.time) && isWord(reading, end - 2, Word.preposition)) end -= 2;
  else if (end - 1 > earliest && isWord(reading, end - 1, Word.time) && has(reading.shapes, end - 1, Shape.capital)) end--;
  return end;
}

/** “said Ruth Vance, the mayor,”: a name, pronoun or determined noun right behind the verb, and nothing else to say. */
function invertedSubject(reading: Reading, group: VerbGroup, sentence: TokenRange): TokenRange | undefined {
  const from = group.end;
  if (group.start !== group.verb || from >= sentence.end || !group.kinds.has('say')) return undefined;
  const end = nounPhraseEnd(reading, from, { limit: sentence.end, attach: true });
  if (end === from) return undefined;
  for (let i = from; i < end; i++) if (reading.speech[i]! >= 0) return undefined;
  const next = end < sentence.end ? end : sentence.end - 1;
  if (isWord(reading, from, Word.complementizer | Word.time) || isWord(reading, end - 1, Word.time)) return undefined;
  const ended = end >= sentence.end || has(reading.shapes, next, Shape.comma | Shape.final | Shape.semicolon | Shape.dash | Shape.colon);
  const attached = isWord(reading, next, Word.preposition | Word.subordinator | Word.time) || (isWord(reading, next, Word.relative) && !isWord(reading, next, Word.complementizer));
  if (!ended && !(attached && !isWord(reading, from, Word.pronoun) && isAnimate(reading, { start: from, end }))) return undefined;
  return withAppositions(reading, { start: from, end }, sentence.end);
}

/** “the mayor of Lund”, “who lost”, “42”, “in a letter”: not a verb or a further member of a list. */
function opensApposition(reading: Reading, i: number): boolean {
  if (isWord(reading, i, Word.coordinator | FINITE | Word.gerund)) return isWord(reading, i, Word.relative);
  return isWord(reading, i, Word.determiner | Word.relative | Word.preposition | Word.adverb) || has(reading.shapes, i, Shape.capital | Shape.number | Shape.noun) || reading.classes[i] === 0;
}

/** “Vance, who lost, said”, “Vance, the mayor, said”: the phrase before the comma that opens the insertion. */
function subjectBeforeApposition(reading: Reading, comma: number, earliest: number): TokenRange | undefined {
  for (let k = comma - 1; k > Math.max(earliest, comma - MAX_APPOSITION); k--) {
    if (!has(reading.shapes, k, Shape.comma | Shape.dash)) continue;
    if (!opensApposition(reading, k + 1)) continue;
    const phrase = phraseBefore(reading, k, earliest);
    if (phrase === undefined || isWord(reading, phrase.start, FINITE)) continue;
    if (isWord(reading, phrase.start, Word.relative)) continue;
    return { start: phrase.start, end: comma };
  }
  return undefined;
}
