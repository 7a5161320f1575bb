/** Frames: what in a sentence tells that and who somebody speaks, with the content retold in the same sentence. */
import { contentNounCue } from './content-nouns.js';
import { around, contentEnd, sentenceStart, trimmedEnd, withSeparator, without } from './content-range.js';
import type { Draft } from './draft.js';
import { contentAfter, startsContent, trailsContent } from './find-content.js';
import { findCue, isSubordinate, speaks } from './find-cue.js';
import { Word } from './lexicon.js';
import { isWord, type Reading } from './reading.js';
import { indirectScore } from './score.js';
import { attributionSpeaker, findSourcePhrase } from './source-phrases.js';
import { subjectVerbObjectFrames } from './subject-verb-object/frames.js';
import { type CueSite, lastPhrase, subjectOf } from './subject.js';
import type { Clause } from './clause.js';
import type { Cue } from './cue.js';
import type { Frame } from './frame.js';
import type { SentenceRange, TokenRange } from './token-range.js';

/** Every frame of a sentence in text order. */
export function framesOf(reading: Reading, sentence: SentenceRange, clauses: readonly Clause[]): Frame[] {
  if (reading.lexicon.data.clauses.order === 'subjectVerbObject') return subjectVerbObjectFrames(reading, sentence);
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
export function indirectDraft(reading: Reading, frame: Frame): Draft | undefined {
  if (frame.content.length === 0) return undefined;
  return {
    type: frame.isObject === true ? 'reported' : 'indirect',
    parts: frame.content,
    cue: frame.cue,
    ...(frame.speaker !== undefined && { speaker: frame.speaker }),
    frame: frame.range,
    refersBack: frame.refersBack,
    score: indirectScore(reading, frame),
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
  const parts = [cue.parts[0]!, { start: clause.start, end: clause.start + 1 }];
  const content = around(reading, site, range);
  return { kind: 'wie', clause: site.index, range, cue: parts, verb: cue, ...(speaker && { speaker }), refersBack: false, content };
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

