/** Which titles stand with which names, so that „der Minister“ finds the minister the article names elsewhere. */
import type { Mention } from '@depesche/article';
import { Word } from './lexicon.js';
import { nounPhraseEnd, simplePhraseEnd } from './noun-phrase.js';
import { has, isWord, type Reading, Shape, tokensWithin } from './reading.js';
import type { TokenRange } from './token-range.js';

/** Shorter ends of nouns say too little. */
const MIN_TITLE = 5;
/** A title is looked for this many sentences' worth of tokens around. */
const REACH_TOKENS = 1500;

interface Entry {
  readonly token: number;
  readonly entity: string;
  /** The words between determiner and title: „ukrainische“. */
  readonly modifiers: readonly string[];
}

export interface TitleIndex {
  /** The entity that bears the title the phrase is made of, the nearest one before it or else behind it. */
  lookUp(phrase: TokenRange): string | undefined;
  /** Whether the article gives the entity any title. */
  has(entity: string): boolean;
}

/** Collects the nouns before and behind names of people, and the nouns that name organisations. */
export function titleIndex(reading: Reading, mentions: readonly Mention[]): TitleIndex {
  const entries = new Map<string, Entry[]>();
  const titled = new Set<string>();
  const add = (token: number, entity: string): void => {
    const noun = reading.words[token]!;
    const entry = { token, entity, modifiers: modifiersOf(reading, token) };
    for (let start = 0; start <= Math.min(noun.length, 40) - MIN_TITLE; start++) {
      const end = noun.slice(start);
      const known = entries.get(end);
      if (known === undefined) entries.set(end, [entry]);
      else if (known.at(-1)!.token !== token) known.push(entry);
    }
    titled.add(entity);
  };
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.entity === undefined) continue;
    const range = tokensWithin(reading, mention);
    if (range.end <= range.start) continue;
    if (mention.type === 'organization') add(range.end - 1, mention.entity);
    if (mention.type === 'person') for (const token of titlesOf(reading, range)) add(token, mention.entity);
  }
  for (const list of entries.values()) list.sort((a, b) => a.token - b.token);
  return { lookUp: (phrase) => nearest(reading, entries, phrase), has: (entity) => titled.has(entity) };
}

/** „Ministerin Kim Muster“, „Kim Muster, Ministerin der Finanzen,“. */
function titlesOf(reading: Reading, name: TokenRange): number[] {
  const titles: number[] = [];
  for (let i = name.start - 1; i >= Math.max(0, name.start - 3); i--) {
    if (!has(reading.shapes, i, Shape.noun) || isWord(reading, i, Word.determiner | Word.preposition)) break;
    titles.push(i);
  }
  if (has(reading.shapes, name.end, Shape.comma)) {
    const end = simplePhraseEnd(reading, name.end + 1, Math.min(reading.tokens.length, name.end + 8));
    if (end > name.end + 1) titles.push(end - 1);
  }
  return titles;
}

function nearest(reading: Reading, entries: ReadonlyMap<string, readonly Entry[]>, phrase: TokenRange): string | undefined {
  const head = headOf(reading, phrase);
  if (head === undefined) return undefined;
  const noun = reading.words[head]!;
  const found = entries.get(noun) ?? entries.get(noun.slice(noun.lastIndexOf('-') + 1));
  if (found === undefined) return undefined;
  const modifiers = modifiersOf(reading, head);
  const fits = (entry: Entry | undefined): boolean =>
    entry !== undefined && Math.abs(head - entry.token) <= REACH_TOKENS && !differ(modifiers, entry.modifiers);
  const after = firstAfter(found, head);
  return [found[after - 1], found[after]].find(fits)?.entity;
}

/** Adjectives right before a noun. */
function modifiersOf(reading: Reading, noun: number): string[] {
  const modifiers: string[] = [];
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    if (!has(reading.shapes, i, Shape.word) || isWord(reading, i, Word.determiner | Word.preposition | Word.genitive)) break;
    modifiers.push(reading.words[i]!);
  }
  return modifiers;
}

/** „der designierte Präsident“ is not „der ukrainische Präsident“: both are told apart by modifiers, none of them shared. */
function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/** The noun a phrase is about: the last one before a genitive, a preposition or an apposition. */
function headOf(reading: Reading, phrase: TokenRange): number | undefined {
  const end = simplePhraseEnd(reading, phrase.start, Math.min(phrase.end, nounPhraseEnd(reading, phrase.start, { limit: phrase.end })));
  return end > phrase.start ? end - 1 : undefined;
}

function firstAfter(entries: readonly Entry[], token: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.token <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
