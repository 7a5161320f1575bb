/** Recognises passages that are no part of the article by how they begin, and lines that only say when and by whom. */
import { fileUnder } from '../../grouping.js';
import { introducedNames } from '../../credits/author-names.js';
import { calendarDates } from '../../credits/calendar-dates.js';
import { readDateLine } from '../../credits/date-line.js';
import { boilerplateNotes, boilerplateAnywhere, boilerplatePhrases, consentWords, offerWords, creditMark, numberedFigure } from '../../words.js';
import type { Passage } from './passage.js';

/** Phrases by their first two letters; those that may end inside a word apart. */
type PhraseIndex = ReadonlyMap<string, readonly { readonly phrase: string; readonly isStem: boolean }[]>;

const strong = phraseIndex(boilerplatePhrases.strong);
const weak = phraseIndex(boilerplatePhrases.weak);
const word = phraseIndex(boilerplatePhrases.word);
const credit = phraseIndex(boilerplatePhrases.credit);

/** The phrases filed under `word` count only in passages of at most so many words. */
const FEW_WORDS = 5;

/** A caption says who took the picture in so many last characters. */
const CREDIT_TAIL = 85;

/** What parts the steps of a path through the site: “Home › Sport › Football”. */
const PATH = / [»›>] /;

/** A sentence with a date has so many words. */
const FEW = 4;

/** A passage of more characters is not one of the notes of the word table („5 comments“, “3 min read”). */
const LONGEST_NOTE = 160;

function phraseIndex(phrases: string): PhraseIndex {
  const index = new Map<string, { phrase: string; isStem: boolean }[]>();
  for (const written of phrases.split('|')) {
    const isStem = written.endsWith('*');
    const phrase = isStem ? written.slice(0, -1) : written;
    fileUnder(index, phrase.slice(0, 2), { phrase, isStem: isStem || !/\p{L}$/u.test(phrase) });
  }
  return index;
}

/** Whether a text begins with one of the phrases. */
function begins(text: string, phrases: PhraseIndex): boolean {
  for (const { phrase, isStem } of phrases.get(text.slice(0, 2)) ?? []) {
    if (text.startsWith(phrase) && (isStem || !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length, phrase.length + 2)))) return true;
  }
  return false;
}

/** Where a passage stands, as far as it speaks for it. */
export interface Place {
  /** It is the heading of running text, and may begin with any word. */
  readonly isHeading?: boolean;
  /** It is one of several items of a list. */
  readonly isItem?: boolean;
}

/** Why a passage is no part of the article; undefined when nothing says so. */
export function boilerplateReason(passage: Passage, { isHeading = false, isItem = false }: Place = {}): 'phrase' | 'credit' | 'caption' | 'dateline' | undefined {
  const { text, lower } = passage;
  const beginning = lower.replace(/^[\s>»›→▶•|:–—-]{1,4}/, ''); // signs before a phrase do not count
  const isSentence = passage.endsSentence && passage.chars > 60;
  if (passage.chars < 400 && begins(beginning, strong)) return 'phrase';
  if (passage.chars < 250 && boilerplateAnywhere.test(lower)) return 'phrase';
  if (passage.chars < 200 && begins(beginning, credit) && !(isSentence && passage.stops > 1)) return 'credit';
  if (passage.chars < 250 && endsWithCredit(lower)) return 'credit';
  if (passage.chars < 300 && numberedFigure.test(text)) return 'caption';
  if (passage.chars < LONGEST_NOTE * 3 && isConsentNotice(lower)) return 'phrase';
  if (passage.chars < 250 && offerWords.every((words) => words.test(lower))) return 'phrase';
  if (!isHeading && passage.chars < 90 && !isSentence && begins(beginning, weak)) return 'phrase';
  if (!isHeading && passage.words <= FEW_WORDS && !isSentence && begins(beginning, word)) return 'phrase';
  if (passage.chars < 250 && !isSentence && isPath(lower)) return 'phrase';
  if (passage.chars < LONGEST_NOTE && boilerplateNotes.some((note) => note.test(lower))) return 'phrase';
  if (passage.chars < 160 && !isSentence && (passage.level > 0 || isItem ? isOnlyDate(text) || isByline(text) : isDateOrByline(text))) return 'dateline';
  return undefined;
}

/** A way through the site: short names, the first of them very short. */
function isPath(text: string): boolean {
  const steps = text.split(PATH);
  return steps.length > 2 && steps[0]!.length <= 20 && steps.slice(0, -1).every((step) => step.length <= 60);
}

function isDateOrByline(text: string): boolean {
  return isDateline(text) || isByline(text);
}

/** Whether a line says when: a date with little beside it. A dash begins the attribution of a quoted post. */
export function isDateline(text: string): boolean {
  if (text.startsWith('\u2014') || !/\d/.test(text) || calendarDates(text).length === 0) return false;
  if (introducedNames(text) !== undefined) return true;
  if (text.length < 45) return !saysMore(text);
  return text.split(/[|•·]/).length > 2 || (text.length < 120 && countDigits(text) > Math.max(9, text.length / 5));
}

/** Whether a line is nothing but a date. */
function isOnlyDate(text: string): boolean {
  return readDateLine(text) !== undefined;
}

/** A sentence with a date in it: it has several words, and small ones besides those of dates. Zones are written in capitals: „ist“ is none. */
function saysMore(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const others = words.filter((one) => one === 'ist' || readDateLine(`${one} 1.1.2000`) === undefined);
  return /[.!?]$/.test(text) && words.length >= FEW && others.some((one) => /^\p{Ll}/u.test(one));
}

/** Speaks to the reader about content from elsewhere and what it does with their data. */
function isConsentNotice(lower: string): boolean {
  return consentWords.every((words) => words.test(lower));
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function endsWithCredit(lower: string): boolean {
  const tail = lower.slice(-CREDIT_TAIL);
  const mark = creditMark.exec(tail);
  if (mark === null) return false;
  const credit = tail.slice(mark.index + mark[0].length);
  return credit.length >= 2 && !/[.!?]/.test(credit);
}

/** Whether a line says by whom, and nothing else. */
export function isByline(text: string): boolean {
  return text.length < 80 && introducedNames(text) !== undefined;
}
