/** Tells somebody's words from scare quotes, titles and nicknames. */
import { FINITE, Word } from './lexicon.js';
import { has, isNameLike, isWord, PASSAGE_WORDS, type Reading, Shape } from './reading.js';
import type { Attribution, Passage } from './passage.js';
import type { TokenRange } from './token-range.js';

/** So long a passage is hardly ever anything but speech. */
const SPEECH_WORDS = 8;

/** Whether a quoted passage is speech. */
export function isSpeech(reading: Reading, passage: Passage, attribution: Attribution): boolean {
  const { words, range } = passage;
  if (words === 0 || isScare(reading, passage) || isSpeaker(passage, attribution)) return false;
  const { place } = attribution;
  if (place !== 'before' && place !== 'after' && isListedTitle(reading, range.start)) return false;
  if (words >= SPEECH_WORDS) return place === 'after' || !isLongTitle(reading, passage);
  if ((place === 'within' || place === 'around' || place === 'none') && isRepeated(reading, passage)) return false;
  if (isTitled(reading, passage) || isBracketed(reading, passage)) return false;
  if (place === 'after') return true;
  if (place === 'before') return words >= 2 || endsSentence(reading, passage);
  if (words >= 2 && isAnnounced(reading, range.start)) return true;
  if (isNameLike(reading, range)) return isCalled(reading, passage, attribution);
  if (place === 'named' || (endsSentence(reading, passage) && words >= 2)) return true;
  if (isApposition(reading, range)) return false;
  if (place === 'within') return words >= 2 || isLowerCase(reading, passage);
  if (place === 'around') return words >= 2;
  return words >= 4 && hasVerb(reading, passage);
}

/** Capitalised words are somebody's words only where they are not the thing's name: „sprach von einer „Farce““. */
function isCalled(reading: Reading, { range, words }: Passage, { place }: Attribution): boolean {
  if (place === 'named') return isIndefinite(reading, range.start);
  const { indefiniteDeterminers } = reading.lexicon.data.phrases;
  const called = indefiniteDeterminers.includes(reading.words[range.start - 1] ?? '');
  return called && (place === 'within' || (place === 'around' && words >= 2));
}

/** „Parolen wie „…““, „mit der Aufschrift „…““. */
function isAnnounced(reading: Reading, start: number): boolean {
  let before = start - 1;
  if (isWord(reading, before, Word.comparison)) before--;
  return has(reading.shapes, before, Shape.noun) && reading.lexicon.contentNouns.has(reading.words[before]!);
}

/** „das Bakterium „X y““: a capitalised passage right behind a noun is its name. */
function isApposition(reading: Reading, { start }: TokenRange): boolean {
  return has(reading.shapes, start - 1, Shape.capital) && has(reading.shapes, start + 1, Shape.capital) && !isWord(reading, start + 1, Word.determiner);
}

/** A bracket that explains a name: „(kurz: „X“)“. */
function isBracketed(reading: Reading, { range, first }: Passage): boolean {
  for (let i = range.start - 1; i >= Math.max(first.sentence.start, range.start - 12); i--) {
    if (has(reading.shapes, i, Shape.closing)) return false;
    if (has(reading.shapes, i, Shape.opening)) return true;
  }
  return false;
}

/** The passage is part of the name of who speaks. */
function isSpeaker({ range }: Passage, { speaker }: Attribution): boolean {
  return speaker !== undefined && speaker.start <= range.start && range.end <= speaker.end;
}

/** Long titles of laws, prizes and books: behind a determiner or a noun for such things, without a verb. */
function isLongTitle(reading: Reading, passage: Passage): boolean {
  const { start } = passage.range;
  if (hasVerb(reading, passage) || endsSentence(reading, passage)) return false;
  if (isNameLike(reading, passage.range)) return true;
  if (!has(reading.shapes, start + 1, Shape.capital | Shape.number)) return false;
  return isWord(reading, start - 1, Word.determiner) || isDefinite(reading, start) || isTitled(reading, passage);
}

/** „eine „…“, „als „…“, „von „…““: what follows is called so by somebody, not by its name. */
function isIndefinite(reading: Reading, start: number): boolean {
  if (has(reading.shapes, start - 1, Shape.noun) || isDefinite(reading, start)) return false;
  return !isWord(reading, start - 1, Word.coordinator | Word.comparison);
}

function isDefinite(reading: Reading, start: number): boolean {
  return reading.lexicon.data.phrases.definiteDeterminers.includes(reading.words[start - 1] ?? '');
}

function isLowerCase(reading: Reading, { range }: Passage): boolean {
  for (let i = range.start; i < range.end; i++) if (has(reading.shapes, i, Shape.capital | Shape.number)) return false;
  return true;
}

/** „so genannte“, „namens“ before the mark. */
function isScare(reading: Reading, { range, words }: Passage): boolean {
  return words < SPEECH_WORDS && reading.lexicon.scareWords.has(reading.words[range.start - 1] ?? '');
}

/** A noun before the mark says what kind of thing bears the title. */
function isTitled(reading: Reading, { range }: Passage): boolean {
  const before = range.start - 1;
  return has(reading.shapes, before, Shape.noun) && reading.lexicon.titleNouns.has(reading.words[before]!);
}

/** „Stücke wie „…““, „Stücke wie „…“ und „…““: examples of things that bear titles. */
function isListedTitle(reading: Reading, start: number): boolean {
  let before = start - 1;
  for (let i = 0; i < MAX_LISTED && (isWord(reading, before, Word.coordinator) || has(reading.shapes, before, Shape.comma)); i++) {
    const opening = openingMark(reading, before - 1);
    if (opening === undefined) return false;
    before = opening - 1;
  }
  if (!isWord(reading, before, Word.comparison) || !has(reading.shapes, before - 1, Shape.noun)) return false;
  return reading.lexicon.titleNouns.has(reading.words[before - 1]!);
}

/** So many titles of a list are gone back over. */
const MAX_LISTED = 6;
/** A title has at most so many tokens. */
const MAX_TITLE_TOKENS = 20;

/** The token that opens the passage which `closing` closes. */
function openingMark(reading: Reading, closing: number): number | undefined {
  if (!has(reading.shapes, closing, Shape.mark)) return undefined;
  for (let i = closing - 1; i >= Math.max(0, closing - MAX_TITLE_TOKENS); i--) if (has(reading.shapes, i, Shape.mark)) return i;
  return undefined;
}

/** A short passage that the text has in marks several times is a term, not somebody's words. */
function isRepeated(reading: Reading, { pair, words }: Passage): boolean {
  return words < PASSAGE_WORDS && (reading.marked.get(reading.text.slice(pair.open + pair.width, pair.close)) ?? 0) > 1;
}

function endsSentence(reading: Reading, { range }: Passage): boolean {
  return has(reading.shapes, range.end - 2, Shape.final);
}

/** How far into a passage a verb is looked for. */
const VERB_TOKENS = 100;

function hasVerb(reading: Reading, { range }: Passage): boolean {
  for (let i = range.start; i < Math.min(range.end, range.start + VERB_TOKENS); i++) {
    if (isWord(reading, i, FINITE | Word.cueFinite) && !has(reading.shapes, i, Shape.noun)) return true;
  }
  return false;
}
