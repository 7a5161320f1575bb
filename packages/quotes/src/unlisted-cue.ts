/** Verbs off every list behind a passage: „„…“, maulte X“, „„…“, freut sich X“, „„…“, zeigte sich X überzeugt“. */
import { canSpeak, isAnimate } from './can-speak.js';
import { FINITE, Word } from './lexicon.js';
import { has, isNameLike, isWord, type Reading, Shape } from './reading.js';
import { type CueSite, subjectAfter } from './subject.js';
import type { Attribution, Passage } from './passage.js';
import type { TokenRange } from './token-range.js';

const SMALL_WORD: number =
  Word.determiner | Word.preposition | Word.pronoun | Word.reflexive | Word.adverb | Word.coordinator | Word.complementizer |
  Word.question | Word.subordinator | Word.relative | Word.purpose | Word.source | Word.attribution | Word.comparison;

/** So far behind the verb its subject may start: a reflexive and two adverbs between. */
const REACH = 4;

/** A verb that opens the clause behind a passage, with a subject right behind it that can speak. */
export function unlistedCue(reading: Reading, { clauses, index, sentence }: CueSite, passage: Passage): Attribution | undefined {
  const clause = clauses[index]!;
  const verb = clause.start;
  if (!isWholeStatement(reading, passage) || !isVerbLike(reading, verb)) return undefined;
  let from = verb + 1;
  while (from < clause.end && isWord(reading, from, Word.reflexive | Word.adverb) && !isWord(reading, from, Word.determiner)) from++;
  const speaker = subjectAfter(reading, from, { limit: clause.end, sentence });
  if (speaker === undefined || speaker.start !== from || from > verb + REACH || !isNamed(reading, speaker)) return undefined;
  const cue = cueParts(reading, verb, clause, speaker);
  if (cue === undefined) return undefined;
  const start = has(reading.shapes, verb - 1, Shape.comma) ? verb - 1 : verb;
  return { cue, speaker, frame: { start, end: Math.max(clause.end, speaker.end) }, place: 'after' };
}

/** Whether the passage stands where a main clause does, at the start or behind a colon, and is more than a name. */
function isWholeStatement(reading: Reading, { range: { start, end }, first }: Passage): boolean {
  const opens = start === first.sentence.start || has(reading.shapes, start - 1, Shape.colon | Shape.mark);
  const cut = has(reading.shapes, end, Shape.comma) || has(reading.shapes, end - 2, Shape.final | Shape.comma);
  return opens && cut && !isNameLike(reading, { start, end });
}

function isVerbLike(reading: Reading, i: number): boolean {
  if (!has(reading.shapes, i, Shape.word) || has(reading.shapes, i, Shape.capital | Shape.number)) return false;
  const { verbForms } = reading.lexicon.data;
  const word = reading.words[i]!;
  if (isWord(reading, i, SMALL_WORD) || verbForms.titleVerbs.includes(word)) return false;
  return isWord(reading, i, FINITE) || verbForms.finiteEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}

/** A pronoun, a noun for speakers, or a bare name. */
function isNamed(reading: Reading, speaker: TokenRange): boolean {
  return isAnimate(reading, speaker) || (canSpeak(reading, speaker) && !has(reading.shapes, speaker.start - 1, Shape.comma));
}

/** A verb that says little alone („zeigte“, „ließ“, „war“) needs the word that ends the clause: „überzeugt“, „wissen“, „sicher“. */
function cueParts(reading: Reading, verb: number, clause: TokenRange, speaker: TokenRange): TokenRange[] | undefined {
  const main = { start: verb, end: verb + 1 };
  if (!isWord(reading, verb, FINITE)) return [main];
  if (reading.lexicon.data.verbForms.trailingVerbs.includes(reading.words[verb]!)) return [main];
  const last = clause.end - 1;
  const closes = last >= speaker.end && !has(reading.shapes, last, Shape.noun | Shape.number) && !isWord(reading, last, SMALL_WORD);
  return closes && has(reading.shapes, last, Shape.word) ? [{ start: last, end: last + 1 }, main] : undefined;
}
