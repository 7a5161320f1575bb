/** Lines that say who wrote an article. */
import type { Agent } from '@depesche/article';
import { fullNames, introducedNames, isAgency, onlyAgencies } from '../credits/author-names.js';
import { type DateFacts, readDateLine } from './date-line.js';

/** Longer lines are prose. */
const LONGEST_BYLINE = 160;

export interface Byline {
  /** Without duplicates; may be empty („Von unserem Korrespondenten“ names nobody). */
  readonly authors: readonly Agent[];
  /** Of a line that says both who and when. */
  readonly dates?: DateFacts;
}

/**
 * What a byline says: „Von Anna Beispiel und Jan Muster, Brüssel“, “By Jane Doe | 3 December 2024”; undefined for any
 * other line. What follows the word must have the form of a name, so that a headline may start with „Von“.
 */
export function readByline(text: string): Byline | undefined {
  if (text.length > LONGEST_BYLINE) return undefined;
  const parts = text.replace(/\s+/g, ' ').split(/ ?[|·•] ?| [–—/-] /).filter((part) => part !== '');
  const authors = introducedNames(parts[0] ?? '');
  if (parts.length === 1) return authors && { authors };
  const rest = parts.slice(1).map((part) => readDateLine(part));
  const dates = rest.find((facts) => facts !== undefined);
  const names = authors ?? (dates && fullNames(parts[0]!));
  return names && { authors: names, ...(dates && { dates }) };
}

/** Who signed at the end: „(dpa)“, „(itu)“, „dpa/AFP“; undefined when the text is no signature. */
export function readSignature(text: string): readonly Agent[] | undefined {
  const bracketed = /^\(([\p{L}/,. -]{2,30})\)$/u.exec(text)?.[1];
  const agencies = onlyAgencies(bracketed ?? text);
  if (agencies !== undefined || bracketed === undefined) return agencies;
  const signs = bracketed.split(/[/,]\s?/);
  const known = signs.filter((sign) => isAgency(sign));
  const areSigns = signs.every((sign) => isAgency(sign) || /^\p{Ll}{2,4}$/u.test(sign));
  return areSigns ? known.map((name): Agent => ({ type: 'organization', name: name.trim() })) : undefined;
}
