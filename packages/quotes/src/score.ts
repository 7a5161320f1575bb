/** How sure a quotation is with its speaker: shares that were right when counted by kind of evidence (see the decision record). */
import { canSpeak } from './can-speak.js';
import type { Frame } from './frame.js';
import { isPronoun } from './noun-phrase.js';
import type { Attribution } from './passage.js';
import type { Reading } from './reading.js';

/** So long a passage is speech, and its frame hardly ever somebody else's. */
const LONG_WORDS = 8;
const MIDDLE_WORDS = 5;

/** Scores by where the frame stands: of a long passage, one of five words and more, and a shorter one. */
const directScores: Readonly<Record<Attribution['place'], readonly [long: number, middle: number, short: number]>> = {
  before: [0.95, 0.85, 0.75],
  after: [0.95, 0.85, 0.75],
  within: [0.85, 0.85, 0.7],
  named: [0.85, 0.85, 0.75],
  around: [0.8, 0.7, 0.65],
  none: [0.6, 0.5, 0.5],
};

/** Nothing tells who speaks, or a thing stands where the speaker should. */
const NO_SPEAKER = 0.5;
const MUTE_SPEAKER = 0.75;

/** The score of a quoted passage of so many words. */
export function directScore(reading: Reading, { place, speaker }: Attribution, words: number): number {
  const score = directScores[place][words >= LONG_WORDS ? 0 : words >= MIDDLE_WORDS ? 1 : 2];
  if (speaker === undefined) return Math.min(score, place === 'none' ? score : NO_SPEAKER);
  return canSpeak(reading, speaker) ? score : Math.min(score, MUTE_SPEAKER);
}

/** The score of retold speech that a frame introduces. */
export function indirectScore(reading: Reading, { kind, speaker, content, verb, range, refersBack }: Frame): number {
  if (speaker === undefined || refersBack) return NO_SPEAKER;
  if (kind === 'noun') return 0.4;
  if (kind !== 'verb') return content.length === 1 && !isPronoun(reading, speaker.start, speaker.end) ? 0.95 : 0.8; // in the middle less sure where content ends
  if (verb?.last === true) return NO_SPEAKER;
  return content.length === 1 && content[0]!.end <= range.start ? 0.85 : 0.8;
}
