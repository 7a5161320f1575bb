/** A few words to the left and to the right of something in the text, as concordances show it. */
import type { Article, Span } from '@depesche/article';
import { sentenceAround } from './sentence-around.js';

export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** At most so many code units on each side. */
const REACH = 90;

/** The words of a range with what stands around them in their sentence; an ellipsis stands where it was cut. */
export function contextAround(article: Article, range: Span): Context {
  const { text } = article;
  const sentence = sentenceAround(article, range) ?? range;
  const from = wordStart(text, Math.max(sentence.start, range.start - REACH), range.start);
  const to = wordEnd(text, Math.min(sentence.end, range.end + REACH), range.end);
  const piece = (start: number, end: number): string => text.slice(start, end).replace(/\s+/g, ' ').toWellFormed();
  return {
    before: `${from > sentence.start ? '…\u00a0' : ''}${piece(from, range.start)}`,
    words: piece(range.start, range.end),
    after: `${piece(range.end, to)}${to < sentence.end ? '\u00a0…' : ''}`,
  };
}

/** Where the first word that is whole begins; the range's own start where there is none. */
function wordStart(text: string, from: number, most: number): number {
  if (from === 0 || /\s/.test(text[from - 1]!)) return from;
  const blank = text.slice(from, most).search(/\s/);
  return blank < 0 ? most : from + blank + 1;
}

/** Where the last word that is whole ends. */
function wordEnd(text: string, to: number, least: number): number {
  if (to === text.length || /\s/.test(text[to]!)) return to;
  const blank = /\s\S*$/.exec(text.slice(least, to));
  return blank === null ? least : least + blank.index;
}
