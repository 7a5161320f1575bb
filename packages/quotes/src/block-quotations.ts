/** Block quotations without marks: the whole block is somebody's words when a line above, below or at its end says whose. */
import type { Draft } from './draft.js';
import { lineSpeaker } from './attribution-line.js';
import { introducedBy } from './introduced-speech.js';
import { has, type Reading, Shape, spanOf } from './reading.js';
import type { SentencePlace, SentenceReading } from './sentence-reading.js';
import type { TokenRange } from './token-range.js';

/** Direct speech for every block quotation that holds no marks and whose speaker is named. */
export function blockQuotationDrafts(reading: Reading, { sentences }: SentencePlace): Draft[] {
  const drafts: Draft[] = [];
  for (let from = 0; from < sentences.length; ) {
    const quotation = reading.blockquotes[sentences[from]!.sentence.block] ?? -1;
    let to = from + 1;
    while (to < sentences.length && reading.blockquotes[sentences[to]!.sentence.block] === quotation) to++;
    const draft = quotation < 0 ? undefined : blockQuotation(reading, sentences, { from, to });
    if (draft !== undefined) drafts.push(draft);
    from = to;
  }
  return drafts;
}

/** The sentences `from` to `to` (excluded). */
interface Extent {
  readonly from: number;
  readonly to: number;
}

function blockQuotation(reading: Reading, sentences: readonly SentenceReading[], { from, to }: Extent): Draft | undefined {
  const last = sentences[to - 1]!;
  const closing = to - from > 1 ? lineSpeaker(reading, last.sentence, last.sentence.block !== sentences[to - 2]!.sentence.block) : undefined;
  const end = closing === undefined ? to : to - 1;
  const parts = partsByBlock(sentences.slice(from, end));
  if (parts.some((part) => holdsMark(reading, part))) return undefined;
  const below = closing ?? lineBelow(reading, sentences, to);
  const attribution = below === undefined ? introduction(reading, sentences, from) : { cue: [], speaker: below };
  if (attribution?.speaker === undefined) return undefined;
  const passages = parts.map((part) => spanOf(reading, part));
  return { type: 'direct', parts, passages, ...attribution, score: 0.9 };
}

function partsByBlock(sentences: readonly SentenceReading[]): TokenRange[] {
  const parts: { start: number; end: number }[] = [];
  let block = -1;
  for (const { sentence } of sentences) {
    if (sentence.block === block) parts.at(-1)!.end = sentence.end;
    else parts.push({ start: sentence.start, end: sentence.end });
    ({ block } = sentence);
  }
  return parts;
}

function holdsMark(reading: Reading, { start, end }: TokenRange): boolean {
  for (let i = start; i < end; i++) if (has(reading.shapes, i, Shape.mark)) return true;
  return false;
}

/** „– Name“ as the whole paragraph below the block. */
function lineBelow(reading: Reading, sentences: readonly SentenceReading[], index: number): TokenRange | undefined {
  const below = sentences[index]?.sentence;
  if (below === undefined || sentences[index + 1]?.sentence.block === below.block) return undefined;
  return lineSpeaker(reading, below, false);
}

/** „Der Minister sagte der Zeitung:“ above the block. */
function introduction(reading: Reading, sentences: readonly SentenceReading[], index: number): Pick<Draft, 'cue' | 'speaker' | 'frame'> | undefined {
  const above = sentences[index - 1];
  const { start } = sentences[index]!.sentence;
  if (above === undefined || !has(reading.shapes, start - 1, Shape.colon)) return undefined;
  const { place, cue, speaker, frame } = introducedBy(reading, above, sentences[index]!.sentence);
  return place === 'before' ? { cue, ...(speaker && { speaker }), ...(frame && { frame }) } : undefined;
}
