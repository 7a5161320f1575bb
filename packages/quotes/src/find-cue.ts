/** Finds the cue verb of a clause: finite, torn apart from its prefix, in the perfect, the passive, or behind a modal. */
import { type CueReading, FINITE, Word } from './lexicon.js';
import { has, isWord, type Reading, Shape } from './reading.js';
import type { Clause } from './clause.js';
import type { Cue } from './cue.js';
import type { TokenRange } from './token-range.js';

/** The strongest cue of a clause; none when the clause has no verb that introduces words. */
export function findCue(reading: Reading, clause: Clause): Cue | undefined {
  let cue = reading.cues.get(clause);
  if (cue === undefined) reading.cues.set(clause, (cue = strongestCue(reading, clause) ?? null));
  return cue ?? undefined;
}

function strongestCue(reading: Reading, clause: Clause): Cue | undefined {
  let best: Cue | undefined;
  for (let i = clause.start; i < clause.end; i++) {
    const skipped = reading.quotedEnd.get(i);
    if (skipped !== undefined) {
      i = skipped - 1;
      continue;
    }
    if (!mayBeVerb(reading, i, clause)) continue;
    const cue = participleCue(reading, i, clause) ?? finiteCue(reading, i, clause);
    if (cue !== undefined && (best === undefined || cue.parts.length > best.parts.length || isCoordinated(reading, best, cue))) best = cue;
  }
  return best;
}

/** „nannte … und glaubt“: the later of two verbs leads to what follows. */
function isCoordinated(reading: Reading, first: Cue, second: Cue): boolean {
  return second.finite > first.finite && isWord(reading, second.finite - 1, Word.coordinator);
}

const CUE = Word.cueFinite | Word.cueJoined | Word.cueParticiple | Word.cueInfinitive;

function mayBeVerb(reading: Reading, i: number, clause: Clause): boolean {
  if (!isWord(reading, i, CUE)) return false;
  if (has(reading.shapes, i, Shape.noun) && i !== clause.start) return false;
  if (reading.words[i - 1] === reading.lexicon.data.clauses.infinitiveMarker) return false;
  if (isWord(reading, i, Word.determiner) && has(reading.shapes, i + 1, Shape.noun)) return false;
  const beforeNoun = has(reading.shapes, i + 1, Shape.noun) && i + 1 < clause.end;
  return !(beforeNoun && i > clause.start && isWord(reading, i - 1, Word.determiner));
}

function finiteCue(reading: Reading, i: number, clause: Clause): Cue | undefined {
  const last = i === clause.end - 1 && i > clause.start + 1 && isSubordinate(reading, clause);
  if (isWord(reading, i, Word.cueFinite)) {
    for (const candidate of byStrength(reading.lexicon.finite.get(reading.words[i]!))) {
      const parts = partsOf(reading, i, clause, candidate);
      if (parts !== undefined) return { finite: i, parts, kinds: candidate.kinds, passive: false, impersonal: isImpersonal(reading, candidate), last };
    }
  }
  if (!isWord(reading, i, Word.cueJoined)) return undefined;
  const whole = reading.lexicon.whole.get(reading.words[i]!)?.find((candidate) => hasCompanion(reading, clause, candidate));
  if (whole === undefined || !isSubordinate(reading, clause)) return undefined;
  const main = { start: i, end: i + 1 };
  return { finite: i, parts: [main], kinds: whole.kinds, passive: false, impersonal: false, last: true };
}

function isImpersonal(reading: Reading, { companion }: CueReading): boolean {
  return reading.lexicon.pronouns.get(companion ?? '')?.gender === 'neuter';
}

/** Verbs torn apart first: „gab … bekannt“ says more than „gab“. */
function byStrength(readings: readonly CueReading[] | undefined): CueReading[] {
  const weight = (reading: CueReading): number => (reading.companion === undefined ? 0 : 2) + (reading.particle === undefined ? 0 : 1);
  return [...(readings ?? [])].sort((a, b) => weight(b) - weight(a));
}

function partsOf(reading: Reading, i: number, clause: Clause, candidate: CueReading): TokenRange[] | undefined {
  if (!hasCompanion(reading, clause, candidate)) return undefined;
  const parts = [{ start: i, end: i + 1 }];
  if (candidate.particle === undefined) return parts;
  if (i === clause.end - 1 && reading.words[i - 1] === candidate.particle) return [{ start: i - 1, end: i + 1 }];
  const end = clause.end - 1;
  if (end <= i || reading.words[end] !== candidate.particle) return undefined;
  const companion = candidate.companion !== undefined && reading.words[end - 1] === candidate.companion;
  return [...parts, { start: companion ? end - 1 : end, end: end + 1 }];
}

function hasCompanion(reading: Reading, clause: Clause, { companion }: CueReading): boolean {
  if (companion === undefined) return true;
  for (let i = clause.start; i < clause.end; i++) if (reading.words[i] === companion.split(' ')[0]) return true;
  return false;
}

/** „hat … gefordert“, „gefordert hatte“, „wurde … mitgeteilt“, „musste … einräumen“. */
function participleCue(reading: Reading, i: number, clause: Clause): Cue | undefined {
  if (!isWord(reading, i, Word.cueParticiple | Word.cueInfinitive)) return undefined;
  const wanted = (isWord(reading, i, Word.cueParticiple) ? Word.perfect | Word.passive : 0) | (isWord(reading, i, Word.cueInfinitive) ? Word.modal : 0);
  const auxiliary = auxiliaryOf(reading, i, clause, wanted);
  if (auxiliary === undefined) return undefined;
  const apart = reading.lexicon.whole.get(reading.words[i - 1]! + reading.words[i]!); // „bekannt gegeben“
  const whole = (apart ?? reading.lexicon.whole.get(reading.words[i]!))?.find((candidate) => hasCompanion(reading, clause, candidate));
  if (whole === undefined) return undefined;
  const word = { start: apart === undefined ? i : i - 1, end: i + 1 };
  const helper = { start: auxiliary, end: auxiliary + 1 };
  const parts = joined(word, helper);
  const passive = isWord(reading, auxiliary, Word.passive) || isWord(reading, i + 1, Word.passive);
  return { finite: auxiliary, parts, kinds: whole.kinds, passive, impersonal: false, last: auxiliary > i };
}

/** One part where the two touch. */
function joined(main: TokenRange, rest: TokenRange): TokenRange[] {
  const touch = main.end === rest.start || rest.end === main.start;
  return touch ? [{ start: Math.min(main.start, rest.start), end: Math.max(main.end, rest.end) }] : [main, rest];
}

function auxiliaryOf(reading: Reading, i: number, clause: Clause, wanted: number): number | undefined {
  for (let k = i + 1; k < Math.min(clause.end, i + 3); k++) if (isWord(reading, k, wanted) && k === clause.end - 1) return k;
  if (i < clause.end - 2) return undefined;
  for (let k = clause.start; k < i; k++) {
    if (isWord(reading, k, wanted) && !(has(reading.shapes, k, Shape.noun) && k !== clause.start)) return k;
  }
  return undefined;
}

/** Whether a clause starts with a word that sends its verb to the end. */
export function isSubordinate(reading: Reading, clause: Pick<Clause, 'start' | 'end' | 'separator'>): boolean {
  let start = clause.start;
  if (isWord(reading, start, Word.coordinator)) start++;
  if (isWord(reading, start, Word.preposition)) start++; // „von denen“, „in der“
  if (!isWord(reading, start, Word.subordinator | Word.complementizer | Word.relative | Word.question | Word.comparison | Word.source)) return false;
  if (isWord(reading, start, Word.source) && !isWord(reading, start, Word.subordinator)) return reading.lexicon.sourceRelatives.has(reading.words[start]!);
  if (!isWord(reading, start, Word.determiner)) return true;
  return clause.separator === ',' && !isVerbSecond(reading, { start, end: clause.end });
}

/** Whether a finite verb stands early in the clause, as in a main clause, and not only at its end. */
export function isVerbSecond(reading: Reading, clause: TokenRange): boolean {
  for (let i = clause.start + 1; i < clause.end - 1; i++) {
    if (has(reading.shapes, i, Shape.noun)) continue;
    if (isWord(reading, i, FINITE) && !isVerbCluster(reading, i, clause.end)) return true;
    const onlyFinite = isWord(reading, i, Word.cueFinite) && !isWord(reading, i, Word.cueParticiple | Word.cueInfinitive);
    if (onlyFinite && !has(reading.shapes, i + 1, Shape.noun)) return true;
  }
  return false;
}

/** „gesagt haben soll“: verbs at the end of a subordinate clause. */
function isVerbCluster(reading: Reading, i: number, end: number): boolean {
  for (let k = i + 1; k < end; k++) if (!isWord(reading, k, FINITE)) return false;
  return true;
}

/** Whether a cue introduces content, and not only a thing that is judged or named. */
export function speaks(cue: Cue): boolean {
  return cue.kinds.has('say') || cue.kinds.has('think') || cue.kinds.has('ask') || cue.kinds.has('show');
}
