/** Sources named without a verb: „nach Angaben der Polizei“, „laut Muster“, „Medienberichten zufolge“, „so der Minister“. */
import { canSpeak } from './can-speak.js';
import { hasSubjunctive } from './clauses.js';
import { isVerbSecond } from './find-cue.js';
import { FINITE, Word } from './lexicon.js';
import { nounPhraseEnd, simplePhraseEnd, withAppositions } from './noun-phrase.js';
import { has, isWord, type Reading, Shape } from './reading.js';
import type { Clause } from './clause.js';
import type { TokenRange } from './token-range.js';

export interface SourcePhrase extends TokenRange {
  readonly cue: TokenRange;
  /** Absent when the phrase refers back to a source named before („demnach“). */
  readonly speaker?: TokenRange;
  /** A back reference, whose speaker was named before. */
  readonly refersBack: boolean;
}

/** The first source phrase of a clause. */
export function findSourcePhrase(reading: Reading, clause: Clause): SourcePhrase | undefined {
  for (let i = clause.start; i < clause.end; i++) {
    const found = isWord(reading, i, Word.source) ? sourcePhraseAt(reading, i, clause) : viewpointAt(reading, i, clause);
    if (found !== undefined) return found;
  }
  return undefined;
}

function sourcePhraseAt(reading: Reading, i: number, clause: Clause): SourcePhrase | undefined {
  const word = reading.words[i]!;
  const { lexicon } = reading;
  if (lexicon.postpositions.has(word)) return postposed(reading, i, clause);
  if (lexicon.sourcePrepositions.has(word)) return preposed(reading, i, clause);
  if (lexicon.weakPrepositions.has(word)) return statementBefore(reading, i, clause) ?? statementAfter(reading, i, clause);
  const relative = i === clause.start && clause.separator === ',' && lexicon.sourceRelatives.has(word);
  const back = relative || lexicon.backReferences.has(word) || (lexicon.weakBackReferences.has(word) && hasSubjunctive(reading, clause));
  if (!back) return undefined;
  const cue = { start: i, end: i + 1 };
  return { ...cue, cue, refersBack: true };
}

function preposed(reading: Reading, i: number, clause: Clause): SourcePhrase | undefined {
  const quoted = reading.quotedEnd.get(i + 1) ?? i + 1;
  const end = Math.max(i === clause.start ? wholeConstituent(reading, i + 1, clause.end) : 0, nounPhraseEnd(reading, i + 1, { limit: clause.end }), quoted);
  if (end === i + 1) return undefined;
  const speaker = namedSource(reading, { start: i + 1, end });
  return { start: i, end, cue: { start: i, end: i + 1 }, speaker, refersBack: false };
}

/** „Laut einer Umfrage unter 400 Betrieben fehlen …“: at the start of a clause the source reaches to the finite verb. */
function wholeConstituent(reading: Reading, start: number, limit: number): number {
  const end = nounPhraseEnd(reading, start, { limit, attach: true });
  if (end >= limit || has(reading.shapes, end, Shape.noun)) return start;
  const { finiteEndings } = reading.lexicon.data.verbForms;
  const looksLikeVerb = reading.classes[end] === 0 && finiteEndings.some((ending) => reading.words[end]!.endsWith(ending));
  return looksLikeVerb || isWord(reading, end, FINITE | Word.cueFinite) ? end : start;
}

/** „Angaben der Stadtverwaltung“ names the Stadtverwaltung: whoever stands behind a noun for statements. */
function namedSource(reading: Reading, range: TokenRange): TokenRange {
  const { lexicon, words } = reading;
  for (let i = range.start; i < range.end - 1; i++) {
    if (!has(reading.shapes, i, Shape.noun) || !lexicon.statementNouns.has(words[i]!) || lexicon.speakerNouns.has(words[i]!)) continue;
    const start = ownerStart(reading, i);
    if (start === undefined) return range;
    const source = { start, end: range.end };
    return source.end > source.start && canSpeak(reading, source) ? source : range;
  }
  return range;
}

/** Where it stands whose statement or view a noun is, right behind it: „Angaben der Polizei“, „Sicht von Eva Muster“. */
function ownerStart(reading: Reading, noun: number): number | undefined {
  if (reading.lexicon.data.phrases.agentPrepositions.includes(reading.words[noun + 1] ?? '')) return noun + 2;
  return isWord(reading, noun + 1, Word.genitive) ? noun + 1 : undefined;
}

/** „nach Angaben der Polizei“: a weak preposition needs a statement noun in its phrase. */
function statementAfter(reading: Reading, i: number, clause: Clause): SourcePhrase | undefined {
  if (isWord(reading, i - 1, Word.time)) return undefined; // „zwei Tage nach dem Bericht“
  const simple = simplePhraseEnd(reading, i + 1, clause.end);
  for (let k = i + 1; k < simple; k++) {
    if (has(reading.shapes, k, Shape.noun) && reading.lexicon.statementNouns.has(reading.words[k]!)) return preposed(reading, i, clause);
  }
  return undefined;
}

/** „aus Sicht der Opposition“, but not „aus heutiger Sicht“: the view must be somebody's. */
function viewpointAt(reading: Reading, i: number, clause: Clause): SourcePhrase | undefined {
  const { lexicon, words } = reading;
  const nouns = lexicon.viewpoints.get(words[i]!);
  if (nouns === undefined) return undefined;
  const simple = simplePhraseEnd(reading, i + 1, clause.end);
  for (let noun = i + 1; noun < simple; noun++) {
    if (!nouns.has(words[noun]!)) continue;
    const start = ownerStart(reading, noun);
    const end = start === undefined ? 0 : nounPhraseEnd(reading, start, { limit: clause.end });
    return start === undefined || end === start ? undefined : { start: i, end, cue: { start: i, end: noun + 1 }, speaker: { start, end }, refersBack: false };
  }
  return undefined;
}

/** „seiner Meinung nach“. */
function statementBefore(reading: Reading, i: number, clause: Clause): SourcePhrase | undefined {
  if (i === clause.start || !reading.lexicon.statementNouns.has(reading.words[i - 1]!)) return undefined;
  return postposed(reading, i, clause);
}

const MAX_POSTPOSED_TOKENS = 14;

function postposed(reading: Reading, i: number, clause: Clause): SourcePhrase | undefined {
  for (let start = Math.max(clause.start, i - MAX_POSTPOSED_TOKENS); start < i; start++) {
    if (isWord(reading, start, FINITE | Word.preposition) && !isWord(reading, start, Word.determiner)) continue;
    if (nounPhraseEnd(reading, start, { limit: i, attach: true }) !== i) continue;
    return { start, end: i + 1, cue: { start: i, end: i + 1 }, speaker: { start, end: i }, refersBack: false };
  }
  return undefined;
}

/** „so der Minister“ as a clause of its own: the speaker, or nothing when the clause says something else. */
export function attributionSpeaker(reading: Reading, clause: Clause, sentence: TokenRange): TokenRange | undefined {
  if (!isWord(reading, clause.start, Word.attribution) || clause.start + 1 >= clause.end) return undefined;
  let start = clause.start + 1;
  while (start < clause.end && isWord(reading, start, Word.adverb) && !isWord(reading, start, Word.determiner)) start++;
  if (isWord(reading, start, FINITE | Word.cueFinite | Word.preposition) && !isWord(reading, start, Word.determiner)) return undefined;
  const end = nounPhraseEnd(reading, start, { limit: clause.end });
  if (end === start || isVerbSecond(reading, { start, end: clause.end })) return undefined;
  return withAppositions(reading, { start, end }, sentence.end);
}
