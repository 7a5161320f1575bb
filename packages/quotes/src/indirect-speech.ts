/** Retold speech with its frame in the same sentence: „X sagte, dass …“, „…, so X“, „nach Angaben von X …“. */
import type { Clause } from './clauses.js';
import type { Draft } from './draft.js';
import { type Cue, findCue, isSubordinate, isVerbSecond } from './find-cue.js';
import { FINITE, Word } from './lexicon.js';
import { has, isWord, type Reading, type SentenceRange, Shape, type TokenRange } from './reading.js';
import { attributionSpeaker, findSourcePhrase } from './source-phrases.js';
import { contentNounCue } from './content-nouns.js';
import { type CueSite, lastPhrase, subjectOf } from './subject.js';

/** A frame found in a sentence, with or without retold content of its own. */
export interface Frame {
  readonly kind: 'verb' | 'noun' | 'source' | 'so' | 'wie';
  readonly clause: number;
  readonly range: TokenRange;
  readonly cue: readonly TokenRange[];
  readonly verb?: Cue;
  readonly speaker?: TokenRange;
  readonly refersBack: boolean;
  /** Parts of retold content; empty when the frame has none. */
  readonly content: readonly TokenRange[];
}

/** Every frame of a sentence in text order. */
export function framesOf(reading: Reading, sentence: SentenceRange, clauses: readonly Clause[]): Frame[] {
  const frames: Frame[] = [];
  clauses.forEach((clause, index) => {
    if (clause.kind === 'passage') return;
    const site = { clauses, index, sentence };
    const source = sourceFrame(reading, site, frames);
    if (source !== undefined) frames.push(source);
    const found = attributionFrame(reading, site) ?? comparisonFrame(reading, site) ?? verbFrame(reading, site, frames) ?? nounFrame(reading, site);
    if (found !== undefined) frames.push(found);
  });
  return frames;
}

/** A frame with content as a quotation. */
export function indirectDraft(frame: Frame): Draft | undefined {
  if (frame.content.length === 0) return undefined;
  return {
    type: 'indirect',
    parts: frame.content,
    cue: frame.cue,
    ...(frame.speaker !== undefined && { speaker: frame.speaker }),
    frame: frame.range,
    refersBack: frame.refersBack,
    score: frame.kind === 'noun' ? 0.6 : 0.8,
  };
}

/** „…, so der Minister“. */
function attributionFrame(reading: Reading, site: CueSite): Frame | undefined {
  const clause = site.clauses[site.index]!;
  const speaker = attributionSpeaker(reading, clause, site.sentence);
  if (speaker === undefined) return undefined;
  const end = Math.max(clause.end, speaker.end);
  const range = { start: withSeparator(reading, clause.start, site.sentence), end };
  const cue = [{ start: clause.start, end: clause.start + 1 }];
  return { kind: 'so', clause: site.index, range, cue, speaker, refersBack: false, content: around(reading, site, range) };
}

/** „wie der Minister sagte“. */
function comparisonFrame(reading: Reading, site: CueSite): Frame | undefined {
  const clause = site.clauses[site.index]!;
  if (!isWord(reading, clause.start, Word.comparison)) return undefined;
  const cue = findCue(reading, clause);
  if (cue?.last !== true || !speaks(cue)) return undefined;
  const speaker = subjectOf(reading, site, cue);
  const range = { start: withSeparator(reading, clause.start, site.sentence), end: clause.end };
  const parts = [{ start: clause.start, end: clause.start + 1 }, ...cue.parts];
  const content = around(reading, site, range);
  return { kind: 'wie', clause: site.index, range, cue: parts, verb: cue, ...(speaker && { speaker }), refersBack: false, content };
}

function speaks(cue: Cue): boolean {
  return cue.kinds.has('say') || cue.kinds.has('think') || cue.kinds.has('ask') || cue.kinds.has('show');
}

/** „nach Angaben der Polizei“, „demnach“. */
function sourceFrame(reading: Reading, site: CueSite, earlier: readonly Frame[]): Frame | undefined {
  const clause = site.clauses[site.index]!;
  const phrase = findSourcePhrase(reading, clause);
  if (phrase === undefined) return undefined;
  const scope = sourceScope(reading, site, earlier);
  const content = without(reading, scope, phrase);
  const { cue, refersBack } = phrase;
  const before = site.clauses[site.index - 1];
  const isRelative = refersBack && before?.kind === 'words' && phrase.start === clause.start && clause.separator === ',';
  const speaker = phrase.speaker ?? (isRelative ? lastPhrase(reading, before) : undefined);
  const range = { start: phrase.start, end: phrase.end };
  return { kind: 'source', clause: site.index, range, cue: [cue], ...(speaker && { speaker }), refersBack, content };
}

/** What a source phrase speaks about: its clause when that is subordinate or coordinated, else the sentence. */
function sourceScope(reading: Reading, { clauses, index, sentence }: CueSite, before: readonly Frame[]): TokenRange {
  const clause = clauses[index]!;
  const end = contentEnd(reading, { clauses, index, sentence });
  const outer = before.flatMap(({ content }) => content).find((part) => part.start <= clause.start && clause.start < part.end);
  if (outer !== undefined) return { start: clause.start, end: outer.end };
  if (index === 0) return { start: clause.start, end };
  const coordinated = isWord(reading, clause.start, Word.coordinator);
  if (coordinated) return { start: clause.start + 1, end };
  if (isSubordinate(reading, clause)) return { start: clause.start, end: clause.end };
  return { start: sentenceStart(reading, { clauses, index, sentence }), end };
}

/** „X räumte ein, dass …“, „…, sagte X“. */
function verbFrame(reading: Reading, site: CueSite, before: readonly Frame[]): Frame | undefined {
  const clause = site.clauses[site.index]!;
  const cue = findCue(reading, clause);
  if (cue === undefined || isRetold(reading, site, cue)) return undefined;
  const speaker = subjectOf(reading, site, cue);
  const common = { kind: 'verb' as const, clause: site.index, cue: cue.parts, verb: cue, ...(speaker && { speaker }), refersBack: false };
  const after = contentAfter(reading, site, cue);
  const frameStart = sentenceStart(reading, site);
  if (after !== undefined) {
    const trailing = trailsContent(reading, site, cue, before);
    const content = trailing ? [{ start: frameStart, end: site.clauses[site.index - 1]!.end }, after] : [after];
    const range = { start: trailing ? withSeparator(reading, clause.start, site.sentence) : frameStart, end: after.start };
    return { ...common, range, content };
  }
  if (trailsContent(reading, site, cue, before)) {
    const range = { start: withSeparator(reading, clause.start, site.sentence), end: trimmedEnd(reading, site.sentence) };
    return { ...common, range, content: [{ start: frameStart, end: site.clauses[site.index - 1]!.end }] };
  }
  return { ...common, range: { start: frameStart, end: clause.end }, content: [] };
}

/** „Man gehe davon aus, …“: a cue that is itself in the subjunctive is part of what somebody says. */
function isRetold(reading: Reading, { clauses, index }: CueSite, cue: Cue): boolean {
  return !cue.last && isWord(reading, cue.finite, Word.subjunctive) && !isSubordinate(reading, clauses[index]!) && index === 0;
}

/** „der Meinung, dass …“, „die Forderung der SPD, …“. */
function nounFrame(reading: Reading, site: CueSite): Frame | undefined {
  const next = site.clauses[site.index + 1];
  if (next?.kind !== 'words' || next.separator !== ',') return undefined;
  const found = contentNounCue(reading, site);
  if (found === undefined) return undefined;
  if (!startsContent(reading, next, { kinds: new Set(['ask', 'say']), close: true })) return undefined;
  const content = [{ start: next.start, end: contentEnd(reading, { ...site, index: site.index + 1 }) }];
  const range = { start: sentenceStart(reading, site), end: next.start };
  return { kind: 'noun', clause: site.index, range, cue: [found.cue], ...(found.speaker && { speaker: found.speaker }), refersBack: false, content };
}

/** Content in the clauses behind the cue's clause. */
function contentAfter(reading: Reading, site: CueSite, cue: Cue): TokenRange | undefined {
  const clause = site.clauses[site.index]!;
  const next = site.clauses[site.index + 1];
  if (next?.kind !== 'words') return undefined;
  const close = isClose(reading, cue.parts.at(-1)!.end, clause.end);
  const starts =
    next.separator === ':'
      ? speaks(cue)
      : next.separator === ',' && (startsContent(reading, next, { kinds: cue.kinds, close }) || (close && speaks(cue) && isCondition(reading, site)));
  return starts ? { start: next.start, end: contentEnd(reading, { ...site, index: site.index + 1 }) } : undefined;
}

/** Whether only small words stand between the cue and the comma, so that nothing is there for a relative clause. */
function isClose(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (!isWord(reading, i, Word.pronoun | Word.adverb | Word.reflexive)) return false;
  return true;
}

/** „X fürchtet, sobald man nachgebe, werde …“: the content starts with a clause of its own before its verb. */
function isCondition(reading: Reading, { clauses, index }: CueSite): boolean {
  const [condition, main] = [clauses[index + 1], clauses[index + 2]];
  if (condition === undefined || main?.separator !== ',' || !isWord(reading, condition.start, Word.subordinator)) return false;
  return isWord(reading, main.start, Word.subjunctive | Word.weakSubjunctive);
}

interface ContentExpectation {
  readonly kinds: ReadonlySet<string>;
  /** Whether the cue ends right before the comma, so that no noun is there for a relative clause. */
  readonly close: boolean;
}

function startsContent(reading: Reading, clause: Clause, { kinds, close }: ContentExpectation): boolean {
  const first = clause.start;
  const speaking = kinds.has('say') || kinds.has('think') || kinds.has('ask') || kinds.has('show');
  if (isWord(reading, first, Word.complementizer)) return speaking || kinds.has('judge');
  if (isWord(reading, first, Word.purpose | Word.coordinator)) return false;
  if (isInfinitiveClause(reading, clause)) return speaking;
  if (!speaking) return false;
  if (isWord(reading, first, Word.relative) || isWord(reading, first + 1, Word.relative) && isWord(reading, first, Word.preposition)) {
    if (isSubordinate(reading, clause)) return close && (isWord(reading, first, Word.question) || hasSubjunctive(reading, clause));
    return close || hasSubjunctive(reading, clause);
  }
  if (isWord(reading, first, Word.question)) return close;
  if (isWord(reading, first, Word.subordinator)) return false;
  return isVerbSecond(reading, clause) || hasSubjunctive(reading, clause);
}

function hasSubjunctive(reading: Reading, range: TokenRange): boolean {
  for (let i = range.start; i < range.end; i++) if (isWord(reading, i, Word.subjunctive | Word.weakSubjunctive)) return true;
  return false;
}

/** „… Verträge einzuhalten“, „… die Tat begangen zu haben“. */
function isInfinitiveClause(reading: Reading, clause: Clause): boolean {
  const marker = reading.lexicon.data.clauses.infinitiveMarker;
  const last = reading.words[clause.end - 1]!;
  if (!last.endsWith('n')) return false;
  if (reading.words[clause.end - 2] === marker) return true;
  const inside = last.indexOf(marker, 1);
  return inside > 1 && inside < last.length - marker.length - 3 && !has(reading.shapes, clause.end - 1, Shape.capital);
}

/** Whether the cue's clause follows its content: „Es gebe Tote, sagte X“. */
function trailsContent(reading: Reading, { clauses, index, sentence }: CueSite, cue: Cue, before: readonly Frame[]): boolean {
  const clause = clauses[index]!;
  const previous = clauses[index - 1];
  if (previous === undefined || previous.kind === 'passage' || clause.separator !== ',' || !leads(reading, clause, cue)) return false;
  if (!cue.kinds.has('say') && !cue.kinds.has('think') && !(cue.kinds.has('ask') && hasSubjunctive(reading, clauses[0]!))) return false;
  if (before.some(({ content }) => content.length > 0)) return false;
  const first = clauses[0]!;
  if (first.start !== sentence.start || first.kind === 'passage') return false;
  if (isSubordinate(reading, previous) && isWord(reading, previous.start, Word.subordinator)) return false;
  if (isWord(reading, first.start, Word.subordinator)) return false;
  return clauses.slice(0, index).some((c) => (c === first || !isSubordinate(reading, c)) && hasFinite(reading, c));
}

/** „sagte X“, „so schätzt X“, „das sagte X“: the cue stands first, but for a word that points to the content. */
function leads(reading: Reading, clause: Clause, cue: Cue): boolean {
  if (cue.finite === clause.start) return true;
  const points = isWord(reading, clause.start, Word.attribution) || reading.lexicon.data.clauses.demonstratives.includes(reading.words[clause.start]!);
  return points && cue.finite === clause.start + 1;
}

function hasFinite(reading: Reading, clause: Clause): boolean {
  for (let i = clause.start; i < clause.end; i++) if (isWord(reading, i, FINITE) && !has(reading.shapes, i, Shape.capital)) return true;
  return isVerbSecond(reading, clause);
}

/** Where content that starts in clause `index` ends: at the sentence's end, or before a clause that leaves it. */
function contentEnd(reading: Reading, { clauses, index, sentence }: CueSite): number {
  for (let i = index + 1; i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (clause.separator === ';') return clauses[i - 1]!.end;
    if (clause.kind === 'words' && (leavesContent(reading, clause, sentence) || remarksOnContent(reading, clauses, index, i))) return clauses[i - 1]!.end;
  }
  return trimmedEnd(reading, sentence);
}

/** „er könne das beenden, was Kritik auslöste“: behind content in the subjunctive, a clause in the indicative about it. */
function remarksOnContent(reading: Reading, clauses: readonly Clause[], content: number, index: number): boolean {
  const clause = clauses[index]!;
  if (!reading.lexicon.data.clauses.sententialRelatives.includes(reading.words[clause.start]!)) return false;
  return hasSubjunctive(reading, clauses[content]!) && !hasSubjunctive(reading, clause);
}

/** A frame of its own behind the content: „…, so X“, „…, sagte X“, „…, wie X mitteilte“. */
function leavesContent(reading: Reading, clause: Clause, sentence: TokenRange): boolean {
  if (attributionSpeaker(reading, clause, sentence) !== undefined) return true;
  const cue = findCue(reading, clause);
  if (cue === undefined || !speaks(cue)) return false;
  return (cue.last && isWord(reading, clause.start, Word.comparison)) || (clause.separator === ',' && leads(reading, clause, cue));
}

/** The sentence without its final punctuation. */
export function trimmedEnd(reading: Reading, sentence: TokenRange): number {
  let { end } = sentence;
  while (end > sentence.start + 1 && !has(reading.shapes, end - 1, Shape.word | Shape.closing | Shape.mark)) end--;
  return end;
}

/** Everything but the frame, in one part or two. */
function around(reading: Reading, site: CueSite, range: TokenRange): TokenRange[] {
  const start = sentenceStart(reading, site);
  const later = site.clauses[site.index + 1];
  const end = later === undefined ? range.end : contentEnd(reading, site);
  return without(reading, { start, end: Math.max(end, range.end) }, range).filter((part) => site.clauses.some((c) => c.kind === 'words' && c.start < part.end && part.start < c.end));
}

/** Start of the main clause a clause belongs to: behind the last colon or semicolon, and behind opening passages. */
function sentenceStart(reading: Reading, { clauses, index, sentence }: CueSite): number {
  for (let i = index; i > 0; i--) {
    const { separator } = clauses[i]!;
    if (separator === ':' || separator === ';') return clauses[i]!.start;
  }
  let { start } = sentence;
  while (start < clauses[index]!.start && !has(reading.shapes, start, Shape.word | Shape.mark)) start++;
  return start;
}

function withSeparator(reading: Reading, start: number, sentence: TokenRange): number {
  return start > sentence.start && has(reading.shapes, start - 1, Shape.comma) ? start - 1 : start;
}

/** A range without the frame inside it, and without punctuation at the cuts. */
function without(reading: Reading, scope: TokenRange, frame: TokenRange): TokenRange[] {
  return [
    { start: scope.start, end: frame.start },
    { start: frame.end, end: scope.end },
  ].flatMap(({ start, end }) => {
    let from = start;
    let to = end;
    while (from < to && has(reading.shapes, from, Shape.comma | Shape.colon | Shape.dash | Shape.semicolon)) from++;
    while (to > from && has(reading.shapes, to - 1, Shape.comma | Shape.colon | Shape.dash | Shape.semicolon)) to--;
    return to > from ? [{ start: from, end: to }] : [];
  });
}
