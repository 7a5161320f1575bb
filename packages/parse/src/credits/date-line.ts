/** Lines that say when an article appeared or was changed. */
import { asOfWords, dateLineWords, monthNumber, publishedWords, zoneOffsets } from '../words.js';
import { isModifiedWord, printedDates } from './printed-dates.js';

/** What a line says about publication; the values are ISO 8601. */
export interface DateFacts {
  readonly published?: string;
  readonly modified?: string;
  /** The line holds a date whose day and month cannot be told apart. */
  readonly ambiguous?: true;
}

/** Longer lines are prose. */
export const LONGEST_DATE_LINE = 160;

/** What a line of nothing but dates, times and their labels says; undefined for any other line. */
export function readDateLine(text: string): DateFacts | undefined {
  return text.length <= LONGEST_DATE_LINE && /\d/.test(text) && isDateLine(text) ? readDates(text) : undefined;
}

/** What the dates in a line say, each labelled by the words before it; undefined when there is none. */
export function readDates(text: string): DateFacts | undefined {
  const dates = text.length > LONGEST_DATE_LINE ? [] : printedDates(text);
  if (dates.length === 0) return undefined;
  const facts: { published?: string; asOf?: string; modified?: string } = {};
  for (const { value, label } of dates) if (value !== undefined) facts[label] ??= value;
  const { published, asOf } = facts;
  const modified = facts.modified ?? (published && asOf);
  return {
    ...((published ?? asOf) !== undefined && { published: (published ?? asOf)! }),
    ...(modified !== undefined && { modified }),
    ...(dates.some(({ value }) => value === undefined) && { ambiguous: true }),
  };
}

/** Both together; the first wins where they differ. */
export function mergeDates(first: DateFacts, second: DateFacts): DateFacts {
  return { ...second, ...first };
}

function isDateLine(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every(isDateWord) && text.replace(/[\p{L}\d\s.:,;|/()·•–+-]/gu, '') === '';
}

function isDateWord(word: string): boolean {
  return dateLineWords.has(word) || monthNumber(word) !== undefined || zoneOffsets.has(word) || asOfWords.has(word) || publishedWords.has(word) || isModifiedWord(word);
}
