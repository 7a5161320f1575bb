/** Recognises passages that are no part of the article by how they begin, and lines that only say when and by whom. */
import { boilerplatePhrases } from './boilerplate-phrases.js';
import { endsSentence, type Passage } from './passages.js';

const pattern = (phrases: readonly string[], end: string): RegExp => new RegExp(`^[\\s>»›→▶•|:*–-]{0,4}(?:${phrases.map(escape).join('|')})${end}`, 'u');
const wordEnd = '(?![\\p{L}\\p{N}])';
const strong = pattern(boilerplatePhrases.strong, '');
const weak = pattern(boilerplatePhrases.weak, wordEnd);
const word = pattern(boilerplatePhrases.word, wordEnd);
const anywhere = new RegExp(boilerplatePhrases.anywhere.map(escape).join('|'), 'u');
const credit = pattern(boilerplatePhrases.credit, '');

/** A lone word says something only about a passage that has little else. */
const FEW_WORDS = 5;

/** A caption says near its end who took the picture. */
const CREDIT_MARK = /(?:©|(?:foto|fotos|photo|photos|bild|bilder|image|credit|photograph|fotografie|grafik|fuente|quelle)\s?:)/;
/** The mark stands in so many last characters. */
const CREDIT_TAIL = 85;

const NUMERIC_DATE = /\d\.\s?\d{1,2}\.\s?\d\d|\d{4}-\d\d-\d\d|\d\/\d{1,2}\/\d\d/;
const BYLINE = /^(?:von|by|par|por|di|door|autor|text)[:\s]\s*\p{Lu}/iu;

function escape(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Why a passage with this text is no part of the article; undefined when nothing says so. */
export function boilerplateReason(passage: Passage, text: string): 'phrase' | 'credit' | 'dateline' | undefined {
  const lower = text.toLowerCase();
  const isSentence = endsSentence(passage) && passage.chars > 60;
  if (passage.chars < 400 && strong.test(lower)) return 'phrase';
  if (passage.chars < 250 && anywhere.test(lower)) return 'phrase';
  if (passage.chars < 200 && credit.test(lower) && !(isSentence && passage.stops > 1)) return 'credit';
  if (passage.chars < 250 && endsWithCredit(lower)) return 'credit';
  if (passage.chars < 90 && !isSentence && weak.test(lower)) return 'phrase';
  if (passage.words <= FEW_WORDS && !isSentence && word.test(lower)) return 'phrase';
  if (passage.chars < 100 && !isSentence && isDateOrByline(text)) return 'dateline';
  return undefined;
}

function isDateOrByline(text: string): boolean {
  return isDateline(text) || isByline(text);
}

/** Whether a line says when: a date with little beside it. */
export function isDateline(text: string): boolean {
  return hasDate(text) && (text.length < 45 || BYLINE.test(text));
}

function hasDate(text: string): boolean {
  if (NUMERIC_DATE.test(text)) return true;
  const words = text.split(' ').filter((word) => word !== 'de');
  return words.some((word, i) => isYear(words[i + 2]) && ((isDay(word) && isMonth(words[i + 1])) || (isMonth(word) && isDay(words[i + 1]))));
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
  return text.length < 50 && BYLINE.test(text) && text.split(' ').length < 7;
}
