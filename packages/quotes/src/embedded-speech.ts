/** Passages that are part of a sentence of somebody else's: „nannte den Plan „absurd““, „sagte, die Lage sei „ernst““. */
import { isAnimate } from './can-speak.js';
import { Word } from './lexicon.js';
import { nounPhraseEnd } from './noun-phrase.js';
import { isNameLike, isWord, type Reading } from './reading.js';
import type { Frame } from './frame.js';
import type { Attribution, Passage } from './passage.js';
import type { SentenceReading } from './sentence-reading.js';
import type { TokenRange } from './token-range.js';

/** A passage in the middle of a sentence belongs to the frame whose content it is part of, or else to the nearest one. */
export function embedded(reading: Reading, { range, first, last }: Passage): Attribution | undefined {
  const frames = first === last ? first.frames : [...first.frames, ...last.frames];
  const containing = holder(reading, frames, range);
  const view = containing === undefined ? viewpoint(reading, first, range) : undefined;
  if (view !== undefined) return view;
  const frame = containing ?? frames.find((candidate) => namesSpeech(reading, candidate, range));
  if (frame === undefined) return undefined;
  const place = containing !== undefined ? 'within' : givesName(reading, frame, range) ? 'named' : 'around';
  return { cue: frame.cue, ...(frame.speaker && { speaker: frame.speaker }), frame: frame.range, place };
}

/** The frame whose content holds the passage; where content stands behind its verb the last one: “said that the mayor called it ‘a joke’”. */
function holder(reading: Reading, frames: readonly Frame[], range: TokenRange): Frame | undefined {
  const holds = ({ content }: Frame): boolean => content.some((part) => part.start <= range.start && range.end <= part.end + 1);
  return reading.lexicon.data.clauses.order === 'subjectVerbObject' ? [...frames].reverse().find(holds) : frames.find(holds);
}

/** „nannte den Plan „…““, but not „nennt sich „…““. */
function givesName(reading: Reading, { verb, speaker }: Frame, { start }: TokenRange): boolean {
  if (verb?.kinds.has('name') !== true || speaker === undefined) return false;
  return ![start - 1, start - 2].some((i) => isWord(reading, i, Word.reflexive));
}

/** Whether a frame without content of its own makes a passage in its sentence somebody's words. */
export function namesSpeech(reading: Reading, { kind, verb, content, range }: Frame, passage: TokenRange): boolean {
  if (verb === undefined) return kind === 'source' && content.length > 0;
  const { kinds } = verb;
  if (kinds.has('say') || kinds.has('ask') || kinds.has('judge') || kinds.has('name')) return true;
  if (content.length > 0 || range.start > passage.start || !kinds.has('think')) return false;
  return verb.parts.length > 1 || (passage.start - range.end <= 1 && !isNameLike(reading, passage)); // „er hofft, „dass …““
}

/** „Für den Minister ist das „ein Wunder““: whose view it is stands behind a preposition, in a clause with „sein“. */
function viewpoint(reading: Reading, { clauses }: SentenceReading, passage: TokenRange): Attribution | undefined {
  const clause = clauses.find(({ start, end, kind }) => kind === 'words' && start <= passage.start && end >= passage.start - 1);
  if (clause === undefined) return undefined;
  const { viewpointPrepositions } = reading.lexicon.data.phrases;
  for (let i = clause.start; i < Math.min(clause.end, passage.start); i++) {
    if (!viewpointPrepositions.includes(reading.words[i]!)) continue;
    const end = nounPhraseEnd(reading, i + 1, { limit: Math.min(clause.end, passage.start) });
    const speaker = { start: i + 1, end };
    const copula = [end, i - 1].some((k) => isWord(reading, k, Word.perfect));
    if (end > i + 1 && copula && isAnimate(reading, speaker)) return { cue: [{ start: i, end: i + 1 }], speaker, frame: { start: i, end }, place: 'within' };
  }
  return undefined;
}
