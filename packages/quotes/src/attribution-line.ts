/** Who is named behind a passage without a verb: „„…“ – Gerd Muster, Präsident“, „„…“ (Gerd Muster)“, or on a line of its own. */
import { isAnimate } from './can-speak.js';
import { FINITE } from './lexicon.js';
import { nounPhraseEnd, withAppositions } from './noun-phrase.js';
import { has, isWord, type Reading, Shape } from './reading.js';
import type { Attribution, Passage } from './passage.js';
import type { SentenceReading } from './sentence-reading.js';
import type { TokenRange } from './token-range.js';

/** So long a line may be that is nothing but a name with its office. */
const MAX_LINE_TOKENS = 24;

/** Shorter passages are terms with an explanation. */
const MIN_WORDS = 3;

/** The name behind a dash or in a bracket that follows the passage, up to the end of its sentence or of the next paragraph. */
export function attributionLine(reading: Reading, { range, last, words }: Passage, sentences: readonly SentenceReading[]): Attribution | undefined {
  if (words < MIN_WORDS) return undefined;
  const behind = has(reading.shapes, range.end, Shape.final) ? range.end + 1 : range.end;
  const next = sentences[last.sentence.index + 1];
  const home = behind < last.sentence.end ? last : next;
  if (home === undefined || home.sentence.block - last.sentence.block > 1) return undefined;
  if (home.sentence.block !== last.sentence.block && sentences[home.sentence.index + 1]?.sentence.block === home.sentence.block) return undefined;
  if (behind === home.sentence.start && isSameBlockquote(reading, last, home)) {
    const speaker = lineSpeaker(reading, home.sentence, true);
    if (speaker !== undefined) return { cue: [], speaker, frame: speaker, place: 'after' };
  }
  const bracket = has(reading.shapes, behind, Shape.opening);
  if (!bracket && !isSpacedDash(reading, behind)) return undefined;
  if (bracket && !has(reading.shapes, range.end - 2, Shape.final) && behind === range.end) return undefined; // „die „Große Liste“ (Wilde Tiere)“
  const speaker = nameLine(reading, { start: behind + 1, end: home.sentence.end }, bracket);
  return speaker === undefined ? undefined : { cue: [], speaker, frame: { start: behind, end: speaker.end + (bracket ? 1 : 0) }, place: 'after' };
}

/** Who a line names that holds nothing else, behind a dash; `bare` lines need none. */
export function lineSpeaker(reading: Reading, { start, end }: TokenRange, bare: boolean): TokenRange | undefined {
  if (has(reading.shapes, start, Shape.dash)) return nameLine(reading, { start: start + 1, end });
  return bare ? nameLine(reading, { start, end }) : undefined;
}

/** The name a range is made of, with offices behind commas; none when it says anything else. */
function nameLine(reading: Reading, { start, end }: TokenRange, bracket = false): TokenRange | undefined {
  if (end - start > MAX_LINE_TOKENS || end <= start) return undefined;
  let limit = end;
  if (bracket) {
    limit = start;
    while (limit < end && !has(reading.shapes, limit, Shape.closing)) limit++;
    if (limit === end) return undefined;
  }
  for (let i = start; i < limit; i++) if (isWord(reading, i, FINITE) && !has(reading.shapes, i, Shape.noun)) return undefined;
  const phrase = nounPhraseEnd(reading, start, { limit, attach: true });
  if (phrase === start) return undefined;
  const speaker = withAppositions(reading, { start, end: phrase }, limit);
  const rest = speaker.end;
  const whole = bracket ? rest === limit : rest >= limit || (has(reading.shapes, rest, Shape.final) && rest + 1 >= limit);
  return whole && isAnimate(reading, speaker) ? speaker : undefined;
}

function isSameBlockquote(reading: Reading, { sentence: { block } }: SentenceReading, { sentence: other }: SentenceReading): boolean {
  const quotation = reading.blockquotes[block] ?? -1;
  return quotation >= 0 && block !== other.block && reading.blockquotes[other.block] === quotation;
}

function isSpacedDash(reading: Reading, i: number): boolean {
  return has(reading.shapes, i, Shape.dash) && reading.tokens[i]!.start > (reading.tokens[i - 1]?.end ?? 0);
}
