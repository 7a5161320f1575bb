/** Who says a quoted passage, by the frames around it. */
import type { Frame } from '../frame.js';
import { has, type Reading, Shape } from '../reading.js';
import { type Attribution, type Passage, sentenceBehind } from '../passage.js';
import type { SentenceReading } from '../sentence-reading.js';

/** So many tokens may stand between a frame and the passage it introduces: “said in an interview with the paper on Monday:”. */
const REACH = 16;

/** A frame right behind the passage (“…,” Vance said), or one right before it (Vance said, “…”). */
export function framedPassage(reading: Reading, passage: Passage, sentences: readonly SentenceReading[]): Attribution | undefined {
  const behind = frameBehind(reading, passage, sentences);
  if (behind !== undefined) return attributed(behind, 'after');
  const before = frameBefore(reading, passage);
  return before === undefined ? undefined : attributed(before, 'before');
}

function attributed({ cue, speaker, range }: Frame, place: Attribution['place']): Attribution {
  return { cue, ...(speaker && { speaker }), frame: range, place };
}

function frameBehind(reading: Reading, passage: Passage, sentences: readonly SentenceReading[]): Frame | undefined {
  const { end } = passage.range;
  const home = sentenceBehind(passage, sentences);
  const from = has(reading.shapes, end, Shape.comma) ? end + 1 : end;
  const frame = home?.frames.find(({ range }) => range.start === from);
  if (frame === undefined || frame.kind === 'noun') return undefined;
  if (frame.kind === 'source') return frame;
  const closed = has(reading.shapes, end - 2, Shape.comma | Shape.final) || from > end;
  return closed && speaks(frame) && !says(frame, end) ? frame : undefined;
}

/** Whether the frame has words of its own behind it: “…,” she said it was late. */
function says({ content, isObject }: Frame, from: number): boolean {
  return isObject !== true && content.length === 1 && content[0]!.start > from + 3;
}

function frameBefore(reading: Reading, { range: { start }, first }: Passage): Frame | undefined {
  const frames = first.frames.filter(({ range, kind }) => range.start < start && kind !== 'noun');
  return frames.reverse().find((frame) => speaks(frame) && leadsTo(reading, frame, start));
}

/** Between frame and passage only time, place and addressee, and no content. */
function leadsTo(reading: Reading, { cue, content, kind }: Frame, start: number): boolean {
  const from = cue[0]!.end;
  if (start - from > REACH || from > start) return false;
  if (kind === 'source') return content.some((part) => part.start === start);
  if (content.some((part) => part.start < start && start < part.end && part.start > from - 1 && start - part.start > 1)) return false;
  for (let i = from; i < start; i++) if (reading.speech[i]! >= 0) return false;
  return start === from || has(reading.shapes, start - 1, Shape.comma | Shape.colon) || content[0]?.start === start;
}

function speaks({ verb, kind }: Frame): boolean {
  if (verb === undefined) return kind === 'source';
  return verb.kinds.has('say') || verb.kinds.has('think') || verb.kinds.has('ask') || verb.kinds.has('cite') || verb.kinds.has('show');
}
