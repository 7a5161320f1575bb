/** Who can speak: people, groups, institutions, pronouns; not things, thoughts and events. */
import { Word } from './lexicon.js';
import { has, isWord, type Reading, Shape } from './reading.js';
import type { TokenRange } from './token-range.js';

/** Whether a phrase surely names somebody who can speak: a pronoun, a name of several words, or a noun for speakers. */
export function isAnimate(reading: Reading, range: TokenRange): boolean {
  if (isSinglePronoun(reading, range)) return !isNeuter(reading, range.start);
  let neighbours = false; // „Eva Muster“, but not „Sturm und Regen“
  for (let i = range.start; i < range.end; i++) {
    if (!has(reading.shapes, i, Shape.noun)) {
      if (isWord(reading, i, Word.genitive) && i > range.start) break;
      continue;
    }
    if (i > range.start && has(reading.shapes, i - 1, Shape.capital)) neighbours = true;
    if (reading.lexicon.speakerNouns.has(reading.words[i]!)) return true;
  }
  return neighbours && !isWord(reading, range.start, Word.determiner) && !isMute(reading, headOf(reading, range));
}

/** Whether a phrase may name somebody who can speak: anything but „es“ and nouns that are known not to. */
export function canSpeak(reading: Reading, range: TokenRange): boolean {
  if (isSinglePronoun(reading, range)) return !isNeuter(reading, range.start);
  if (isAnimate(reading, range)) return !isMute(reading, headOf(reading, range));
  if (reading.lexicon.possessives.has(reading.words[range.start]!)) return false; // „seine Zuversicht“ is not a person
  return hasNoun(reading, range) && !isMute(reading, headOf(reading, range));
}

/** The noun before a genitive, a preposition, a comma or a bracket. */
function headOf(reading: Reading, { start, end }: TokenRange): number {
  let head = start;
  for (let i = start; i < end; i++) {
    if (has(reading.shapes, i, Shape.noun)) head = i;
    else if (head > start || has(reading.shapes, head, Shape.noun)) {
      if (!has(reading.shapes, i, Shape.word) || isWord(reading, i, Word.genitive | Word.preposition)) break;
    }
  }
  return head;
}

function hasNoun(reading: Reading, { start, end }: TokenRange): boolean {
  for (let i = start; i < end; i++) if (has(reading.shapes, i, Shape.noun) && !isWord(reading, i, Word.source)) return true;
  return false;
}

/** „Hoffnung“, „Parolen“: nouns for what is said, thought or done, unless the noun is also one for speakers („Zeitung“). */
function isMute(reading: Reading, noun: number): boolean {
  const word = reading.words[noun]!;
  const { muteNouns, muteEndings, speakerNouns } = reading.lexicon;
  if (speakerNouns.has(word)) return false;
  return muteNouns.has(word) || (word.length > MIN_MUTE_LENGTH && muteEndings.some((ending) => word.endsWith(ending)));
}

/** Shorter words with such an ending are names as often as not: „Jung“, „Keit“. */
const MIN_MUTE_LENGTH = 6;

function isSinglePronoun(reading: Reading, { start, end }: TokenRange): boolean {
  return end === start + 1 && isWord(reading, start, Word.pronoun);
}

function isNeuter(reading: Reading, i: number): boolean {
  return reading.lexicon.pronouns.get(reading.words[i]!)?.gender === 'neuter';
}
