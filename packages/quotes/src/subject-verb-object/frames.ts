/** Every frame of a sentence whose verbs stand between subject and content. */
import { canSpeak, isAnimate } from '../can-speak.js';
import { trimmedEnd } from '../content-range.js';
import type { Cue } from '../cue.js';
import type { Frame } from '../frame.js';
import { Word } from '../lexicon.js';
import { nounPhraseEnd, withAppositions } from '../noun-phrase.js';
import { has, isWord, type Reading, Shape } from '../reading.js';
import type { TokenRange } from '../token-range.js';
import { contentBehind, isFiniteVerb, sourceLength } from './content-behind.js';
import { phraseBefore } from './open-phrase.js';
import { subjectOfGroup } from './subject.js';
import { type VerbGroup, verbGroupAt } from './verb-group.js';

/** So many tokens of a sentence are read, so that a hostile one costs no more than its length. */
const MAX_TOKENS = 400;

/** The frames in text order. */
export function subjectVerbObjectFrames(reading: Reading, sentence: TokenRange): Frame[] {
  const heading = headingFrame(reading, sentence);
  const frames: Frame[] = heading === undefined ? [] : [heading];
  const end = Math.min(sentence.end, sentence.start + MAX_TOKENS);
  for (let i = sentence.start; i < end; i++) {
    if (reading.speech[i]! >= 0 || has(reading.shapes, i, Shape.mark)) {
      i = Math.max(i, (reading.quotedEnd.get(i) ?? 0) - 1);
      continue;
    }
    const frame = sourceFrame(reading, i, sentence) ?? verbFrame(reading, i, sentence, frames) ?? nounFrame(reading, i, sentence);
    if (frame === undefined) continue;
    frames.push(frame);
    i = Math.max(i, lastToken(frame));
  }
  return frames;
}

function lastToken({ cue }: Frame): number {
  return Math.max(...cue.map(({ end }) => end)) - 1;
}

/** So many words may stand before the colon of a headline. */
const MAX_HEADING = 6;

/** “Vance: Harbour was never for sale”, which opens its line. */
function headingFrame(reading: Reading, sentence: TokenRange & { readonly block?: number }): Frame | undefined {
  const colon = colonOf(reading, sentence);
  if (colon === undefined || !has(reading.shapes, sentence.start, Shape.capital)) return undefined;
  const speaker = { start: sentence.start, end: nounPhraseEnd(reading, sentence.start, { limit: colon }) };
  const content = { start: colon + 1, end: trimmedEnd(reading, sentence) };
  const isSpeaker = sentence.block === 0 ? canSpeak(reading, speaker) : isAnimate(reading, speaker); // the first line is a headline
  if (speaker.end !== colon || !isSpeaker || content.end - content.start < MIN_HEADLINE || !hasUnquoted(reading, content.start, content.end)) return undefined;
  return { kind: 'so', clause: 0, range: { start: sentence.start, end: colon + 1 }, cue: [], speaker, refersBack: false, content: [content] };
}

const MIN_HEADLINE = 3;

function colonOf(reading: Reading, { start, end }: TokenRange): number | undefined {
  for (let i = start + 1; i < Math.min(end, start + MAX_HEADING); i++) if (has(reading.shapes, i, Shape.colon)) return i;
  return undefined;
}

/** “according to the police”: before what they say, or behind it. */
function sourceFrame(reading: Reading, i: number, sentence: TokenRange): Frame | undefined {
  const length = reading.lexicon.sourceOpeners.has(reading.words[i]!) ? sourceLength(reading, i) : 0;
  if (length === 0) return undefined;
  const from = i + length;
  const phrase = { start: from, end: nounPhraseEnd(reading, from, { limit: sentence.end, attach: true }) };
  if (phrase.end === from) return undefined;
  const speaker = withAppositionsBefore(reading, phrase, sentence);
  const last = trimmedEnd(reading, sentence);
  const behind = { start: behindSource(reading, speaker.end, last), end: last };
  const leads = i === sentence.start || isWord(reading, i - 1, Word.coordinator);
  const before = { start: sentence.start, end: has(reading.shapes, i - 1, Shape.comma) ? i - 1 : i };
  const content = leads ? [behind] : before.end > before.start ? [before] : [];
  return { kind: 'source', clause: 0, range: { start: i, end: speaker.end }, cue: [{ start: i, end: from }], speaker, refersBack: false, content: wordsOnly(reading, content.filter(({ start, end }) => end > start)) };
}

/** Behind the comma that ends the source, with the relative clause or insertion that belongs to it. */
function behindSource(reading: Reading, from: number, limit: number): number {
  let i = from;
  if (isWord(reading, i, Word.relative) || (has(reading.shapes, i, Shape.comma) && isWord(reading, i + 1, Word.relative))) {
    i++;
    while (i < limit && !has(reading.shapes, i, Shape.comma)) i++;
  }
  return has(reading.shapes, i, Shape.comma) ? i + 1 : from;
}

function withAppositionsBefore(reading: Reading, phrase: TokenRange, sentence: TokenRange): TokenRange {
  if (!has(reading.shapes, phrase.end, Shape.comma)) return phrase;
  const whole = withAppositions(reading, phrase, sentence.end);
  return whole.end < trimmedEnd(reading, sentence) || whole.end === phrase.end ? phrase : whole;
}

function verbFrame(reading: Reading, i: number, sentence: TokenRange, earlier: readonly Frame[]): Frame | undefined {
  const group = verbGroupAt(reading, i, sentence);
  if (group === undefined) return undefined;
  if (group.form === 'passive') return passiveFrame(reading, group, sentence);
  const subject = group.form === 'finite' ? subjectOfGroup(reading, group, sentence) : undefined;
  const speaker = subject?.range ?? sharedSubject(reading, group, sentence, earlier);
  const from = subject?.inverted === true ? Math.max(group.end, subject.range.end) : group.end;
  const frameStart = subject?.inverted === false ? Math.min(subject.range.start, group.start) : group.start;
  const behind = subject?.inverted === true ? undefined : contentBehind(reading, group, sentence, from);
  const compared = isStatement(group) && behind === undefined ? comparedContent(reading, frameStart, from, sentence) : undefined;
  const before = isStatement(group) && compared === undefined ? contentBefore(reading, { start: frameStart, end: subject?.inverted === true ? relativeEnd(reading, from, sentence) : from }, sentence) : undefined;
  const verb = cueOf(group);
  const common = { kind: 'verb' as const, clause: 0, cue: verb.parts, verb, ...(speaker && { speaker }), refersBack: false };
  if (before !== undefined && (behind === undefined || before.goesOn !== undefined)) {
    const content = [before.range, ...(before.goesOn === undefined ? [] : [before.goesOn])];
    return { ...common, range: { start: frameStart, end: before.frameEnd }, content: wordsOnly(reading, content) };
  }
  if (compared !== undefined) return { ...common, kind: 'wie', range: { start: frameStart - 1, end: from }, content: wordsOnly(reading, [compared]) };
  if (speaker === undefined && group.form === 'finite') return undefined;
  if (speaker !== undefined && reading.lexicon.data.phrases.firstPerson.includes(reading.words[speaker.end - 1]!)) return undefined; // whoever writes
  const end = behind?.start ?? Math.max(from, speaker?.end ?? 0);
  return { ...common, range: { start: Math.min(frameStart, end - 1), end }, content: behind === undefined ? [] : [behind], ...(behind?.form === 'object' && { isObject: true }) };
}

function cueOf({ start, end, verb, kinds, form }: VerbGroup): Cue {
  return { finite: verb, parts: [{ start, end }], kinds, passive: form === 'passive', impersonal: false, last: false };
}

/** “As Vance noted, the plan is late”: what follows the comma. */
function comparedContent(reading: Reading, frameStart: number, from: number, sentence: TokenRange): TokenRange | undefined {
  if (!isWord(reading, frameStart - 1, Word.comparison) || frameStart - sentence.start > 2 || !has(reading.shapes, from, Shape.comma)) return undefined;
  const content = { start: from + 1, end: trimmedEnd(reading, sentence) };
  return content.end > content.start ? content : undefined;
}

/** “was told that …”, “is expected to …”, “asked whether …”: content without a speaker, or with one behind “by”. */
function passiveFrame(reading: Reading, group: VerbGroup, sentence: TokenRange): Frame | undefined {
  const behind = contentBehind(reading, group, sentence);
  if (behind === undefined || behind.form === 'object' && group.end === group.verb + 1) return undefined;
  const { phrases, clauses } = reading.lexicon.data;
  const agent = phrases.agentPrepositions.includes(reading.words[group.end]!) ? nounPhraseEnd(reading, group.end + 1, { limit: behind.start, attach: true }) : 0;
  const speaker = agent > group.end + 1 ? { start: group.end + 1, end: agent } : undefined;
  const expected = reading.words[behind.start] === clauses.infinitiveMarker && group.kinds.has('think') ? phraseBefore(reading, group.start, sentence.start) : undefined;
  const verb = cueOf(group);
  const content = expected === undefined ? [behind] : [expected, behind];
  return { kind: 'verb', clause: 0, range: { start: group.start, end: behind.start }, cue: verb.parts, verb, ...(speaker && { speaker }), refersBack: false, content, ...(behind.form === 'object' && { isObject: true }) };
}

/** “said an official who was briefed on it”: a relative clause belongs to the subject behind its verb. */
function relativeEnd(reading: Reading, from: number, sentence: TokenRange): number {
  const start = has(reading.shapes, from, Shape.comma) ? from + 1 : from;
  return isWord(reading, start, Word.relative) ? trimmedEnd(reading, sentence) : from;
}

function isStatement({ kinds, form }: VerbGroup): boolean {
  return form === 'finite' && (kinds.has('say') || kinds.has('think') || kinds.has('show'));
}

/** “She rose, saying”, “He came and said”, “a note saying”: the noun right before, else whoever spoke before in the sentence or opens it. */
function sharedSubject(reading: Reading, group: VerbGroup, sentence: TokenRange, earlier: readonly Frame[]): TokenRange | undefined {
  const before = group.start - 1;
  if (group.form === 'gerund' && has(reading.shapes, before, Shape.noun) && !isWord(reading, before, Word.time)) return phraseBefore(reading, group.start, sentence.start);
  const spoken = earlier.filter(({ range }) => range.start < group.start).at(-1)?.speaker;
  return spoken ?? openingSubject(reading, sentence, group.start);
}

/** The phrase before the first finite verb of the sentence. */
function openingSubject(reading: Reading, sentence: TokenRange, limit: number): TokenRange | undefined {
  for (let i = sentence.start + 1; i < limit; i++) {
    if (!isFiniteVerb(reading, i) || reading.speech[i]! >= 0) continue;
    return phraseBefore(reading, i, sentence.start);
  }
  return undefined;
}

interface ContentBefore {
  readonly range: TokenRange;
  /** What follows the frame where that stands in the middle: “The plan, Vance said, is late”. */
  readonly goesOn?: TokenRange;
  readonly frameEnd: number;
}

/** The words before a frame that closes the sentence or stands between commas. */
function contentBefore(reading: Reading, frame: TokenRange, sentence: TokenRange): ContentBefore | undefined {
  const comma = frame.start - 1;
  const isClosed = has(reading.shapes, comma, Shape.comma) || (reading.speech[comma]! >= 0 && has(reading.shapes, comma - 1, Shape.comma));
  if (comma <= sentence.start || !isClosed) return undefined;
  const frameEnd = closingFrameEnd(reading, frame.end, sentence);
  if (frameEnd === undefined) return undefined;
  const range = { start: behindLabel(reading, sentence, comma), end: has(reading.shapes, comma, Shape.comma) ? comma : comma + 1 };
  const last = trimmedEnd(reading, sentence);
  if (frameEnd >= last) return hasFinite(reading, range) ? { range, frameEnd: last } : undefined;
  const goesOn = { start: frameEnd + 1, end: last };
  if (!hasUnquoted(reading, range.start, range.end)) return { range, frameEnd };
  if (reading.speech[goesOn.start]! >= 0 && !isFronted(reading, range)) return undefined; // “Later, she said, “…””
  if (isWord(reading, goesOn.start, Word.gerund | Word.relative | Word.coordinator | Word.subordinator)) return hasFinite(reading, range) ? { range, frameEnd } : undefined;
  return hasFinite(reading, range) || hasFinite(reading, { start: goesOn.start - 1, end: goesOn.end }) ? { range, goesOn, frameEnd } : undefined;
}

/** “For example: “…,” she said”: the content starts behind a colon before a passage. */
function behindLabel(reading: Reading, sentence: TokenRange, limit: number): number {
  for (let i = sentence.start; i < limit - 1 && reading.speech[i]! < 0; i++) if (has(reading.shapes, i, Shape.colon)) return i + 1;
  return sentence.start;
}

/** “In the north, they write, “…””: a phrase that belongs to what is said, unlike time and place of saying it. */
function isFronted(reading: Reading, { start, end }: TokenRange): boolean {
  if (!isWord(reading, start, Word.preposition)) return false;
  for (let i = start; i < end; i++) if (isWord(reading, i, Word.time) || reading.lexicon.statementNouns.has(reading.words[i]!)) return false;
  return true;
}

/** Where the frame ends: at a comma or the end of the sentence, with only time, place and addressee before that. */
function closingFrameEnd(reading: Reading, from: number, sentence: TokenRange): number | undefined {
  const last = trimmedEnd(reading, sentence);
  for (let i = from; i < Math.min(last, from + MAX_REST); i++) {
    if (has(reading.shapes, i, Shape.comma)) return i;
    if (reading.speech[i]! >= 0 || isFiniteVerb(reading, i) || isWord(reading, i, Word.complementizer)) return undefined;
  }
  return last - from <= MAX_REST ? last : undefined;
}

/** So many words may stand between verb and end of a frame. */
const MAX_REST = 20;

/** So far into a range a verb is looked for. */
const MAX_SEARCH = 200;

function hasFinite(reading: Reading, { start, end }: TokenRange): boolean {
  for (let i = start + 1; i < Math.min(end, start + MAX_SEARCH); i++) if (isFiniteVerb(reading, i)) return true;
  return false;
}

/** Content that is more than a quoted passage. */
function wordsOnly(reading: Reading, content: readonly TokenRange[]): TokenRange[] {
  return content.some(({ start, end }) => hasUnquoted(reading, start, end)) ? [...content] : [];
}

function hasUnquoted(reading: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (reading.speech[i]! < 0 && has(reading.shapes, i, Shape.word)) return true;
  return false;
}

/** “the claim that …”, “her fear that …”. */
function nounFrame(reading: Reading, i: number, sentence: TokenRange): Frame | undefined {
  if (!has(reading.shapes, i, Shape.noun) || !reading.lexicon.contentNouns.has(reading.words[i]!) || !isWord(reading, i + 1, Word.complementizer)) return undefined;
  const content = { start: i + 1, end: trimmedEnd(reading, sentence) };
  if (content.end - content.start < 3 || !hasFinite(reading, { start: i + 2, end: content.end })) return undefined;
  const phrase = phraseBefore(reading, i + 1, sentence.start) ?? { start: i, end: i + 1 };
  const owner = ownerOf(reading, phrase);
  return { kind: 'noun', clause: 0, range: phrase, cue: [{ start: i, end: i + 1 }], ...(owner && { speaker: owner }), refersBack: false, content: [content] };
}

/** “Vance's claim”, “her claim”. */
function ownerOf(reading: Reading, { start, end }: TokenRange): TokenRange | undefined {
  if (reading.lexicon.possessives.has(reading.words[start]!)) return { start, end: start + 1 };
  for (let i = start; i < end; i++) if (/['’]s?$/.test(reading.words[i]!)) return { start, end: i + 1 };
  return undefined;
}
