/** Noun phrases without a parser: determiners, modifiers, names, genitives, attached prepositions, appositions. */
import { has, isNameLike, isWord, type Reading, Shape } from './reading.js';
import { FINITE, Word } from './lexicon.js';
import { openPhraseEnd } from './subject-verb-object/open-phrase.js';
import type { TokenRange } from './token-range.js';

export interface PhraseOptions {
  /** Tokens from here on do not belong to it. */
  readonly limit: number;
  /** Take in prepositional phrases that follow: before the finite verb there is only one constituent. */
  readonly attach?: boolean;
}

/** How much a phrase may hold, so that a hostile text costs no more than its length. */
const MAX_PHRASE_TOKENS = 40;

const NOT_ADJECTIVE: number =
  FINITE |
  Word.determiner |
  Word.reflexive |
  Word.preposition |
  Word.coordinator |
  Word.complementizer |
  Word.subordinator |
  Word.pronoun |
  Word.adverb |
  Word.question;

/** Token index after the noun phrase that starts at `start`; `start` when there is none. */
export function nounPhraseEnd(reading: Reading, start: number, options: PhraseOptions): number {
  const limit = Math.min(options.limit, start + MAX_PHRASE_TOKENS, reading.tokens.length);
  if (start >= limit) return start;
  if (isPronoun(reading, start, limit)) return start + 1;
  let end = simplePhraseEnd(reading, start, limit);
  if (end === start) return start;
  const range = { limit, tight: options.attach !== true, named: isBareName(reading, { start, end }) };
  for (let next = attachedEnd(reading, end, range); next > end; next = attachedEnd(reading, end, range)) {
    end = next;
  }
  return end;
}

/** Whether the token is a pronoun that stands for itself, not before a noun. */
export function isPronoun(reading: Reading, index: number, limit: number): boolean {
  if (!isWord(reading, index, Word.pronoun)) return false;
  if (!isWord(reading, index, Word.determiner)) return true;
  return simplePhraseEnd(reading, index, limit) === index;
}

/** Determiner, modifiers, nouns and names, up to the last noun; `start` when there is no noun. */
export function simplePhraseEnd(reading: Reading, start: number, limit: number): number {
  if (reading.lexicon.data.phrases.nouns === 'open') return openPhraseEnd(reading, start, limit);
  let i = start;
  let nounEnd = start;
  while (i < limit && isWord(reading, i, Word.determiner) && i < start + 3) i++;
  const determined = i > start;
  while (i < limit) {
    const next = modifierOrNounEnd(reading, i, { limit, nounSeen: nounEnd > start, determined }) ?? afterGenitiveName(reading, i, start, limit);
    if (next === undefined) break;
    i = next.end;
    if (next.noun) nounEnd = i;
  }
  return nounEnd;
}

interface PhraseState {
  readonly limit: number;
  readonly nounSeen: boolean;
  readonly determined: boolean;
}

function modifierOrNounEnd(reading: Reading, i: number, state: PhraseState): { end: number; noun: boolean } | undefined {
  const { shapes } = reading;
  const quoted = reading.quotedEnd.get(i);
  if (quoted !== undefined && quoted <= state.limit && (state.nounSeen || state.determined || isNameLike(reading, { start: i, end: quoted }))) {
    return { end: quoted, noun: true };
  }
  if (has(shapes, i, Shape.opening)) return parenthesisEnd(reading, i, state);
  if (has(shapes, i, Shape.dash)) return gluedEnd(reading, i, state.limit);
  if (!has(shapes, i, Shape.word)) return undefined;
  if (has(shapes, i, Shape.noun)) {
    if (state.nounSeen && isWord(reading, i, Word.time)) return undefined;
    if (isSentenceStart(reading, i) && isFunctionWord(reading, i)) return undefined;
    return { end: i + 1, noun: true };
  }
  if (has(shapes, i, Shape.number)) return { end: i + 1, noun: false };
  if (state.nounSeen) return isNameParticle(reading, i, state.limit) ? { end: i + 1, noun: false } : undefined;
  return isAdjective(reading, i, state) ? { end: i + 1, noun: false } : undefined;
}

/** „Mannheims oberster Richter“: a name in the genitive stands for the determiner. */
function afterGenitiveName(reading: Reading, i: number, start: number, limit: number): { end: number; noun: boolean } | undefined {
  const { words, shapes, lexicon } = reading;
  if (i !== start + 1 || !has(shapes, start, Shape.noun) || !words[start]!.endsWith(lexicon.data.phrases.genitiveNameEnding)) return undefined;
  return isAdjectiveChain(reading, i, limit) && has(shapes, i + 1, Shape.noun) ? { end: i + 1, noun: false } : undefined;
}

function isFunctionWord(reading: Reading, i: number): boolean {
  return isWord(reading, i, NOT_ADJECTIVE | Word.determiner | Word.source | Word.attribution | Word.comparison | Word.purpose);
}

function isSentenceStart(reading: Reading, i: number): boolean {
  return i === 0 || !has(reading.shapes, i - 1, Shape.word | Shape.comma);
}

/** „(SPD)“: a short bracket behind a noun. */
function parenthesisEnd(reading: Reading, i: number, state: PhraseState): { end: number; noun: boolean } | undefined {
  if (!state.nounSeen) return undefined;
  for (let close = i + 1; close < Math.min(state.limit, i + 7); close++) {
    if (has(reading.shapes, close, Shape.closing)) return { end: close + 1, noun: true };
  }
  return undefined;
}

/** „Berlin-Brandenburg“ where the tokens are apart: the dash touches both neighbours. */
function gluedEnd(reading: Reading, i: number, limit: number): { end: number; noun: boolean } | undefined {
  const [before, dash, after] = [reading.tokens[i - 1], reading.tokens[i], reading.tokens[i + 1]];
  if (before === undefined || dash === undefined || after === undefined || i + 1 >= limit) return undefined;
  return before.end === dash.start && dash.end === after.start ? { end: i + 2, noun: true } : undefined;
}

/** „von der Leyen“, „bin Laden“: particles between two capitalised words. */
function isNameParticle(reading: Reading, i: number, limit: number): boolean {
  if (!isWord(reading, i, Word.nameParticle) || isWord(reading, i, Word.coordinator)) return false;
  if (i < 2 || isWord(reading, i, Word.linking | Word.genitive)) return isParticleChain(reading, i, limit);
  return i + 1 < limit && has(reading.shapes, i + 1, Shape.capital);
}

/** Of the particles that are also prepositions only chains like „von der“ and a first name before them count. */
function isParticleChain(reading: Reading, i: number, limit: number): boolean {
  if (i + 1 >= limit || reading.lexicon.speakerNouns.has(reading.words[i - 1] ?? '')) return false;
  const beforeName = i >= 2 && has(reading.shapes, i - 2, Shape.capital) && has(reading.shapes, i - 1, Shape.capital);
  return beforeName && isWord(reading, i, Word.linking) && has(reading.shapes, i + 1, Shape.capital);
}

function isAdjective(reading: Reading, i: number, state: PhraseState): boolean {
  if (i + 1 >= state.limit) return false;
  const bits = reading.classes[i]!;
  if ((bits & NOT_ADJECTIVE) !== 0) return state.determined && (bits & Word.adverb) !== 0 && isAdjectiveChain(reading, i + 1, state.limit);
  const word = reading.words[i]!;
  const ending = reading.lexicon.data.phrases.adjectiveEndings.some((end) => word.endsWith(end));
  if (ending) return state.determined || (bits & (Word.cueFinite | Word.cueJoined)) === 0;
  return state.determined && isAdjectiveChain(reading, i + 1, state.limit);
}

/** Whether an adjective follows, so that an adverb before it belongs to the phrase: „die stark gestiegenen Preise“. */
function isAdjectiveChain(reading: Reading, i: number, limit: number): boolean {
  if (i + 1 >= limit || has(reading.shapes, i, Shape.noun) || !has(reading.shapes, i, Shape.word)) return false;
  const word = reading.words[i]!;
  if (isWord(reading, i, NOT_ADJECTIVE)) return false;
  return reading.lexicon.data.phrases.adjectiveEndings.some((end) => word.endsWith(end));
}

interface Attachment {
  readonly limit: number;
  /** Behind the verb, where what follows may be an object of it. */
  readonly tight: boolean;
  /** Whether the phrase is a name without a noun, which takes no genitive: „sagte Muster der Zeitung“. */
  readonly named: boolean;
}

function isBareName(reading: Reading, { start, end }: TokenRange): boolean {
  const head = reading.words[end - 1]!;
  if (isWord(reading, start, Word.determiner) || !has(reading.shapes, end - 1, Shape.noun)) return false;
  return !reading.lexicon.speakerNouns.has(head) && !reading.lexicon.statementNouns.has(head);
}

/** End of a genitive, coordinated or prepositional phrase that starts at `end`; `end` when none does. */
function attachedEnd(reading: Reading, end: number, { limit, tight, named }: Attachment): number {
  if (end >= limit) return end;
  if (isBareGenitive(reading, end, limit) || (isWord(reading, end, Word.genitive) && !(tight && named))) return followedByNoun(reading, end, end, limit);
  if (isWord(reading, end, Word.coordinator)) return followedByNoun(reading, end + 1, end, limit);
  if (!isWord(reading, end, Word.linking | (tight ? 0 : Word.preposition))) return end;
  return followedByNoun(reading, end + 1, end, limit);
}

/** „Angaben westlicher Verbündeter“: behind a statement noun an adjective in the genitive plural needs no determiner. */
function isBareGenitive(reading: Reading, i: number, limit: number): boolean {
  if (i + 1 >= limit || has(reading.shapes, i, Shape.noun) || !has(reading.shapes, i + 1, Shape.noun)) return false;
  const { lexicon, words } = reading;
  if (isWord(reading, i, NOT_ADJECTIVE) || !words[i]!.endsWith(lexicon.data.phrases.bareGenitiveEnding)) return false;
  return lexicon.statementNouns.has(words[i - 1] ?? '');
}

function followedByNoun(reading: Reading, from: number, otherwise: number, limit: number): number {
  const end = simplePhraseEnd(reading, from, limit);
  if (end === from) return otherwise;
  const head = end - 1;
  return isWord(reading, head, Word.time) ? otherwise : end;
}

/** A phrase with the appositions behind it: „der Vorsitzende des Verbandes, Elmar Muster,“ ends before the last comma. */
export function withAppositions(reading: Reading, range: TokenRange, limit: number): TokenRange {
  let { end } = range;
  while (end < limit && has(reading.shapes, end, Shape.comma)) {
    const next = appositionEnd(reading, end + 1, limit);
    if (next === undefined) break;
    end = next;
  }
  return { start: range.start, end };
}

/** End of the apposition that starts at `start`: a noun phrase up to a comma, a full stop, a quotation or the limit. */
export function appositionEnd(reading: Reading, start: number, limit: number): number | undefined {
  if (start >= limit || isWord(reading, start, Word.pronoun) && !isWord(reading, start, Word.determiner)) return undefined;
  if (reading.quotedEnd.has(start)) return undefined;
  const end = nounPhraseEnd(reading, start, { limit, attach: true });
  if (end === start) return undefined;
  const closed = end >= limit || has(reading.shapes, end, Shape.comma | Shape.final | Shape.semicolon | Shape.colon);
  return closed ? end : undefined;
}
