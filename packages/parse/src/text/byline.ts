/** Lines that say who wrote an article. */
import type { Agent } from '@depesche/article';
import { agencies, bylineStarts, namelessBylines, nameParticles, nameSeparator } from './byline-words.js';
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
  const authors = readAuthors(parts[0] ?? '');
  if (parts.length === 1) return authors && { authors };
  const rest = parts.slice(1).map((part) => readDateLine(part));
  const dates = rest.find((facts) => facts !== undefined);
  const names = authors ?? (dates && readNames(parts[0]!));
  return names && { authors: names, ...(dates && { dates }) };
}

/** Who signed at the end: „(dpa)“, „(itu)“, „dpa/AFP“; undefined when the text is no signature. */
export function readSignature(text: string): readonly Agent[] | undefined {
  const bracketed = /^\(([\p{L}/,. -]{2,30})\)$/u.exec(text)?.[1];
  const signs = (bracketed ?? text).split(/[/,]\s?/);
  const known = signs.filter((sign) => isAgency(sign)).map(organization);
  if (known.length === signs.length) return known;
  const isSign = (sign: string): boolean => /^\p{Ll}{2,4}$/u.test(sign) || isAgency(sign);
  return bracketed !== undefined && signs.every(isSign) ? known : undefined;
}

/** Whether a word is the name of a news agency as it signs. */
export function isAgency(text: string): boolean {
  return agencies.has(text.trim().toLowerCase());
}

function readAuthors(text: string): readonly Agent[] | undefined {
  const lower = text.toLowerCase();
  const start = bylineStarts.find((word) => lower.startsWith(word) && /^\s/.test(text.slice(word.length)));
  return start === undefined ? undefined : readNames(text.slice(start.length).trim());
}

/** Names set apart by commas and „und“; undefined when the first is none. */
function readNames(text: string): readonly Agent[] | undefined {
  const parts = text
    .replace(/ ?=$/, '')
    .split(nameSeparator)
    .filter((part) => part !== '');
  const agents = parts.map(readAgent);
  if (agents[0] === undefined) return namelessBylines.some((start) => text.toLowerCase().startsWith(start)) ? [] : undefined;
  const seen = new Set<string>();
  return agents.filter((agent): agent is Agent => {
    if (agent === undefined || seen.has(agent.name)) return false;
    seen.add(agent.name);
    return true;
  });
}

function readAgent(text: string): Agent | undefined {
  if (isAgency(text)) return organization(text);
  return isPersonName(text) ? { type: 'person', name: text } : undefined;
}

function organization(name: string): Agent {
  return { type: 'organization', name: name.trim() };
}

/** Two to five words, the first and the last capitalised, in between also small particles. */
function isPersonName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  const isName = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?$/u.test(word);
  return words.every((word, i) => isName(word) || (i < words.length - 1 && nameParticles.has(word)));
}
