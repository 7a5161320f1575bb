/** Gives quotations without a frame the speaker of what stands before them. */
import { isAnimate } from './can-speak.js';
import { type Draft, extentOf } from './draft.js';
import type { Reading } from './reading.js';
import { likelySpeaker } from './likely-speaker.js';
import type { SentencePlace } from './sentence-reading.js';
import type { TokenRange } from './token-range.js';

/** How many sentences back a speaker may be taken from, at most over one paragraph border. */
const REACH = 2;

interface KnownSpeaker {
  readonly speaker: TokenRange;
  readonly sentence: number;
}

/** The drafts, in text order, with a speaker for those that name none themselves, where one is near. */
export function withCarriedSpeakers(reading: Reading, place: SentencePlace, drafts: readonly Draft[]): Draft[] {
  let known: KnownSpeaker | undefined;
  return drafts.map((draft) => {
    const { start, end } = extentOf(draft);
    const sentence = place.sentenceOf[start]!;
    const speaker = draft.speaker ?? ((draft.cue.length === 0 && draft.standsAlone !== true) || draft.refersBack === true ? carried(reading, place, sentence, known) : undefined);
    if (speaker === undefined) return draft;
    known = { speaker, sentence: place.sentenceOf[end - 1]! };
    return { ...draft, speaker };
  });
}

function carried(reading: Reading, { sentences }: SentencePlace, sentence: number, known: KnownSpeaker | undefined): TokenRange | undefined {
  const { block } = sentences[sentence]!.sentence;
  const before = sentences[sentence - 1];
  const near = before?.sentence.block === block ? before : undefined;
  if (near !== undefined && known?.sentence !== sentence - 1) {
    const spoken = near.frames.find(({ verb, speaker }) => verb?.last === false && speaker !== undefined)?.speaker;
    if (spoken !== undefined) return spoken;
  }
  if (known !== undefined && sentence - known.sentence <= REACH && block - sentences[known.sentence]!.sentence.block <= 1) return known.speaker;
  const speaker = near === undefined ? undefined : likelySpeaker(reading, near.sentence);
  return speaker !== undefined && isAnimate(reading, speaker) ? speaker : undefined;
}
