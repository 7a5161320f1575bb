/** Cue verbs where the subject stands before and the content behind: “has also said”, “is telling”, “, adding”. */
import type { CueVerbKind } from '@depesche/language';
import { type CueReading, FINITE, Word } from '../lexicon.js';
import { has, isWord, type Reading, Shape } from '../reading.js';
import type { TokenRange } from '../token-range.js';

/** A cue verb with its auxiliaries and the word that belongs to it. */
export interface VerbGroup extends TokenRange {
  /** The verb itself. */
  readonly verb: number;
  /** `finite`: has a subject of its own; `gerund`: shares one, or stands right behind its noun; `passive`: names no speaker, or one behind “by”. */
  readonly form: 'finite' | 'gerund' | 'passive';
  readonly kinds: ReadonlySet<CueVerbKind>;
}

const CUE = Word.cueFinite | Word.cueParticiple | Word.cueInfinitive | Word.gerund;
const AUXILIARY = Word.perfect | Word.modal | Word.passive;

/** The verb group whose cue verb is token `i`; undefined where the word is a noun, a passive or an infinitive. */
export function verbGroupAt(reading: Reading, i: number, sentence: TokenRange): VerbGroup | undefined {
  if (!isWord(reading, i, CUE) || (has(reading.shapes, i, Shape.capital) && i > sentence.start)) return undefined;
  const before = wordBefore(reading, i, sentence.start);
  const isGerund = isWord(reading, i, Word.gerund);
  const start = isGerund ? gerundStart(reading, i, before) : finiteStart(reading, i, before, sentence);
  if (start === undefined) return undefined;
  const chosen = chooseReading(reading, i, isGerund);
  if (chosen === undefined) return undefined;
  const form = isGerund && start === i ? 'gerund' : isPassive(reading, i, before, sentence) ? 'passive' : 'finite';
  return { start, end: i + 1 + chosen.length, verb: i, form, kinds: chosen.kinds };
}

/** The nearest token before `i` that is no adverb; `from - 1` at the start of the sentence. */
function wordBefore(reading: Reading, i: number, from: number): number {
  let k = i - 1;
  while (k >= from && isAdverb(reading, k)) k--;
  return k;
}

/** An adverb of the list, or one by its ending. */
export function isAdverb(reading: Reading, i: number): boolean {
  if (isWord(reading, i, Word.determiner | Word.pronoun | Word.preposition) || !has(reading.shapes, i, Shape.word)) return false;
  if (isWord(reading, i, Word.adverb)) return true;
  const word = reading.words[i]!;
  return !has(reading.shapes, i, Shape.capital) && reading.classes[i] === 0 && reading.lexicon.data.phrases.adverbEndings.some((ending) => word.length > ending.length + 3 && word.endsWith(ending));
}

/** “is telling” starts at its auxiliary; “, telling”, “by telling”, “a note saying” at the verb; undefined: “the telling”. */
function gerundStart(reading: Reading, i: number, before: number): number | undefined {
  if (isWord(reading, before, Word.passive)) return before;
  if (before < 0 || isWord(reading, before, Word.determiner) || endsInPossessive(reading, before)) return undefined;
  return i;
}

function finiteStart(reading: Reading, i: number, before: number, sentence: TokenRange): number | undefined {
  if (isPassive(reading, i, before, sentence)) return before < sentence.start ? i : isWord(reading, before, Word.passive) ? auxiliaryStart(reading, before, sentence.start) : i;
  if (before < sentence.start) return undefined;
  if (isWord(reading, before, Word.modal)) return isWord(reading, i, Word.cueInfinitive) ? auxiliaryStart(reading, before, sentence.start) : undefined;
  if (isWord(reading, before, Word.perfect)) return isWord(reading, i, Word.cueParticiple) ? auxiliaryStart(reading, before, sentence.start) : undefined;
  if (!isWord(reading, i, Word.cueFinite)) return undefined;
  return hasSubject(reading, i, before, sentence) ? i : undefined;
}

/** “was told”, “when asked”, “Asked”: the participle behind a form of “be”, or where a clause without a subject starts. */
function isPassive(reading: Reading, i: number, before: number, sentence: TokenRange): boolean {
  if (!isWord(reading, i, Word.cueParticiple)) return false;
  if (before < sentence.start) return true;
  return isWord(reading, before, Word.passive | Word.subordinator);
}

/** “would have said”, “hasn't said”: from the first auxiliary on. */
function auxiliaryStart(reading: Reading, from: number, earliest: number): number {
  let start = from;
  while (start - 1 >= earliest && (isWord(reading, start - 1, AUXILIARY) || isAdverb(reading, start - 1)) && !isWord(reading, start - 1, Word.pronoun)) start--;
  while (start < from && isAdverb(reading, start)) start++;
  return start;
}

/** Whether what stands before a form can be its subject, and so the form no noun or participle: “officials say”, not “the report”. */
function hasSubject(reading: Reading, i: number, before: number, sentence: TokenRange): boolean {
  const { words, shapes, lexicon } = reading;
  if (isWord(reading, before, Word.pronoun | Word.relative)) return true;
  if (isWord(reading, before, Word.coordinator)) return !isBaseForm(reading, i);
  if (isWord(reading, before, Word.determiner | Word.preposition | FINITE | Word.complementizer) || words[before] === lexicon.data.clauses.infinitiveMarker) return false;
  if (!has(shapes, before, Shape.word)) return !isBaseForm(reading, i) || has(shapes, before, Shape.mark | Shape.dash) || startsContent(reading, i + 1);
  if (has(shapes, before, Shape.number)) return isPast(reading, i) && before > sentence.start && has(shapes, before - 1, Shape.word);
  if (endsInPossessive(reading, before)) return false;
  const plural = isPluralLike(reading, before);
  if (isPast(reading, i)) return !lexicon.data.phrases.agentPrepositions.includes(words[i + 1] ?? '');
  if (isBaseForm(reading, i)) {
    if (plural && !isWord(reading, before, Word.cueFinite)) return true;
    return isCoordinated(reading, before, sentence.start) || (startsContent(reading, i + 1) && isAttached(reading, before, sentence.start));
  }
  if (has(shapes, before, Shape.capital)) return true;
  return !plural && !isNounPosition(reading, i + 1);
}

/** “…, say it is late”: what follows can only be content or an object. */
function startsContent(reading: Reading, i: number): boolean {
  return isWord(reading, i, Word.pronoun | Word.determiner | Word.complementizer) || has(reading.shapes, i, Shape.capital);
}

/** “battleground states – which”, “tax rates in”: a form in -s before what no object starts with is a noun. */
function isNounPosition(reading: Reading, i: number): boolean {
  if (isWord(reading, i, Word.complementizer | Word.determiner | Word.pronoun)) return false;
  return !has(reading.shapes, i, Shape.word) || isWord(reading, i, Word.preposition | Word.coordinator | FINITE | Word.relative | Word.subordinator);
}

function isBaseForm(reading: Reading, i: number): boolean {
  return isWord(reading, i, Word.cueInfinitive) && !isWord(reading, i, Word.cueParticiple);
}

function isPast(reading: Reading, i: number): boolean {
  return isWord(reading, i, Word.cueParticiple) || (!isBaseForm(reading, i) && !reading.words[i]!.endsWith('s'));
}

function isPluralLike(reading: Reading, i: number): boolean {
  const word = reading.words[i]!;
  return (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) || reading.lexicon.data.phrases.pluralNouns?.includes(word) === true;
}

/** “Ruth and Tom say”. */
function isCoordinated(reading: Reading, last: number, from: number): boolean {
  for (let k = last - 1; k >= Math.max(from, last - 6); k--) {
    if (isWord(reading, k, Word.coordinator)) return true;
    if (!has(reading.shapes, k, Shape.capital)) return false;
  }
  return false;
}

/** “Critics in northern Michigan argue that”: the plural stands before a preposition. */
function isAttached(reading: Reading, last: number, from: number): boolean {
  for (let k = last; k > Math.max(from, last - 6); k--) {
    if (isWord(reading, k, Word.preposition)) return isPluralLike(reading, k - 1);
    if (!has(reading.shapes, k, Shape.word) || isWord(reading, k, FINITE | Word.pronoun)) return false;
  }
  return false;
}

/** “Vance's”, “voters’”. */
function endsInPossessive(reading: Reading, i: number): boolean {
  const word = reading.words[i] ?? '';
  return /['’]s$/.test(word) && !isWord(reading, i, FINITE);
}

/** The reading whose own word follows the verb, else the one without: “called for”, “called”. */
function chooseReading({ lexicon, words }: Reading, i: number, isGerund: boolean): { kinds: ReadonlySet<CueVerbKind>; length: number } | undefined {
  const form = words[i]!;
  const readings: readonly CueReading[] = isGerund ? (lexicon.gerunds.get(form) ?? []) : (lexicon.finite.get(form) ?? lexicon.whole.get(form) ?? []);
  let best: { kinds: ReadonlySet<CueVerbKind>; length: number } | undefined;
  for (const { kinds, companion } of readings) {
    const own = companion?.split(' ') ?? [];
    if (own.every((word, k) => words[i + 1 + k] === word) && own.length >= (best?.length ?? 0)) best = { kinds, length: own.length };
  }
  return best;
}
