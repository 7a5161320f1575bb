/** Who the subject of a clause is. */
import { canSpeak, isAnimate } from './can-speak.js';
import { isSubordinate } from './find-cue.js';
import { agentOf, documentBefore, documentOf, sourceOfImpersonal } from './behind-preposition.js';
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
  if (cue.passive) return agentOf(reading, clause) ?? documentOf(reading, clause);
  if (cue.impersonal) return sourceOfImpersonal(reading, clause, cue) ?? documentBefore(reading, site.clauses, site.index);
  if (cue.last) return subjectAfterOpener(reading, site, clause, cue) ?? documentOf(reading, clause);
  const bounds = { limit: clause.end, sentence: site.sentence };
  return (
    subjectOfCoordinated(reading, site, cue) ??
    subjectAround(reading, site, subjectBefore(reading, clause, cue.finite), cue.finite) ??
    subjectAround(reading, site, subjectInPrecedingClause(reading, site, cue), cue.finite) ??
    subjectAfter(reading, cue.finite + 1, bounds) ??
    subjectAfter(reading, clause.start, { ...bounds, limit: cue.finite }) ??
    subjectOfFirst(reading, site) ??
    particleName(reading, clause, cue.finite)
  );
}

/** The phrase before the verb, unless the one behind it can only be the subject: „Die Arbeit lobte er“. */
function subjectAround(reading: Reading, { clauses, index, sentence }: CueSite, before: TokenRange | undefined, verb: number): TokenRange | undefined {
  if (before === undefined || isWord(reading, verb - 1, Word.coordinator)) return before;
  const agrees = canAgree(reading, verb, before);
  if (isAnimate(reading, before) && agrees) return before;
  const after = subjectAfter(reading, verb + 1, { limit: clauses[index]!.end, sentence });
  if (after === undefined || after.start > verb + 3 || !isNominative(reading, after) || !canAgree(reading, verb, after)) return before;
  const clear = isAnimate(reading, after) || ((!agrees || !canSpeak(reading, before)) && canSpeak(reading, after));
  return clear ? after : before;
}

/** „Die Leute zogen durch die Stadt und riefen Parolen“: the verb behind „und“ has the subject of the verb before. */
function subjectOfCoordinated(reading: Reading, site: CueSite, cue: Cue): TokenRange | undefined {
  const clause = site.clauses[site.index]!;
  if (cue.last || !isWord(reading, cue.finite - 1, Word.coordinator)) return undefined;
  for (let i = clause.start; i < cue.finite - 1; i++) {
    if (has(reading.shapes, i, Shape.noun) && i > clause.start) continue;
    if (!isWord(reading, i, FINITE | Word.cueFinite) && !isPlainVerb(reading, i)) continue;
    const bounds = { limit: cue.finite - 1, sentence: { start: clause.start, end: cue.finite - 1 } };
    const subject = subjectAround(reading, site, subjectBefore(reading, clause, i), i) ?? subjectAfter(reading, i + 1, bounds);
    return subject !== undefined && canSpeak(reading, subject) ? subject : undefined;
  }
  return undefined;
}

/** Whether verb and phrase may agree in number, as far as their endings and determiners tell. */
function canAgree(reading: Reading, verb: number, { start, end }: TokenRange): boolean {
  const { pluralEnding } = reading.lexicon.data.verbForms;
  const { pluralDeterminers, singularDeterminers } = reading.lexicon.data.phrases;
  const word = reading.words[start]!;
  if (!reading.words[verb]!.endsWith(pluralEnding)) return !pluralDeterminers.includes(word);
  for (let i = start; i < end; i++) if (isWord(reading, i, Word.coordinator)) return true;
  const isName = !isWord(reading, start, Word.determiner | Word.pronoun) && isAnimate(reading, { start, end });
  return !singularDeterminers.includes(word) && !isName;
}

/** A lower-case word off every list behind a noun, with the ending of a verb or before a small word: most likely a verb. */
function isPlainVerb(reading: Reading, i: number): boolean {
  if (reading.classes[i] !== 0 || has(reading.shapes, i, Shape.noun) || !has(reading.shapes, i, Shape.word)) return false;
  if (!has(reading.shapes, i - 1, Shape.noun | Shape.closing | Shape.number)) return false;
  if (isWord(reading, i + 1, Word.determiner | Word.preposition | Word.reflexive | Word.pronoun)) return true;
  return has(reading.shapes, i + 1, Shape.noun) && reading.lexicon.data.verbForms.finiteEndings.some((ending) => reading.words[i]!.endsWith(ending));
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

/** „Der Minister sagte“: the one constituent before the verb, when it can be a subject. */
function subjectBefore(reading: Reading, clause: Clause, verb: number): TokenRange | undefined {
  let start = clause.start;
  while (start < verb && isLeadingWord(reading, start)) start++;
  if (start === verb - 1 && reading.lexicon.data.clauses.demonstratives.includes(reading.words[start]!)) return undefined; // „Das sagte X“
  if (start >= verb || isWord(reading, start, Word.preposition) && !isWord(reading, start, Word.determiner)) return undefined;
  const phrase = phraseAt(reading, start, verb, true);
  return phrase === undefined ? extendedPhrase(reading, start, verb) : withAppositions(reading, phrase, verb);
}

const MAX_EXTENDED_TOKENS = 25;

/** „Der auf der Tagung anwesende Minister sagte“: a determiner opens the only constituent before the verb. */
function extendedPhrase(reading: Reading, start: number, verb: number): TokenRange | undefined {
  if (!isWord(reading, start, Word.determiner) || isOblique(reading, start) || verb - start > MAX_EXTENDED_TOKENS) return undefined;
  return has(reading.shapes, verb - 1, Shape.noun | Shape.closing | Shape.mark) ? { start, end: verb } : undefined;
}

/** „Von der Weide sagte“: a name that starts like a prepositional phrase, where there is no other subject. */
function particleName(reading: Reading, clause: Clause, verb: number): TokenRange | undefined {
  if (!isWord(reading, clause.start, Word.nameParticle) || clause.start + 1 >= verb) return undefined;
  const end = nounPhraseEnd(reading, clause.start + 1, { limit: verb });
  return end === verb ? { start: clause.start, end } : undefined;
}

function isLeadingWord(reading: Reading, i: number): boolean {
  if (isAdverbial(reading, i)) return true;
  return isWord(reading, i, Word.adverb | Word.coordinator | Word.attribution) && !isWord(reading, i, Word.determiner | Word.pronoun | Word.preposition);
}

const MIN_ADVERB_LENGTH = 6;

/** „Relativierend fügt er hinzu“, „Passend dazu warnte sie“: a word that opens a sentence, without being a noun. */
function isAdverbial(reading: Reading, i: number): boolean {
  const word = reading.words[i]!;
  if (word.length < MIN_ADVERB_LENGTH || has(reading.shapes, i - 1, Shape.word) || !has(reading.shapes, i, Shape.capital)) return false;
  if (has(reading.shapes, i + 1, Shape.noun) || reading.lexicon.speakerNouns.has(word)) return false;
  return reading.lexicon.data.phrases.adverbEndings.some((ending) => word.endsWith(ending));
}

/** „dem“, „den“; and „der“ before an adjective whose ending tells that it is no subject („der englischen Zeitung“). */
function isOblique(reading: Reading, start: number): boolean {
  if (isWord(reading, start, Word.oblique)) return true;
  const rule = reading.lexicon.data.phrases.obliqueBeforeEnding;
  if (rule === undefined || reading.words[start] !== rule.form || has(reading.shapes, start + 1, Shape.noun)) return false;
  return reading.words[start + 1]?.endsWith(rule.ending) === true;
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
    if (has(reading.shapes, i, Shape.noun) && isWord(reading, i, Word.time)) {
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
  const isObject = isWord(reading, opener, Word.relative) && after !== undefined && !isPronounAt(reading, after) && !isAnimate(reading, after);
  if (after !== undefined && after.start > opener && !isObject) return after.end > cue.finite ? { start: after.start, end: cue.finite } : after;
  const quoted = reading.quotedEnd.get(opener + 1);
  if (quoted !== undefined && quoted <= cue.finite) return { start: opener + 1, end: quoted }; // wie „Der Anzeiger“ meldet
  if (!isWord(reading, opener, Word.relative)) return undefined;
  const before = site.clauses[site.index - 1];
  return before === undefined ? undefined : lastPhrase(reading, before);
}

function isPronounAt(reading: Reading, { start, end }: TokenRange): boolean {
  return end === start + 1 && isWord(reading, start, Word.pronoun);
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
