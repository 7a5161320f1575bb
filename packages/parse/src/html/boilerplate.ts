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

/** A caption says at its end who took the picture. */
const CREDIT_END = /(?:©|\b(?:foto|fotos|photo|photos|bild|bilder|image|credit|photograph|fotografie|grafik|fuente|quelle)\s?:)[^.!?]{2,70}$/;

/** A date in digits or with a month's name, or a time of day. */
const DATE = /\b\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{1,2}[.,]?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?\d{4}\b|\b\p{L}{3,10}\.?\s\d{1,2},?\s\d{4}\b/u;
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
  if (passage.chars < 250 && CREDIT_END.test(lower)) return 'credit';
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
  const match = DATE.exec(text);
  return match !== null && (text.length - match[0].length < 30 || BYLINE.test(text));
}

/** Whether a line says by whom, and nothing else. */
export function isByline(text: string): boolean {
  return text.length < 50 && BYLINE.test(text) && text.split(' ').length < 7;
}
