/** Tells somebody's words from scare quotes, titles and nicknames. */
import type { Attribution, Passage } from './direct-speech.js';
import { FINITE, Word } from './lexicon.js';
import { has, isWord, type Reading, Shape } from './reading.js';

/** So long a passage is hardly ever anything but speech. */
const SPEECH_WORDS = 8;

/** Whether a quoted passage is speech; `inside` says that it lies in another one that is. */
export function isSpeech(reading: Reading, passage: Passage, attribution: Attribution, inside: boolean): boolean {
  const { words, range } = passage;
  if (words === 0 || isScare(reading, passage)) return false;
  if (inside) return false;
  if (words >= SPEECH_WORDS) return true;
  if (isTitled(reading, passage)) return false;
  if (attribution.place === 'before') return words >= 2;
  if (attribution.place === 'after') return words >= 2 || has(reading.shapes, range.end - 2, Shape.final);
  if (endsSentence(reading, passage) && words >= 2) return true;
  if (isName(reading, passage)) return false;
  if (attribution.place === 'around') return words >= 2;
  return words >= 4 && hasVerb(reading, passage);
}

/** „so genannte“, „namens“ before the mark. */
function isScare(reading: Reading, { range, words }: Passage): boolean {
  return words < SPEECH_WORDS && reading.lexicon.scareWords.has(reading.words[range.start - 1] ?? '');
}

/** A noun before the mark says what kind of thing bears the title. */
function isTitled(reading: Reading, { range }: Passage): boolean {
  const before = range.start - 1;
  return has(reading.shapes, before, Shape.capital) && reading.lexicon.titleNouns.has(reading.words[before]!);
}

function endsSentence(reading: Reading, { range }: Passage): boolean {
  return has(reading.shapes, range.end - 2, Shape.final);
}

/** All words are capitalised, numbers or small connecting words, as in names and titles. */
function isName(reading: Reading, { range, words }: Passage): boolean {
  let capitals = 0;
  for (let i = range.start; i < range.end; i++) {
    if (has(reading.shapes, i, Shape.capital | Shape.number)) capitals++;
    else if (has(reading.shapes, i, Shape.word) && !isWord(reading, i, Word.determiner | Word.preposition | Word.coordinator)) return false;
  }
  return capitals > 0 && words < 6;
}

function hasVerb(reading: Reading, { range }: Passage): boolean {
  for (let i = range.start; i < range.end; i++) {
    if (isWord(reading, i, FINITE | Word.cueFinite) && !has(reading.shapes, i, Shape.capital)) return true;
  }
  return false;
}
