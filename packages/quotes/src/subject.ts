/** Who the subject of a clause is. */
import { isSubordinate } from './find-cue.js';
import { FINITE, Word } from './lexicon.js';
import { isPronoun, nounPhraseEnd, withAppositions } from './noun-phrase.js';
import { has, isWord, type Reading, Shape } from './reading.js';
import type { Clause } from './clause.js';
import type { Cue } from './cue.js';
import type { TokenRange } from './token-range.js';

/** The clause a cue stands in, with its neighbours. */
export interface CueSite {
  readonly clauses: readonly Clause[];
  readonly index: number;
  readonly sentence: TokenRange;
}

/** The noun phrase that says who speaks; in the passive the one behind „von“. */
export function subjectOf(reading: Reading, site: CueSite, cue: Cue): TokenRange | undefined {
  const clause = site.clauses[site.index]!;
  if (cue.kinds.has('cite')) return citedSpeaker(reading, site, cue);
  if (cue.passive) return agentOf(reading, clause);
  if (cue.impersonal) return sourceOfImpersonal(reading, clause, cue);
  if (cue.last) return subjectAfterOpener(reading, site, clause, cue);
  const bounds = { limit: clause.end, sentence: site.sentence };
  return (
    subjectAround(reading, site, cue) ??
    subjectInPrecedingClause(reading, site, cue) ??
    subjectAfter(reading, cue.finite + 1, bounds) ??
    subjectAfter(reading, clause.start, { ...bounds, limit: cue.finite }) ??
    subjectOfFirst(reading, site) ??
    particleName(reading, clause, cue.finite)
  );
}

/** The phrase before the verb, unless the one behind it can only be the subject: „Die Arbeit lobte er“. */
function subjectAround(reading: Reading, site: CueSite, cue: Cue): TokenRange | undefined {
  const clause = site.clauses[site.index]!;
  const before = subjectBefore(reading, clause, cue.finite);
  if (before === undefined || isAnimate(reading, before) || isWord(reading, cue.finite - 1, Word.coordinator)) return before;
  const after = subjectAfter(reading, cue.finite + 1, { limit: clause.end, sentence: site.sentence });
  const clear = after !== undefined && after.start <= cue.finite + 3 && isAnimate(reading, after) && isNominative(reading, after);
  return clear ? after : before;
}

/** Whether a phrase names somebody who can speak: a pronoun, a name of several words, or a noun for speakers. */
export function isAnimate(reading: Reading, range: TokenRange): boolean {
  if (isWord(reading, range.start, Word.pronoun) && range.end === range.start + 1) return true;
  let capitals = 0;
  for (let i = range.start; i < range.end; i++) {
    if (!has(reading.shapes, i, Shape.capital)) {
      if (isWord(reading, i, Word.genitive) && i > range.start) break;
      continue;
    }
    capitals++;
    if (reading.lexicon.speakerNouns.has(reading.words[i]!)) return true;
  }
  return capitals >= 2 && !isWord(reading, range.start, Word.determiner);
}

function isNominative(reading: Reading, range: TokenRange): boolean {
  return !isOblique(reading, range.start);
}

/** „wird der Minister zitiert“, „zitiert der Sender den Minister“: whose words are passed on. */
function citedSpeaker(reading: Reading, site: CueSite, cue: Cue): TokenRange | undefined {
  const clause = site.clauses[site.index]!;
  const bounds = { limit: clause.end, sentence: site.sentence };
  const subject = subjectBefore(reading, clause, cue.finite) ?? subjectAfter(reading, cue.finite + 1, bounds);
  if (cue.passive || subject === undefined) return subject;
  const from = Math.max(subject.end, cue.finite + 1);
  const end = nounPhraseEnd(reading, from, { limit: clause.end });
  return end > from ? { start: from, end } : subject;
}

/** „heißt es in dem Bericht“: what an impersonal pronoun stands for is named behind a preposition. */
function sourceOfImpersonal(reading: Reading, clause: Clause, cue: Cue): TokenRange | undefined {
  for (let i = clause.start; i < clause.end - 1; i++) {
    if (!isWord(reading, i, Word.preposition)) continue;
    const end = nounPhraseEnd(reading, i + 1, { limit: i < cue.finite ? cue.finite : clause.end });
    if (end > i + 1 && !isWord(reading, end - 1, Word.time)) return { start: i + 1, end };
  }
  return undefined;
}

/** So much of a sentence is searched for somebody who may speak. */
const MAX_SEARCH_TOKENS = 120;

/** Who is most likely to speak in a stretch without a cue: the first phrase that can, else the first that may be a subject. */
export function likelySpeaker(reading: Reading, range: TokenRange): TokenRange | undefined {
  const limit = Math.min(range.end, range.start + MAX_SEARCH_TOKENS);
  let first: TokenRange | undefined;
  for (let from = range.start; from < limit; ) {
    const found = subjectAfter(reading, from, { limit, sentence: range });
    if (found === undefined) break;
    if (isAnimate(reading, found)) return found;
    first ??= found;
    from = Math.max(found.end, from + 1);
  }
  return first;
}

/** „Der Minister sagte“: the one constituent before the verb, when it can be a subject. */
function subjectBefore(reading: Reading, clause: Clause, verb: number): TokenRange | undefined {
  let start = clause.start;
  while (start < verb && isLeadingWord(reading, start)) start++;
  if (start >= verb || isWord(reading, start, Word.preposition) && !isWord(reading, start, Word.determiner)) return undefined;
  const phrase = phraseAt(reading, start, verb, true);
  return phrase === undefined ? extendedPhrase(reading, start, verb) : withAppositions(reading, phrase, verb);
}

const MAX_EXTENDED_TOKENS = 25;

/** „Der auf der Tagung anwesende Minister sagte“: a determiner opens the only constituent before the verb. */
function extendedPhrase(reading: Reading, start: number, verb: number): TokenRange | undefined {
  if (!isWord(reading, start, Word.determiner) || isOblique(reading, start) || verb - start > MAX_EXTENDED_TOKENS) return undefined;
  return has(reading.shapes, verb - 1, Shape.capital | Shape.closing | Shape.mark) ? { start, end: verb } : undefined;
}

/** „Von der Weide sagte“: a name that starts like a prepositional phrase, where there is no other subject. */
function particleName(reading: Reading, clause: Clause, verb: number): TokenRange | undefined {
  if (!isWord(reading, clause.start, Word.nameParticle)) return undefined;
  const end = nounPhraseEnd(reading, clause.start + 1, { limit: verb });
  return end === verb ? { start: clause.start, end } : undefined;
}

function isLeadingWord(reading: Reading, i: number): boolean {
  return isWord(reading, i, Word.adverb | Word.coordinator | Word.attribution) && !isWord(reading, i, Word.determiner | Word.pronoun | Word.preposition);
}

/** „dem“, „den“; and „der“ before an adjective whose ending tells that it is no subject („der englischen Zeitung“). */
function isOblique(reading: Reading, start: number): boolean {
  if (isWord(reading, start, Word.oblique)) return true;
  const { form, ending } = reading.lexicon.data.phrases.obliqueBeforeEnding;
  if (reading.words[start] !== form || has(reading.shapes, start + 1, Shape.capital)) return false;
  return reading.words[start + 1]?.endsWith(ending) === true;
}

function phraseAt(reading: Reading, start: number, limit: number, attach: boolean): TokenRange | undefined {
  if (isOblique(reading, start) || isWord(reading, start, Word.reflexive)) return undefined;
  const end = nounPhraseEnd(reading, start, { limit, attach });
  return end > start ? { start, end } : undefined;
}

/** „Der Sender, der …, begründete“: the clause before the relative clause holds the subject. */
function subjectInPrecedingClause(reading: Reading, { clauses, index }: CueSite, cue: Cue): TokenRange | undefined {
  const clause = clauses[index]!;
  if (cue.finite !== clause.start || index < 2) return undefined;
  const [head, relative] = [clauses[index - 2]!, clauses[index - 1]!];
  if (head.kind === 'passage' || relative.kind === 'passage' || !isSubordinate(reading, relative)) return undefined;
  for (let i = head.start; i < head.end; i++) if (isWord(reading, i, FINITE)) return undefined;
  return subjectBefore(reading, head, head.end);
}

export interface SubjectBounds {
  /** The subject starts before this token. */
  readonly limit: number;
  /** Appositions may reach to the end of the sentence. */
  readonly sentence: TokenRange;
}

/** „sagte am Montag in Berlin der Minister“: the first noun phrase behind the verb that can be a subject. */
export function subjectAfter(reading: Reading, from: number, { limit, sentence }: SubjectBounds): TokenRange | undefined {
  for (let i = from; i < limit; ) {
    if (isWord(reading, i, Word.preposition) && !isWord(reading, i, Word.determiner)) {
      i = skipPhrase(reading, i + 1, limit);
      continue;
    }
    if (isPronoun(reading, i, limit)) return { start: i, end: i + 1 };
    if (has(reading.shapes, i, Shape.capital) && isWord(reading, i, Word.time)) {
      i++;
      continue;
    }
    const phrase = phraseAt(reading, i, limit, false);
    if (phrase !== undefined) return withAppositions(reading, phrase, sentence.end);
    i = Math.max(i + 1, nounPhraseEnd(reading, i, { limit }));
  }
  return undefined;
}

function skipPhrase(reading: Reading, from: number, limit: number): number {
  const end = nounPhraseEnd(reading, from, { limit });
  return end > from ? end : from;
}

/** „wie die Polizei am Montag mitteilte“, „der sagte“: the phrase behind the opening word, or what a relative refers to. */
function subjectAfterOpener(reading: Reading, site: CueSite, clause: Clause, cue: Cue): TokenRange | undefined {
  const opener = clause.start;
  const after = subjectAfter(reading, opener + 1, { limit: cue.finite, sentence: site.sentence });
  if (after !== undefined && after.start > opener) return after.end > cue.finite ? { start: after.start, end: cue.finite } : after;
  if (!isWord(reading, opener, Word.relative)) return undefined;
  const before = site.clauses[site.index - 1];
  return before === undefined ? undefined : lastPhrase(reading, before);
}

/** The noun phrase that a clause ends in. */
export function lastPhrase(reading: Reading, clause: Clause): TokenRange | undefined {
  for (let start = Math.max(clause.start, clause.end - 12); start < clause.end; start++) {
    if (nounPhraseEnd(reading, start, { limit: clause.end }) === clause.end) return { start, end: clause.end };
  }
  return undefined;
}

/** „Er kam und sagte“: a verb without a subject of its own has that of the sentence. */
function subjectOfFirst(reading: Reading, { clauses, index }: CueSite): TokenRange | undefined {
  const clause = clauses[index]!;
  const first = clauses.find(({ kind }) => kind === 'words');
  if (first === undefined || first === clause && !isWord(reading, clause.start, Word.coordinator)) return undefined;
  return subjectBefore(reading, first, first.end);
}

/** „von der Polizei“, „durch einen Sprecher“ in a passive clause. */
function agentOf(reading: Reading, clause: Clause): TokenRange | undefined {
  for (let i = clause.start; i < clause.end - 1; i++) {
    if (!reading.lexicon.data.phrases.agentPrepositions.includes(reading.words[i]!)) continue;
    const end = nounPhraseEnd(reading, i + 1, { limit: clause.end });
    if (end > i + 1) return { start: i + 1, end };
  }
  return undefined;
}
