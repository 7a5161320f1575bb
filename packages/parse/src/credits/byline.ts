/** Lines that say who wrote an article, and signatures at its end; one reader for pages and plain text. */
import type { Agent } from '@depesche/article';
import { accountNames, authorNames, fullNames, introducedNames, isAgency, isPersonName, nameParts, onlyAgencies } from './author-names.js';
import { calendarDates } from './calendar-dates.js';
import { dateLineWords, placeStarts, reporters, sourceMark } from '../words.js';
import { type DateFacts, readDateLine, readDates } from './date-line.js';

/** Longer lines are prose. */
export const LONGEST_BYLINE = 160;
/** A longer last line that begins with „Von“ or the like is prose. */
const LONGEST_SIGNATURE = 80;
/** Names and agencies alone on the last line have fewer characters. */
const LONGEST_CREDIT = 60;
/** What stands in brackets at the end of a paragraph. */
const bracketed = /\(([^()]{2,120})\)\.?$/;

export interface Byline {
  /** Without duplicates; may be empty („Von unserem Korrespondenten“ names nobody). */
  readonly authors: readonly Agent[];
  /** Of a line that says both who and when. */
  readonly dates?: DateFacts;
}

/**
 * What a byline says: „Von Anna Beispiel und Jan Muster, Brüssel“, “By Jane Doe | 3 December 2024”, „03.12.2024 von Anna Beispiel“; undefined for any other line.
 * What follows the word must have the form of a name, so that a headline may start with „Von“; without such a word a full name must stand beside a date.
 */
export function readByline(text: string): Byline | undefined {
  if (text.length > LONGEST_BYLINE) return undefined;
  const line = text.replace(/\s+/g, ' ').trim();
  const parts = line.split(/ ?[|·•] ?| [–—/-] /).filter((part) => part !== '');
  const introduced = introducedNames(parts[0] ?? '');
  if (introduced !== undefined) return { authors: introduced, ...datesIn(parts.slice(1)) };
  if (!/\d/.test(line)) return undefined;
  const dated = datesIn(parts);
  const authors = dated && (firstOf(parts, introducedNames) ?? firstOf(parts, accountNames) ?? firstOf(parts, fullNames));
  return authors === undefined ? (behindDate(line) ?? beforeDate(line)) : { authors, ...dated };
}

/** “Posted by anna 03.12.2024”: as sure as the introduction is. „Eva Muster, 03.12.2024“: the name of a person, as far as it is none of a place. */
function beforeDate(line: string): Byline | undefined {
  const dates = readDates(line);
  if (dates === undefined) return undefined;
  const [first] = calendarDates(line);
  // Without a comma it is a section as often as a person.
  const before = line.slice(0, first?.start).trimEnd();
  const name = before.replace(/,$/, '');
  const isSure = isAgency(name) || (name !== before && isPersonName(name) && !placeStarts.test(name) && !dateLineWords.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));
  const authors = accountNames(line) ?? (isSure ? fullNames(name) : undefined);
  return authors && { authors, dates };
}

/** „03.12.2024 von Anna Beispiel“: no bar, so the introduction parts the two. */
function behindDate(line: string): Byline | undefined {
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
    const rest = line.slice(at + 1);
    const authors = introducedNames(rest) ?? accountNames(rest);
    const dated = authors && datesIn([line.slice(0, at)]);
    if (authors !== undefined && dated !== undefined) return { authors, ...dated };
  }
  return undefined;
}

function datesIn(parts: readonly string[]): { readonly dates: DateFacts } | undefined {
  const dates = firstOf(parts, readDateLine);
  return dates && { dates };
}

function firstOf<T>(parts: readonly string[], read: (part: string) => T | undefined): T | undefined {
  for (const part of parts) {
    const found = read(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Who signed at the end, in a line of its own: „(dpa)“, „(itu)“, „dpa/AFP“; undefined when the text is no signature. */
export function readSignature(text: string): readonly Agent[] | undefined {
  const inside = /^\(([\p{L}/,. -]{2,30})\)$/u.exec(text)?.[1];
  const agencies = onlyAgencies(inside ?? text.replace(sourceMark, ''));
  if (agencies !== undefined) return agencies;
  if (inside === undefined && !/^\p{Ll}{2,4}\//u.test(text)) return undefined;
  const signs = (inside ?? text).split(/[/,]\s?/);
  const known = signs.filter((sign) => isAgency(sign));
  const areSigns = signs.every((sign) => isAgency(sign) || /^\p{Ll}{2,4}$/u.test(sign));
  return areSigns && (inside !== undefined || known.length > 0) ? known.map((name): Agent => ({ type: 'organization', name: name.trim() })) : undefined;
}

/** Who reported, in a closing line of an agency: “(Reporting by Jane Doe; Editing by John Roe)”; empty for any other line. */
export function reporterNames(text: string): readonly Agent[] {
  const names = reporters.exec(text)?.[1];
  return (names === undefined ? undefined : fullNames(names)) ?? [];
}

/** Who signed at the end of a paragraph or in a line of its own: „… (Eva Muster, dpa)“, „Von Eva Muster“; empty when nobody did. */
export function signedNames(text: string): readonly Agent[] {
  const introduced = text.length < LONGEST_SIGNATURE ? introducedNames(text) : undefined;
  const signed = introduced ?? readSignature(text);
  if (signed !== undefined && (introduced !== undefined || signed.length > 0)) return signed;
  const line = bracketed.exec(text)?.[1] ?? (text.length < LONGEST_CREDIT ? text : '');
  const parts = nameParts(line.replaceAll('/', ', '));
  if (parts.some((part) => isAgency(part))) return bracketed.test(text) ? authorNames(parts.join(', ')) : (fullNames(parts.join(', ')) ?? []);
  return line.length < text.length && calendarDates(line).length > 0 ? (fullNames(line) ?? []) : [];
}
