/** Recognises passages that are no part of the article by how they begin, and lines that only say when and by whom. */
import { introducedNames } from '../../credits/author-names.js';
import { boilerplatePhrases } from '../../words.js';
import type { Passage } from './passage.js';

/** Phrases by their first two letters; those that may end inside a word apart. */
type PhraseIndex = ReadonlyMap<string, readonly { readonly phrase: string; readonly isStem: boolean }[]>;

const strong = phraseIndex(boilerplatePhrases.strong);
const weak = phraseIndex(boilerplatePhrases.weak);
const word = phraseIndex(boilerplatePhrases.word);
const credit = phraseIndex(boilerplatePhrases.credit);
const anywhere = boilerplatePhrases.anywhere.split('|');

/** A lone word says something only about a passage that has little else. */
const FEW_WORDS = 5;

/** A caption says near its end who took the picture. */
const CREDIT_MARK = /(?:©|(?:foto|fotos|photo|photos|bild|bilder|image|credit|photograph|fotografie|grafik|fuente|quelle)\s?:)/;
/** The mark stands in so many last characters. */
const CREDIT_TAIL = 85;

/** “Fig. 2:” and the like. */
const NUMBERED_FIGURE = /^(?:abb|abbildung|afb|bild|fig|figure|figura|foto|rys)\.?\s?\d{1,2}[a-d]?[:.]/i;

/** “Home › Sport › Football”. */
const PATH = / [»›>] /;

/** How many have commented, how long it takes to read, whom to follow or to write to. */
const notes: readonly RegExp[] = [
  /^\d[\d.,]*k? (?:comments?|shares?|views?|likes?|reactions?|kommentare?)\b/,
  /^\d{1,2} min(?:ute|s|\.)?[a-z]* (?:read|lesezeit|de lecture|di lettura|de lectura)$/,
  /^(?:follow|like|join) \S{1,30}(?: \S{1,30})? on (?:twitter|facebook|instagram|youtube|linkedin|whatsapp)/,
  /^(?:contact|e-?mail|write to|kontakt|reach|tel|phone|telefon|fax)\b.{0,100}@[\w-]+\./,
];
/** Notes are no longer. */
const LONGEST_NOTE = 160;

const NUMERIC_DATE = /\d\.\s?\d{1,2}\.\s?\d\d|\d{4}-\d\d-\d\d|\d\/\d{1,2}\/\d\d/;

function phraseIndex(phrases: string): PhraseIndex {
  const index = new Map<string, { phrase: string; isStem: boolean }[]>();
  for (const written of phrases.split('|')) {
    const isStem = written.endsWith('*');
    const phrase = isStem ? written.slice(0, -1) : written;
    const key = phrase.slice(0, 2);
    const entry = { phrase, isStem: isStem || !/\p{L}$/u.test(phrase) };
    const others = index.get(key);
    if (others === undefined) index.set(key, [entry]);
    else others.push(entry);
  }
  return index;
}

/** Whether a text begins with one of the phrases; signs before it do not count. */
function begins(text: string, phrases: PhraseIndex): boolean {
  const start = /^[\s>»›→▶•|:–-]{0,4}/.exec(text)![0].length;
  for (const { phrase, isStem } of phrases.get(text.slice(start, start + 2)) ?? []) {
    if (text.startsWith(phrase, start) && (isStem || !/^[\p{L}\p{N}]/u.test(text.slice(start + phrase.length, start + phrase.length + 2)))) return true;
  }
  return false;
}

/** Why a passage is no part of the article; undefined when nothing says so. */
export function boilerplateReason(passage: Passage): 'phrase' | 'credit' | 'caption' | 'dateline' | undefined {
  const { text } = passage;
  const lower = text.toLowerCase();
  const isSentence = passage.endsSentence && passage.chars > 60;
  if (passage.chars < 400 && begins(lower, strong)) return 'phrase';
  if (passage.chars < 250 && anywhere.some((phrase) => lower.includes(phrase))) return 'phrase';
  if (passage.chars < 200 && begins(lower, credit) && !(isSentence && passage.stops > 1)) return 'credit';
  if (passage.chars < 250 && endsWithCredit(lower)) return 'credit';
  if (passage.chars < 300 && NUMBERED_FIGURE.test(text)) return 'caption';
  if (passage.chars < 90 && !isSentence && begins(lower, weak)) return 'phrase';
  if (passage.words <= FEW_WORDS && !isSentence && begins(lower, word)) return 'phrase';
  if (passage.chars < 250 && !isSentence && isPath(lower)) return 'phrase';
  if (passage.chars < LONGEST_NOTE && notes.some((note) => note.test(lower))) return 'phrase';
  if (passage.chars < 160 && !isSentence && isDateOrByline(text)) return 'dateline';
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
  if (text.startsWith('\u2014') || !hasDate(text)) return false;
  if (text.length < 45 || introducedNames(text) !== undefined) return true;
  return text.split(/[|•·]/).length > 2 || (text.length < 120 && countDigits(text) > Math.max(9, text.length / 5));
}

function hasDate(text: string): boolean {
  if (!/\d/.test(text)) return false;
  if (NUMERIC_DATE.test(text)) return true;
  const words = text.split(' ').filter((word) => word !== 'de');
  return words.some((word, i) => isYear(words[i + 2]) && ((isDay(word) && isMonth(words[i + 1])) || (isMonth(word) && isDay(words[i + 1]))));
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function isYear(word: string | undefined): boolean {
  return word !== undefined && /^\d{4}(?!\d)/.test(word);
}

function isDay(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,2}[.,]?$/.test(word);
}

/** As long as names of months are. */
function isMonth(word: string | undefined): boolean {
  return word !== undefined && /^\p{L}{3,10}[.,]?$/u.test(word);
}

function endsWithCredit(lower: string): boolean {
  const tail = lower.slice(-CREDIT_TAIL);
  const mark = CREDIT_MARK.exec(tail);
  if (mark === null) return false;
  const credit = tail.slice(mark.index + mark[0].length);
  return credit.length >= 2 && !/[.!?]/.test(credit);
}

/** Whether a line says by whom, and nothing else. */
export function isByline(text: string): boolean {
  return text.length < 80 && introducedNames(text) !== undefined;
}
