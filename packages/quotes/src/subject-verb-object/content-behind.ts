/** What somebody said, right behind the verb: “that …”, a clause, “to …”, or the thing that is spoken of. */
import { trimmedEnd } from '../content-range.js';
import { FINITE, Word } from '../lexicon.js';
import { nounPhraseEnd } from '../noun-phrase.js';
import { has, isWord, type Reading, Shape } from '../reading.js';
import type { TokenRange } from '../token-range.js';
import { isAdverb, type VerbGroup, verbGroupAt } from './verb-group.js';

export interface ContentBehind extends TokenRange {
  /** `clause`: a statement or wish; `object`: what is judged or spoken of. */
  readonly form: 'clause' | 'object';
}

/** So far behind the verb the content may start: “told the paper in an interview on Monday that”. */
const REACH = 18;

/** The content of a verb group whose words start at `from`; undefined when nothing is said there. */
export function contentBehind(reading: Reading, group: VerbGroup, sentence: TokenRange, from: number = group.end): ContentBehind | undefined {
  const end = trimmedEnd(reading, sentence);
  const start = clauseStart(reading, group, from, end);
  if (start !== undefined) return bounded(reading, { start, end, form: 'clause' }, sentence);
  const object = objectStart(reading, group, from, end);
  return object === undefined ? undefined : bounded(reading, { start: object, end, form: 'object' }, sentence);
}

function bounded(reading: Reading, content: ContentBehind, sentence: TokenRange): ContentBehind | undefined {
  const end = contentEndBehind(reading, content, sentence);
  return end > content.start ? { ...content, end } : undefined;
}

function clauseStart(reading: Reading, group: VerbGroup, from: number, end: number): number | undefined {
  const { kinds } = group;
  const speaks = kinds.has('say') || kinds.has('think') || kinds.has('show');
  const marked = speaks || kinds.has('ask') ? markedStart(reading, group, from, end) : undefined;
  if (marked !== undefined) return marked;
  if (group.form === 'passive') return undefined;
  if (!speaks) return undefined;
  if (has(reading.shapes, from, Shape.colon)) return from + 1 < end ? from + 1 : undefined;
  return bareStart(reading, group, from, end);
}

/** “… that”, “… whether”, “… to”: the word that opens the content, behind addressee, time and place. */
function markedStart(reading: Reading, group: VerbGroup, from: number, end: number): number | undefined {
  const { kinds } = group;
  const { infinitiveMarker } = reading.lexicon.data.clauses;
  let insertion = false;
  for (let i = from; i < Math.min(end - 1, from + REACH); i++) {
    if (reading.speech[i]! >= 0) return undefined;
    if (has(reading.shapes, i, Shape.comma)) {
      if (i > from + 1 && !insertion && !isWord(reading, i + 1, Word.complementizer)) return undefined;
      insertion = true;
      continue;
    }
    if (!has(reading.shapes, i, Shape.word)) continue;
    const opens = isWord(reading, i, Word.complementizer) && (kinds.has('say') || kinds.has('think') || kinds.has('show') || i <= from + 3);
    if (opens) return i;
    if (i === from && isWord(reading, i, Word.question) && !isWord(reading, i, Word.subordinator)) return i;
    if (isWord(reading, i, Word.question) && kinds.has('ask') && !isWord(reading, i, Word.relative)) return i;
    if (reading.words[i] === infinitiveMarker && kinds.has('ask') && isInfinitive(reading, i + 1)) return i;
    if (isFiniteVerb(reading, i) || isWord(reading, i, Word.relative | Word.subordinator | Word.gerund)) return undefined;
  }
  return undefined;
}

/** A base form may follow: neither a determiner nor a name. */
function isInfinitive(reading: Reading, i: number): boolean {
  const next = isAdverb(reading, i) ? i + 1 : i;
  return has(reading.shapes, next, Shape.word) && !has(reading.shapes, next, Shape.capital | Shape.number) && !isWord(reading, next, Word.determiner | Word.preposition | Word.pronoun);
}

/** “said Monday it was late”, “told reporters he would go”: a clause without a word that opens it. */
function bareStart(reading: Reading, { kinds }: VerbGroup, from: number, end: number): number | undefined {
  let start = skipAdverbials(reading, from, end);
  if (start >= end || has(reading.shapes, start, Shape.comma)) return undefined;
  if (kinds.has('say') && kinds.has('ask')) start = behindAddressee(reading, start, end);
  if (start >= end || has(reading.shapes, start, Shape.comma | Shape.colon)) return undefined;
  if (opensClause(reading, start, end)) return start;
  return isPlainStatement(reading, kinds, start, end) ? start : undefined;
}

/** Verbs that only say („said yes“, „says voters know him“) need no finite verb that the lists know. */
function isPlainStatement(reading: Reading, kinds: VerbGroup['kinds'], start: number, end: number): boolean {
  if (!kinds.has('say') || kinds.has('report') || kinds.has('judge') || kinds.has('ask')) return false;
  const { shapes } = reading;
  return end > start && has(shapes, start, Shape.word) && !isWord(reading, start, Word.preposition | Word.coordinator | Word.subordinator | Word.relative);
}

/** A subject with a finite verb before the first comma that ends its clause. */
function opensClause(reading: Reading, start: number, end: number): boolean {
  if (isWord(reading, start, Word.coordinator | Word.relative) && !isWord(reading, start, Word.determiner)) return false;
  if (reading.speech[start]! >= 0 || isContraction(reading, start)) return true;
  const subordinate = isWord(reading, start, Word.subordinator);
  let commas = 0;
  for (let i = start + 1; i < Math.min(end, start + 40); i++) {
    if (has(reading.shapes, i, Shape.comma) && !subordinate && ++commas > 2) return false;
    if (isFiniteVerb(reading, i)) return true;
  }
  return false;
}

/** “he'll”, “they’re”: subject and verb in one. */
function isContraction(reading: Reading, i: number): boolean {
  return isWord(reading, i, FINITE) && /^\p{L}+['’]/u.test(reading.words[i]!);
}

/** A finite verb of any kind: listed, or with the ending of one behind a noun. */
export function isFiniteVerb(reading: Reading, i: number): boolean {
  if (has(reading.shapes, i, Shape.capital)) return false;
  if (isWord(reading, i, FINITE)) return true;
  if (isWord(reading, i, Word.cueFinite)) return isWord(reading, i - 1, Word.pronoun) || (has(reading.shapes, i - 1, Shape.noun) && !isWord(reading, i, Word.cueInfinitive));
  if (reading.classes[i] !== 0 || !has(reading.shapes, i, Shape.word)) return false;
  if (isWord(reading, i - 1, Word.pronoun)) return true;
  const behindNoun = has(reading.shapes, i - 1, Shape.capital | Shape.noun) || (has(reading.shapes, i - 1, Shape.word) && reading.classes[i - 1] === 0);
  return behindNoun && reading.words[i]!.endsWith('ed');
}

/** Time and place before the content: “Monday”, “on Twitter”, “in a statement”. */
function skipAdverbials(reading: Reading, from: number, end: number): number {
  let i = from;
  for (;;) {
    const next = adverbialEnd(reading, i, end);
    if (next === i) return i;
    i = next;
  }
}

function adverbialEnd(reading: Reading, i: number, end: number): number {
  if (i >= end) return i;
  if (isAdverb(reading, i)) return i + 1;
  if (isWord(reading, i, Word.time)) return i + 1;
  if (reading.lexicon.data.phrases.definiteDeterminers.includes(reading.words[i]!) && isWord(reading, i + 1, Word.time)) return i + 2;
  if (!isWord(reading, i, Word.preposition) || isWord(reading, i, Word.determiner)) return i;
  const phrase = nounPhraseEnd(reading, i + 1, { limit: end });
  return phrase > i + 1 && phrase < end ? phrase : i;
}

/** “reporters”, “the paper”, “him”. */
function behindAddressee(reading: Reading, start: number, end: number): number {
  if (isObjectPronoun(reading, start)) return skipAdverbials(reading, start + 1, end);
  const phrase = nounPhraseEnd(reading, start, { limit: end });
  if (phrase === start || phrase >= end) return start;
  if (isFiniteVerb(reading, phrase)) return start;
  return skipAdverbials(reading, phrase, end);
}

function isObjectPronoun(reading: Reading, i: number): boolean {
  return reading.lexicon.data.phrases.objectPronouns?.includes(reading.words[i]!) === true;
}

/** “criticized the plan”, “called for more money”, “described it as late”. */
function objectStart(reading: Reading, { form, verb, kinds, end: verbEnd }: VerbGroup, from: number, end: number): number | undefined {
  if (form === 'passive' && verbEnd === verb + 1) return undefined;
  if (!kinds.has('judge') && !kinds.has('report') && !kinds.has('name') && !kinds.has('cite')) return undefined;
  const start = from === verbEnd ? from : skipAdverbials(reading, from, end);
  if (start >= end || !has(reading.shapes, start, Shape.word | Shape.mark)) return undefined;
  if (verbEnd === verb + 1 && isWord(reading, start, Word.preposition) && !isWord(reading, start, Word.determiner)) return undefined; // “showed on Friday”
  if (isWord(reading, start, Word.coordinator | Word.subordinator | Word.relative | FINITE) && !isWord(reading, start, Word.determiner)) return undefined;
  return start;
}

/** So far into content its end is looked for, so that a hostile sentence costs no more than its length. */
const MAX_CONTENT = 200;

/** The end of content: the sentence's, or before what leaves it (“…, adding”, “…, according to”, “…, Vance said”, “; …”). */
function contentEndBehind(reading: Reading, content: TokenRange, sentence: TokenRange): number {
  for (let i = content.start + 1; i < Math.min(content.end, content.start + MAX_CONTENT); i++) {
    if (reading.speech[i]! >= 0) continue;
    if (has(reading.shapes, i, Shape.semicolon)) return i;
    if (has(reading.shapes, i, Shape.comma) && leaves(reading, i + 1, sentence)) return i;
    if (isWord(reading, i, Word.coordinator) && goesOnSpeaking(reading, i, sentence)) return has(reading.shapes, i - 1, Shape.comma) ? i - 1 : i;
  }
  return passageEnd(reading, content.end);
}

/** A passage that goes on over the end of its sentence belongs to the content as a whole. */
function passageEnd({ speech }: Reading, end: number): number {
  const passage = speech[end - 1]!;
  let last = end;
  if (passage >= 0) while (speech[last] === passage) last++;
  return last;
}

/** Behind a comma: a participle, a source, or a frame of its own. */
function leaves(reading: Reading, i: number, sentence: TokenRange): boolean {
  if (reading.lexicon.sourceOpeners.has(reading.words[i] ?? '')) return sourceLength(reading, i) > 0;
  let next = i;
  while (next < sentence.end && isAdverb(reading, next)) next++;
  if (isWord(reading, next, Word.gerund)) {
    const group = verbGroupAt(reading, next, sentence);
    return group?.kinds.has('say') === true;
  }
  return isClosingFrame(reading, i, sentence) || isResumed(reading, i, sentence);
}

/** “…, the mayor who refused to pay, said”: behind an apposition the verb of the sentence follows. */
function isResumed(reading: Reading, i: number, sentence: TokenRange): boolean {
  const group = verbGroupAt(reading, i, sentence);
  return group?.form === 'finite' && group.kinds.has('say') && isWord(reading, i, Word.cueFinite);
}

/** “…, Vance said.”, “…, said Vance.”: a subject and a verb of saying with nothing behind them. */
function isClosingFrame(reading: Reading, i: number, sentence: TokenRange): boolean {
  const phrase = nounPhraseEnd(reading, i, { limit: sentence.end, attach: true });
  const verb = phrase === i ? i : phrase;
  const group = verb < sentence.end ? verbGroupAt(reading, verb, sentence) : undefined;
  if (group?.kinds.has('say') !== true) return false;
  const rest = skipAdverbials(reading, phrase === i ? nounPhraseEnd(reading, group.end, { limit: sentence.end, attach: true }) : group.end, sentence.end);
  return rest >= sentence.end || !has(reading.shapes, rest, Shape.word);
}

/** “… and said that”, “… and vowed to”: another verb of the same subject. */
function goesOnSpeaking(reading: Reading, coordinator: number, sentence: TokenRange): boolean {
  let i = coordinator + 1;
  while (i < sentence.end && isAdverb(reading, i)) i++;
  const group = verbGroupAt(reading, i, sentence);
  if (group === undefined || group.start !== i || isWord(reading, i, Word.gerund)) return false;
  return markedStart(reading, group, group.end, trimmedEnd(reading, sentence)) === group.end || (group.kinds.has('say') && reading.speech[group.end]! >= 0);
}

/** How many words of a source preposition stand at `i`: 2 for “according to”, 0 for none. */
export function sourceLength({ lexicon, words }: Reading, i: number): number {
  for (const preposition of lexicon.sourcePhrases) {
    if (preposition.every((word, k) => words[i + k] === word)) return preposition.length;
  }
  return 0;
}
