/** Lines that say when an article appeared or was changed. */
import { monthNumber } from '../words.js';
import { asOfWords, dateLineWords, modifiedWords, publishedWords, zoneOffsets } from '../words.js';
import { LONGEST_DATE_LINE, visibleDates } from './visible-date.js';

/** What a line says about publication; the values are ISO 8601. */
export interface DateFacts {
  readonly published?: string;
  readonly modified?: string;
  /** The line holds a date whose day and month cannot be told apart. */
  readonly ambiguous?: true;
}

/** What a line of nothing but dates, times and their labels says; undefined for any other line. */
export function readDateLine(text: string): DateFacts | undefined {
  if (text.length > LONGEST_DATE_LINE || !/\d/.test(text) || !isDateLine(text)) return undefined;
  return readDates(text);
}

/** What the dates in a text say, each labelled by the words before it; undefined when there is none. */
export function readDates(text: string): DateFacts | undefined {
  const dates = visibleDates(text);
  if (dates.length === 0) return undefined;
  const facts: { published?: string; asOf?: string; modified?: string; ambiguous?: true } = {};
  let from = 0;
  for (const { index, value } of dates) {
    const label = labelOf(text.slice(from, index));
    if (value === undefined) facts.ambiguous = true;
    else facts[label] ??= value;
    from = index;
  }
  const { published, asOf, modified, ambiguous } = facts;
  return withoutAbsent({ published: published ?? asOf, modified: modified ?? (published && asOf), ambiguous });
}

/** Both together; the first wins where they differ. */
export function mergeDates(first: DateFacts, second: DateFacts): DateFacts {
  return { ...second, ...first };
}

function isDateLine(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every(isDateWord) && visibleDates(text).length > 0 && text.replace(/[\p{L}\d\s.:,;|/()·•–+-]/gu, '') === '';
}

function isDateWord(word: string): boolean {
  return (
    dateLineWords.has(word) ||
    monthNumber(word) !== undefined ||
    zoneOffsets.has(word) ||
    asOfWords.has(word) ||
    modifiedWords.has(word) ||
    publishedWords.has(word)
  );
}

function labelOf(before: string): 'published' | 'asOf' | 'modified' {
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => modifiedWords.has(word))) return 'modified';
  return words.some((word) => asOfWords.has(word)) ? 'asOf' : 'published';
}

function withoutAbsent(facts: { [K in keyof DateFacts]: DateFacts[K] | undefined }): DateFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
